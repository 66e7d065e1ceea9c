// Stitch: an embroidered ground: running stitches, crosses or a stitched grid.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { px } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pathPot, pick } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Stitches = { readonly colours: readonly Role[]; readonly stroke?: 'dash' | 'cross' | 'grid' | undefined };

export function stitch({ colours, stroke = 'dash' }: Stitches, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const columns = Math.max(1, Math.round(rect.width / cell));
  const rows = Math.max(1, Math.round(rect.height / cell));
  const w = rect.width / columns;
  const h = rect.height / rows;
  // A grid is a ground for other things: finer thread.
  const thick = Math.min(w, h) * (stroke === 'grid' ? 0.09 : 0.14);
  const arm = Math.min(w, h) * 0.28;
  const pot = pathPot();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = rect.x + (column + 0.5) * w;
      const y = rect.y + (row + 0.5) * h;
      const role = pick(colours, random(), 'sun');
      const upright = row % 2 === 1;
      if (stroke === 'dash') pot.add(0, role, bar(x, y, (upright ? h : w) * 0.3, thick / 2, upright ? Math.PI / 2 : 0));
      else if (stroke === 'cross') pot.add(0, role, bar(x, y, arm, thick / 2, Math.PI / 4) + bar(x, y, arm, thick / 2, -Math.PI / 4));
      else pot.add(0, role, bar(x, y - h / 2 + thick, w * 0.3, thick / 2, 0) + bar(x - w / 2 + thick, y, h * 0.3, thick / 2, Math.PI / 2));
    }
  }
  return pot.paths();
}

/** A bar of half length `a` and half thickness `b` about (x, y), turned by `angle` radians. */
function bar(x: number, y: number, a: number, b: number, angle: number): string {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const corner = (u: number, v: number) => `${px(x + u * cos - v * sin)} ${px(y + u * sin + v * cos)}`;
  return `M${corner(-a, -b)}L${corner(a, -b)}L${corner(a, b)}L${corner(-a, b)}Z`;
}
