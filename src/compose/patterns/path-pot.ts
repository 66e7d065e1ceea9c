// PathPot: gathers many small pieces into one path per colour, so that a pattern of hundreds of pieces is a handful of nodes.

import type { Role } from '#domain/palette/palette.ts';
import type { PatternPath } from './pattern.ts';

export type PathPot = {
  /** Pieces of a later `layer` lie over all pieces of an earlier one. */
  readonly add: (layer: number, role: Role, d: string, opacity?: number) => void;
  readonly paths: () => readonly PatternPath[];
};

export function pathPot(): PathPot {
  const pieces = new Map<string, { layer: number; role: Role; opacity: number; d: string[] }>();
  return {
    add(layer, role, d, opacity = 1) {
      const key = `${layer}/${role}/${opacity}`;
      const pot = pieces.get(key) ?? { layer, role, opacity, d: [] };
      pot.d.push(d);
      pieces.set(key, pot);
    },
    paths: () => [...pieces.values()].sort((a, b) => a.layer - b.layer).map(({ role, opacity, d }) => ({ role, opacity, d: d.join('') })),
  };
}

/** One of `choices`, by a random number from 0 (in) to 1 (out). */
export function pick<T>(choices: readonly T[], random: number, otherwise: T): T {
  return choices[Math.floor(random * choices.length)] ?? otherwise;
}
