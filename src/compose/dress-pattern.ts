// dressPattern: a pattern in another kind of weave, tile or leaf, in the colours it has.

import { clamp } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import type { Pattern } from '#domain/template/ornament.ts';
import type { PatternKind } from '#domain/template/pattern-kinds.ts';

/** `fill` is the ground a kind lies on that leaves some of its box open; absent where it covers all of it. */
export type Dressed = { readonly pattern: Pattern; readonly fill?: Role };

/** How large a repeat of each kind is that looks as fine as a thread of the weave, in threads. */
const REPEAT = {
  weave: 1,
  stitch: 1,
  tiles: 2,
  stars: 2,
  ikat: 1.4,
  waves: 3,
  scallops: 2,
  leaves: 2,
} as const satisfies Partial<Record<Pattern['kind'], number>>;

/** Rays are as wide as an angle: what they become when they stand in for cloth, in degrees, and the thread they are worth, in units. */
const RAY = 9;
const THREAD_OF_RAYS = 3;
const CELL = { min: 0.3, max: 60 } as const;
const LIGHT_FROM: [number, number] = [0.5, 1];

/** `pattern` as it is when it is of that kind already, or of one that has a form of its own: a street stays a street. */
export function dressPattern(pattern: Pattern, kind: PatternKind): Dressed {
  if (pattern.kind === kind || pattern.kind === 'street' || pattern.kind === 'bunting' || pattern.kind === 'ring') return { pattern };
  const thread = pattern.kind === 'rays' ? THREAD_OF_RAYS : pattern.cell / REPEAT[pattern.kind];
  const { colours, ground } = coloursOf(pattern);
  const fill = ground[0] ?? 'paper';
  const voices = atLeastTwo(colours.filter((role) => !ground.includes(role)));
  if (kind === 'rays') return { pattern: { kind, cell: RAY, colours: voices, from: LIGHT_FROM }, fill };
  const cell = clamp(thread * REPEAT[kind], CELL.min, CELL.max);
  switch (kind) {
    case 'weave': {
      const all = unique([...voices, ...ground]);
      const [warp, weft] = [all.filter((_, index) => index % 2 === 0), all.filter((_, index) => index % 2 === 1)];
      return { pattern: { kind, cell, warp, weft } };
    }
    case 'stitch':
      return { pattern: { kind, cell, colours: voices, stroke: 'cross' }, fill };
    case 'leaves':
      return { pattern: { kind, cell, colours: voices, vein: fill }, fill };
    case 'scallops':
    case 'waves':
      return { pattern: { kind, cell, colours: unique([...voices, ...ground]) } };
    case 'tiles':
    case 'stars':
    case 'ikat':
      return { pattern: { kind, cell, colours: voices, ground: ground.length === 0 ? [fill] : [...ground] } };
  }
}

/** Which of a pattern's colours speak, and which they lie on. A pattern that covers its box all over lends its last colour as a ground. */
function coloursOf(pattern: Pattern): { readonly colours: readonly Role[]; readonly ground: readonly Role[] } {
  switch (pattern.kind) {
    case 'weave':
      return lending([...pattern.warp, ...pattern.weft]);
    case 'ring':
      return lending([...pattern.along, ...pattern.across]);
    case 'tiles':
    case 'stars':
    case 'ikat':
      return { colours: unique(pattern.colours), ground: pattern.ground };
    case 'leaves':
      return { colours: unique(pattern.colours), ground: [pattern.vein] };
    case 'scallops':
    case 'waves':
    case 'stitch':
    case 'rays':
    case 'street':
    case 'bunting':
      return lending(pattern.colours);
  }
}

function lending(roles: readonly Role[]): { readonly colours: readonly Role[]; readonly ground: readonly Role[] } {
  const all = unique(roles);
  return all.length < 3 ? { colours: all, ground: [] } : { colours: all, ground: all.slice(-1) };
}

function atLeastTwo(roles: readonly Role[]): Role[] {
  const more = (['sun', 'deep'] as const).filter((role) => !roles.includes(role));
  return [...roles, ...more.slice(0, Math.max(0, 2 - roles.length))];
}

function unique(roles: readonly Role[]): Role[] {
  return [...new Set(roles)];
}
