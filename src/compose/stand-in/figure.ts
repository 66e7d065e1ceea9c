// figure: somebody without a face, standing where a photo could: one of the pack's drawings, cut to the form of the photo.

import type { Rect, Size } from '#domain/geometry/geometry.ts';
import { multiply, scaling, translation, type Matrix } from '#domain/geometry/matrix.ts';
import type { Art } from '#domain/pack/art.ts';
import type { Role } from '#domain/palette/palette.ts';
import type { ShapeNode } from '#scene/scene.ts';
import { areaOf, cutPath, holdsLine, type Form } from '../cut/cut-path.ts';
import type { Drawing } from '../resolve/drawing-context.ts';

/** Head and shoulders, for a pack that draws nobody. */
const PLAIN: Art = {
  size: { width: 200, height: 240 },
  paths: ['M8 240C10 192 44 172 80 166V128H120V166C156 172 190 192 192 240Z', 'M62 96a38 46 0 1 1 76 0a38 46 0 1 1 -76 0Z'].map(
    (d, index) => ({
      d,
      matrix: [1, 0, 0, 1, 0, 0],
      fill: index === 0 ? 'deep' : 'sun',
      rule: 'nonzero',
      stroke: null,
      opacity: 1,
    }),
  ),
};

export function figureArt(name: string | null, card: Pick<Drawing, 'pack'>): Art {
  return (name === null ? undefined : card.pack.art.get(name)) ?? PLAIN;
}

/** What is left of a drawing inside `form`, standing on the lower edge of `rect`. */
export function figureNodes(art: Art, id: string, rect: Rect, form: Form, card: Drawing): readonly ShapeNode[] {
  const matrix = placed(art.size, rect);
  return art.paths.flatMap(({ d, matrix: own, fill, stroke, rule, opacity }, index): readonly ShapeNode[] => {
    const whole = multiply(matrix, own);
    const base = { kind: 'shape', id: `${id}/figure/${index}`, slot: null, rule, opacity } as const;
    if (fill !== null) {
      const cut = cutPath(d, whole, form);
      return cut === null ? [] : [{ ...base, ...cut, fill: card.palette.colours[fill], stroke: null }];
    }
    if (stroke === null || !holdsLine(d, whole, stroke.width * scaleOf(whole), form)) return [];
    const { role, ...line } = stroke;
    return [{ ...base, d, matrix: whole, fill: null, stroke: { ...line, paint: card.palette.colours[role] }, bounds: rect }];
  });
}

/** Wider than this, in heights, a drawing shows several people: some may be cut by the edge, as at the side of a photo. */
const SEVERAL = 1.2;
/** Shares of the box: the tallest a drawing stands, the least several people do, and how far one may be wider than it. */
const TALLEST = 0.86;
const LEAST_OF_SEVERAL = 0.62;
const WIDEST = 1.08;

function placed(size: Size, rect: Rect): Matrix {
  const ratio = size.width / size.height;
  const wide = (rect.width * WIDEST) / ratio;
  const tall = rect.height * TALLEST;
  const height = ratio > SEVERAL ? Math.min(tall, Math.max(wide, rect.height * LEAST_OF_SEVERAL)) : Math.min(tall, wide);
  const scale = height / size.height;
  return multiply(translation(rect.x + (rect.width - size.width * scale) / 2, rect.y + rect.height - height), scaling(scale, scale));
}

function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** The share of a drawing's box that each colour takes, pieces under others counted too. */
export function shareOf(role: Role, { paths, size }: Art): number {
  const areas = paths.map((path) => (path.fill === role && path.opacity === 1 ? areaOf(path.d, path.matrix) : 0));
  return areas.reduce((sum, area) => sum + area, 0) / (size.width * size.height);
}
