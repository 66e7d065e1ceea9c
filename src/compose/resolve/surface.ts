// Surface: what any box may paint of itself before its content: a shade under it, its ground, a border.

import type { Rect } from '#domain/geometry/geometry.ts';
import { IDENTITY } from '#domain/geometry/matrix.ts';
import type { Place } from '#domain/template/box.ts';
import type { Fill, ShapeNode } from '#scene/scene.ts';
import { outlinePath } from '../outline.ts';
import { toPx } from '../units.ts';
import type { Drawing } from './drawing-context.ts';
import { seedFor } from '../random.ts';

/** How far a shade falls, in units, and how dark it is: paper lying on paper in daylight. */
const SHADE_DROP = 0.7;
const SHADE_ALPHA = '29';

export function surface(id: string, place: Place, rect: Rect, card: Drawing): readonly ShapeNode[] {
  const nodes: ShapeNode[] = [];
  const radius = toPx(place.outline?.radius, card.unit, Math.min(rect.width, rect.height));
  const seed = seedFor(card.seed, id);
  const opacity = place.opacity ?? 1;
  if (place.fill !== undefined) {
    if (place.shadow === true) {
      const below = { ...rect, x: rect.x + card.unit * SHADE_DROP * 0.4, y: rect.y + card.unit * SHADE_DROP };
      nodes.push(
        shape(`${id}/shade`, outlinePath(place.outline, below, radius, seed), `${card.palette.colours.deep}${SHADE_ALPHA}`, below, opacity),
      );
    }
    nodes.push(shape(`${id}/ground`, outlinePath(place.outline, rect, radius, seed), card.palette.colours[place.fill], rect, opacity));
  }
  if (place.border !== undefined) {
    const width = toPx(place.border.width, card.unit, rect.width);
    const inset = toPx(place.border.inset, card.unit, rect.width) + width / 2;
    const inner = { x: rect.x + inset, y: rect.y + inset, width: rect.width - 2 * inset, height: rect.height - 2 * inset };
    const dash = toPx(place.border.dash, card.unit, rect.width);
    if (inner.width <= 0 || inner.height <= 0) return nodes;
    nodes.push({
      ...shape(`${id}/border`, outlinePath(place.outline, inner, Math.max(0, radius - inset), seed), null, rect, opacity),
      stroke: {
        paint: card.palette.colours[place.border.colour],
        width,
        cap: 'butt',
        join: 'miter',
        dash: dash === 0 ? [] : [dash, dash * 0.7],
      },
    });
  }
  return nodes;
}

export function shape(id: string, d: string, fill: Fill | null, bounds: Rect, opacity: number): ShapeNode {
  return { kind: 'shape', id, slot: null, d, matrix: IDENTITY, fill, rule: 'nonzero', stroke: null, opacity, bounds };
}
