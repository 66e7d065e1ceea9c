// SHAPE_FORMATS: the size each shape is first shown in, in the gallery and when the editor opens from it, before the catalogue is read.
// shape-format.test.ts holds it against the catalogue.

import * as v from 'valibot';
import type { Size } from '../geometry/geometry.ts';
import { formatIdSchema, type FormatId } from '../ids.ts';
import type { Shape } from './shape.ts';

export type ShapeFormat = Size & { readonly id: FormatId };

const format = (id: string, width: number, height: number): ShapeFormat => ({ id: v.parse(formatIdSchema, id), width, height });

export const SHAPE_FORMATS: Readonly<Record<Shape, ShapeFormat>> = {
  portrait: format('ig-portrait', 1080, 1350),
  square: format('ig-square', 1080, 1080),
  tall: format('ig-story', 1080, 1920),
  wide: format('x-post', 1600, 900),
  banner: format('x-header', 1500, 500),
  circle: format('ig-profile', 1080, 1080),
  page: format('a4', 2480, 3508),
};
