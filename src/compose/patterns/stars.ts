// Stars: a quilt of eight-pointed stars, each block with its own centre.

import type { Point, Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { ellipsePath, px, rectPath } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pathPot, pick } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Stars = { readonly colours: readonly Role[]; readonly ground: readonly Role[] };

/** Inner corners of an eight-pointed star made of two squares, as a share of its points. */
const WAIST = Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8);
const POINTS = 8;

export function stars({ colours, ground }: Stars, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const columns = Math.max(1, Math.round(rect.width / cell));
  const rows = Math.max(1, Math.round(rect.height / cell));
  const w = rect.width / columns;
  const h = rect.height / rows;
  const pot = pathPot();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const block = { x: rect.x + column * w, y: rect.y + row * h, width: w, height: h };
      const under = ground[(row + column) % ground.length] ?? 'paper';
      // Half a px over the edge, so that no hairline shows between two blocks; never outside the pattern's box.
      pot.add(0, under, rectPath({ ...block, width: column === columns - 1 ? w : w + 0.5, height: row === rows - 1 ? h : h + 0.5 }));
      const free = colours.filter((role) => role !== under);
      const over = pick(free, random(), 'sun');
      const second = pick(
        free.filter((role) => role !== over),
        random(),
        over,
      );
      const centre = { x: block.x + w / 2, y: block.y + h / 2 };
      pot.add(1, over, star(centre, w * 0.46, h * 0.46));
      if (random() < 0.5) {
        pot.add(2, second, star(centre, w * 0.27, h * 0.27));
        pot.add(3, under, ellipsePath({ x: centre.x - w * 0.08, y: centre.y - h * 0.08, width: w * 0.16, height: h * 0.16 }));
      } else {
        pot.add(2, under, ellipsePath({ x: centre.x - w * 0.24, y: centre.y - h * 0.24, width: w * 0.48, height: h * 0.48 }));
        pot.add(3, second, star(centre, w * 0.18, h * 0.18));
      }
      for (const [x, y] of [
        [0.09, 0.09],
        [0.91, 0.09],
        [0.09, 0.91],
        [0.91, 0.91],
      ] as const) {
        const [a, b] = [w * 0.055, h * 0.055];
        pot.add(1, second, lozenge({ x: block.x + w * x, y: block.y + h * y }, a, b));
      }
    }
  }
  return pot.paths();
}

function star(centre: Point, a: number, b: number): string {
  const corners = Array.from({ length: POINTS * 2 }, (_, index) => {
    const angle = (index * Math.PI) / POINTS - Math.PI / 2;
    const reach = index % 2 === 0 ? 1 : WAIST;
    return `${px(centre.x + Math.cos(angle) * a * reach)} ${px(centre.y + Math.sin(angle) * b * reach)}`;
  });
  return `M${corners.join('L')}Z`;
}

function lozenge({ x, y }: Point, a: number, b: number): string {
  return `M${px(x)} ${px(y - b)}L${px(x + a)} ${px(y)}L${px(x)} ${px(y + b)}L${px(x - a)} ${px(y)}Z`;
}
