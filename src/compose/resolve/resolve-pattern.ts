// Pattern box -> one shape node per colour of the pattern.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { ShapeNode } from '#scene/scene.ts';
import { drawPattern } from '../patterns/pattern.ts';
import { seedFor } from '../random.ts';
import type { ResolvedPattern } from '../resolve-tree.ts';
import type { Drawing } from './drawing-context.ts';
import { shape } from './surface.ts';

export function resolvePattern({ box, id }: ResolvedPattern, rect: Rect, card: Drawing): readonly ShapeNode[] {
  if (box.pattern === undefined) return [];
  return drawPattern(box.pattern, rect, card.unit, seedFor(card.seed, id), card.direction).map((path, index) =>
    shape(`${id}/${index}`, path.d, card.palette.colours[path.role], rect, path.opacity * (box.opacity ?? 1)),
  );
}
