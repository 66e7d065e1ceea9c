// Drawing box -> the paths of a piece of the pack's art, scaled into the box and coloured by the palette.

import type { Rect } from '#domain/geometry/geometry.ts';
import { multiply, scaling, translation, type Matrix } from '#domain/geometry/matrix.ts';
import type { Role } from '#domain/palette/palette.ts';
import type { ShapeNode } from '#scene/scene.ts';
import type { ResolvedDrawing } from '../resolve-tree.ts';
import type { Drawing } from './drawing-context.ts';

export function resolveDrawing({ box, id }: ResolvedDrawing, rect: Rect, card: Drawing): readonly ShapeNode[] {
  if (rect.width < 1 || rect.height < 1) return [];
  const art = card.pack.art.get(box.art ?? '');
  if (art === undefined) throw new Error(`${id} names the drawing ${box.art}, which the pack does not have`);
  const flip = card.direction === 'rtl';
  const matrix = placeIn(art.size, rect, box.fit ?? 'contain', box.anchor ?? [0.5, 0.5], flip, flip && box.mirror === true);
  const paint = (role: Role) => card.palette.colours[box.recolour?.[role] ?? role];
  return art.paths.map((path, index): ShapeNode => ({
    kind: 'shape',
    id: `${id}/${index}`,
    slot: null,
    d: path.d,
    matrix: multiply(matrix, path.matrix),
    fill: path.fill === null ? null : paint(path.fill),
    rule: path.rule,
    stroke:
      path.stroke === null
        ? null
        : {
            paint: paint(path.stroke.role),
            width: path.stroke.width,
            cap: path.stroke.cap,
            join: path.stroke.join,
            dash: path.stroke.dash,
          },
    opacity: path.opacity * (box.opacity ?? 1),
    bounds: rect,
  }));
}

function placeIn(
  size: { readonly width: number; readonly height: number },
  rect: Rect,
  fit: 'contain' | 'cover' | 'stretch',
  anchor: readonly [number, number],
  fromRight: boolean,
  mirrored: boolean,
): Matrix {
  const across = rect.width / size.width;
  const down = rect.height / size.height;
  const even = fit === 'cover' ? Math.max(across, down) : Math.min(across, down);
  const sx = fit === 'stretch' ? across : even;
  const sy = fit === 'stretch' ? down : even;
  const start = fromRight ? 1 - anchor[0] : anchor[0];
  const x = rect.x + (rect.width - size.width * sx) * start;
  const y = rect.y + (rect.height - size.height * sy) * anchor[1];
  const place = multiply(translation(x, y), scaling(sx, sy));
  return mirrored ? multiply(place, [-1, 0, 0, 1, size.width, 0]) : place;
}
