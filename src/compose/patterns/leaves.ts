// Leaves: sprigs of cut-paper leaves standing side by side, each with its own colours and its own lean.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { ellipsePath, px, rectPath } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pathPot, pick, type PathPot } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Leaves = { readonly colours: readonly Role[]; readonly vein: Role };

/** Sprigs side by side, and pairs of leaves on one, at most: more would be too small to see, and slow to draw. */
const MOST = 36;

/** `cell` px is the width of a sprig. */
export function leaves({ colours, vein }: Leaves, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const columns = Math.min(MOST, Math.max(1, Math.round(rect.width / cell)));
  const w = rect.width / columns;
  const rows = Math.min(MOST, Math.max(1, Math.round(rect.height / (w * 0.52))));
  const h = rect.height / rows;
  const pot = pathPot();
  let last: Role | null = null;
  for (let column = 0; column < columns; column += 1) {
    const role: Role = pick(
      colours.filter((each) => each !== last),
      random(),
      colours[0] ?? 'leaf',
    );
    last = role;
    const middle = rect.x + (column + 0.5) * w;
    const stem = w * 0.05;
    pot.add(0, role, rectPath({ x: middle - stem / 2, y: rect.y, width: stem, height: rect.height }));
    const berry =
      random() < 0.4
        ? pick(
            colours.filter((each) => each !== role),
            random(),
            vein,
          )
        : null;
    for (let row = 0; row < rows; row += 1) {
      const foot = rect.y + (row + 1) * h;
      for (const side of [-1, 1] as const) {
        const tip = { x: middle + side * w * (0.38 + 0.08 * random()), y: foot - h * (0.9 + 0.1 * random()) };
        leaf(pot, { x: middle + (side * stem) / 2, y: foot - h * 0.06 }, tip, side, role, vein);
      }
      if (berry !== null) {
        const r = Math.min(w, h) * 0.09;
        pot.add(3, berry, ellipsePath({ x: middle - r, y: foot - h * 0.5 - r, width: 2 * r, height: 2 * r }));
      }
    }
  }
  return pot.paths();
}

type Place = { readonly x: number; readonly y: number };

/** A leaf from its stalk to its tip: full below, lean above, with the slit a knife leaves down its middle. */
function leaf(pot: PathPot, stalk: Place, tip: Place, side: -1 | 1, role: Role, vein: Role): void {
  const [dx, dy] = [tip.x - stalk.x, tip.y - stalk.y];
  const at = (along: number, out: number) => `${px(stalk.x + dx * along + side * out * dy * -0.5)} ${px(stalk.y + dy * along)}`;
  pot.add(
    1,
    role,
    `M${at(0, 0)}C${px(stalk.x + dx * 0.55)} ${px(stalk.y)} ${px(tip.x)} ${px(stalk.y + dy * 0.3)} ${px(tip.x)} ${px(tip.y)}` +
      `C${px(stalk.x + dx * 0.5)} ${px(stalk.y + dy)} ${px(stalk.x)} ${px(stalk.y + dy * 0.6)} ${at(0, 0)}Z`,
  );
  const slit = Math.min(Math.abs(dx), Math.abs(dy)) * 0.06;
  pot.add(
    2,
    vein,
    `M${px(stalk.x + dx * 0.18)} ${px(stalk.y + dy * 0.2)}L${px(stalk.x + dx * 0.5 + slit)} ${px(stalk.y + dy * 0.5 + slit)}` +
      `L${px(stalk.x + dx * 0.78)} ${px(stalk.y + dy * 0.78)}L${px(stalk.x + dx * 0.5 - slit)} ${px(stalk.y + dy * 0.5 - slit)}Z`,
  );
}
