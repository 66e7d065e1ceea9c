// Ikat: stepped diamonds, one inside the other, their steps a little uneven as where dyed threads shift on the loom.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { px, rectPath } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pathPot, pick } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Ikat = { readonly colours: readonly Role[]; readonly ground: readonly Role[] };

/** Steps from a diamond's waist to its point. */
const STEPS = 5;
/** How far a step may shift, as a share of its own length. */
const SHIFT = 0.5;
/** Sizes of the diamonds laid on one another, as shares of the cell. */
const RINGS = [0.98, 0.68, 0.36] as const;

/** `cell` px is the width of a diamond; it is half as high again. */
export function ikat({ colours, ground }: Ikat, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const columns = Math.max(1, Math.round(rect.width / cell));
  const rows = Math.max(1, Math.round(rect.height / (cell * 1.5)));
  const w = rect.width / columns;
  const h = rect.height / rows;
  const pot = pathPot();
  const turn = Math.floor(random() * colours.length);
  for (let column = 0; column < columns; column += 1) {
    const under = ground[column % ground.length] ?? 'paper';
    const last = column === columns - 1;
    pot.add(0, under, rectPath({ x: rect.x + column * w, y: rect.y, width: last ? w : w + 0.5, height: rect.height }));
    for (let row = 0; row < rows; row += 1) {
      const centre = { x: rect.x + (column + 0.5) * w, y: rect.y + (row + 0.5) * h };
      const free = colours.filter((role) => role !== under);
      const first = (column + row + turn) % Math.max(1, free.length);
      RINGS.forEach((size, index) => {
        const role = index === 2 && free.length < 3 ? under : pick(free, ((first + index) % free.length) / free.length, 'sun');
        pot.add(index + 1, role, diamond(centre, (w / 2) * size, (h / 2) * size, random));
      });
    }
  }
  return pot.paths();
}

/** A diamond of half width `a` and half height `b` in px, cut in steps. Every step stays within it. */
function diamond(centre: { readonly x: number; readonly y: number }, a: number, b: number, random: () => number): string {
  const bars: string[] = [];
  const height = b / STEPS;
  for (let step = 0; step < STEPS; step += 1) {
    for (const way of [-1, 1] as const) {
      const reach = () => a * (1 - (step + SHIFT * random()) / STEPS);
      const [left, right] = [reach(), reach()];
      const y = way === 1 ? centre.y + step * height : centre.y - (step + 1) * height;
      bars.push(`M${px(centre.x - left)} ${px(y)}H${px(centre.x + right)}V${px(y + height)}H${px(centre.x - left)}Z`);
    }
  }
  return bars.join('');
}
