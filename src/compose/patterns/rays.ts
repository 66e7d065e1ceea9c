// Rays: wedges from one point to the edges of the box, as light through a door.

import type { Point, Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { px } from '../outline.ts';
import { pathPot } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Rays = { readonly colours: readonly Role[]; readonly from: readonly [number, number]; readonly cell: number };

/** `cell` is the angle of one ray in degrees; every second one is painted, its colours in turn. */
export function rays({ colours, from, cell }: Rays, rect: Rect): readonly PatternPath[] {
  const centre = { x: rect.x + from[0] * rect.width, y: rect.y + from[1] * rect.height };
  const reach = 2 * (rect.width + rect.height);
  const count = Math.max(4, Math.round(360 / cell / 2) * 2);
  const pot = pathPot();
  for (let index = 0; index < count; index += 2) {
    const a = (index / count) * 2 * Math.PI;
    const b = ((index + 1) / count) * 2 * Math.PI;
    const wedge = cut([centre, at(centre, reach, a), at(centre, reach, b)], rect);
    const role = colours[(index / 2) % colours.length];
    if (wedge.length > 2 && role !== undefined) pot.add(0, role, `M${wedge.map((point) => `${px(point.x)} ${px(point.y)}`).join('L')}Z`);
  }
  return pot.paths();
}

function at(centre: Point, reach: number, angle: number): Point {
  return { x: centre.x + Math.cos(angle) * reach, y: centre.y + Math.sin(angle) * reach };
}

/** The part of a convex polygon that lies in `rect` (Sutherland and Hodgman). */
function cut(polygon: readonly Point[], rect: Rect): readonly Point[] {
  const sides: readonly ((point: Point) => number)[] = [
    (point) => point.x - rect.x,
    (point) => rect.x + rect.width - point.x,
    (point) => point.y - rect.y,
    (point) => rect.y + rect.height - point.y,
  ];
  return sides.reduce<readonly Point[]>((points, inside) => {
    return points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point;
      const a = inside(before);
      const b = inside(point);
      const crossing = { x: before.x + ((point.x - before.x) * a) / (a - b), y: before.y + ((point.y - before.y) * a) / (a - b) };
      if (b >= 0) return a >= 0 ? [point] : [crossing, point];
      return a >= 0 ? [crossing] : [];
    });
  }, polygon);
}
