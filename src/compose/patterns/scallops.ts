// Scallops: rows of half discs, each row lying over the one above like roof tiles.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { px, rectPath } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pick } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Scallops = { readonly colours: readonly Role[] };

export function scallops({ colours }: Scallops, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const columns = Math.max(1, Math.round(rect.width / cell));
  const w = rect.width / columns;
  const rows = Math.max(1, Math.round(rect.height / (w * 0.5)));
  const h = rect.height / rows;
  const paths: PatternPath[] = [];
  let last: Role | null = null;
  // From the lowest row up: a row hangs over the one below it.
  for (let row = rows - 1; row >= 0; row -= 1) {
    const role: Role = pick(
      colours.filter((each) => each !== last),
      random(),
      'sun',
    );
    last = role;
    const top = rect.y + row * h;
    const drop = Math.min(h * 0.5, rect.y + rect.height - (top + h));
    const shift = row % 2 === 0 ? 0 : w / 2;
    if (drop <= 0) {
      paths.push({ role, d: rectPath({ x: rect.x, y: top, width: rect.width, height: h }), opacity: 1 });
      continue;
    }
    let d = `M${px(rect.x)} ${px(top)}H${px(rect.x + rect.width)}V${px(top + h)}`;
    let x = rect.x + rect.width;
    const first = shift === 0 ? w : w / 2;
    for (let step = first; x > rect.x + 0.01; step = w) {
      const next = Math.max(x - step, rect.x);
      d += `Q${px((x + next) / 2)} ${px(top + h + drop * 2)} ${px(next)} ${px(top + h)}`;
      x = next;
    }
    paths.push({ role, d: `${d}Z`, opacity: 1 });
  }
  return paths;
}
