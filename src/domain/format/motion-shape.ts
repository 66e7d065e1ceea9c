// MOTION_SHAPES: the four shapes a moving card is made in, and the size of the catalogue each is composed at. All of them are even in both
// directions, as video encoders ask.

import * as v from 'valibot';
import { formatIdSchema, type FormatId } from '../ids.ts';
import type { Shape } from './shape.ts';

/** `ratio`: how people call the shape, the same in every language. */
export type MotionShape = {
  readonly shape: Extract<Shape, 'tall' | 'portrait' | 'square' | 'wide'>;
  readonly ratio: string;
  readonly format: FormatId;
};

const at = (shape: MotionShape['shape'], ratio: string, id: string): MotionShape => ({ shape, ratio, format: v.parse(formatIdSchema, id) });

export const MOTION_SHAPES: readonly MotionShape[] = [
  at('tall', '9:16', 'ig-story'),
  at('portrait', '4:5', 'ig-portrait'),
  at('square', '1:1', 'ig-square'),
  at('wide', '16:9', 'slide'),
];
