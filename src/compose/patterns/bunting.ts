// Bunting: pennants on a sagging string along the top of the box.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { px } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pathPot, pick } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Bunting = { readonly colours: readonly Role[]; readonly string: Role };

export function bunting({ colours, string }: Bunting, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const count = Math.max(2, Math.round(rect.width / cell));
  const w = rect.width / count;
  const sag = rect.height * 0.38;
  const line = (x: number) => rect.y + sag * 4 * ((x - rect.x) / rect.width) * (1 - (x - rect.x) / rect.width);
  const thick = Math.min(Math.max(1, rect.height * 0.035), rect.height - sag);
  const pot = pathPot();
  let last: Role = string;
  for (let index = 0; index < count; index += 1) {
    const from = rect.x + (index + 0.08) * w;
    const to = rect.x + (index + 0.92) * w;
    const role = pick(
      colours.filter((each) => each !== last),
      random(),
      string,
    );
    last = role;
    const tip = Math.min(line((from + to) / 2) + rect.height * 0.6, rect.y + rect.height);
    pot.add(0, role, `M${px(from)} ${px(line(from))}L${px(to)} ${px(line(to))}L${px((from + to) / 2)} ${px(tip)}Z`);
  }
  const points = Array.from({ length: 33 }, (_, index) => rect.x + (rect.width * index) / 32);
  const above = points.map((x) => `${px(x)} ${px(line(x))}`).join('L');
  const below = [...points]
    .reverse()
    .map((x) => `${px(x)} ${px(line(x) + thick)}`)
    .join('L');
  pot.add(1, string, `M${above}L${below}Z`);
  return pot.paths();
}
