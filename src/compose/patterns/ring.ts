// Ring: cloth woven in the round: threads run along the ring and others across it, over and under in turn.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { px } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pathPot } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';
import { stripes } from './weave.ts';

type Ring = { readonly along: readonly Role[]; readonly across: readonly Role[] };

/** As in a flat cloth: share of a cell open on either side of a thread, the dark behind, the shade a thread throws. */
const GAP = 0.11;
const BEHIND = 0.75;
const SHADE = 0.3;
const SHADE_REACH = 0.08;
/** Threads across a ring: fewer and it is a line, more and it is grey. */
const FEWEST = 2;
const MOST_ROUND = 240;

/** A ring `thickness` px wide inside `rect`, its threads about `cell` px apart. The middle stays open. */
export function ring({ along, across }: Ring, rect: Rect, cell: number, thickness: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const radius = Math.min(rect.width, rect.height) / 2;
  const width = Math.min(thickness, radius * 0.9);
  const rows = Math.max(FEWEST, Math.round(width / cell));
  // An even number, or two neighbours would both lie on top where the ring closes.
  const turns = 2 * Math.min(MOST_ROUND / 2, Math.max(6, Math.round((Math.PI * (radius - width / 2)) / cell)));
  const at = polar(rect, radius);
  const pot = pathPot();
  const rings = stripes(along, rows, random, 'deep');
  const spokes = stripes(across, turns, random, 'sun');
  const depth = width / rows;
  const angle = (2 * Math.PI) / turns;
  rings.forEach((alongRole, row) => {
    const outer = row * depth;
    const alongBand = (from: number, to: number) =>
      sector(at, [outer + GAP * depth, outer + (1 - GAP) * depth], [from * angle, to * angle]);
    const acrossBand = (turn: number, from: number, to: number) =>
      sector(at, [outer, outer + depth], [(turn + from) * angle, (turn + to) * angle]);
    spokes.forEach((acrossRole, turn) => {
      if (row === 0) pot.add(0, 'deep', sector(at, [0, width], [turn * angle, (turn + 1) * angle]), BEHIND);
      if ((turn + row) % 2 === 0) {
        pot.add(1, acrossRole, acrossBand(turn, GAP, 1 - GAP));
        pot.add(3, alongRole, alongBand(turn, turn + 1));
      } else {
        pot.add(1, alongRole, alongBand(turn, turn + 1));
        pot.add(
          2,
          'deep',
          alongBand(turn + GAP - SHADE_REACH, turn + GAP) + alongBand(turn + 1 - GAP, turn + 1 - GAP + SHADE_REACH),
          SHADE,
        );
        pot.add(3, acrossRole, acrossBand(turn, GAP, 1 - GAP));
      }
    });
  });
  return pot.paths();
}

/** Points `inset` px inside a circle round the middle of `rect`, by angle from its right, clockwise; `stretch` times as far from the middle. */
function polar(rect: Rect, radius: number): (inset: number, angle: number, stretch?: number) => string {
  return (inset, angle, stretch = 1) => {
    const reach = (radius - inset) * stretch;
    const x = rect.x + rect.width / 2 + reach * Math.cos(angle);
    const y = rect.y + rect.height / 2 + reach * Math.sin(angle);
    return `${px(x)} ${px(y)}`;
  };
}

/** A piece of the ring between two insets and two angles, its long sides curved as the ring is. */
function sector(at: ReturnType<typeof polar>, [outer, inner]: readonly [number, number], [from, to]: readonly [number, number]): string {
  const middle = (from + to) / 2;
  // Where the tangents of both ends of a side meet: what a quadratic curve needs to run as the circle does.
  const stretch = 1 / Math.cos((to - from) / 2);
  const [out, back] = [`Q${at(outer, middle, stretch)} ${at(outer, to)}`, `Q${at(inner, middle, stretch)} ${at(inner, from)}`];
  return `M${at(outer, from)}${out}L${at(inner, to)}${back}Z`;
}
