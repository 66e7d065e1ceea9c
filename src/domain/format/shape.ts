// Shape: the ratio class a template adapts to. A template answers to seven shapes, whatever the number of formats.

import type { Format } from './format.ts';

export const SHAPES = ['square', 'portrait', 'tall', 'wide', 'banner', 'circle', 'page'] as const;
export type Shape = (typeof SHAPES)[number];

/** Width over height above which a format is a strip with room for a headline only: between a cover (2.28) and a header (3). */
export const bannerRatio = 2.4;
// Between 2:3 (0.67, a pin) and 9:16 (0.56, a story).
const tallRatio = 0.62;
const squareFrom = 0.9;
const squareTo = 1.1;

/** The shape of a format. How it is cropped or printed says more than its ratio, so circle and page come first. */
export function shapeOf(format: Pick<Format, 'width' | 'height' | 'crop' | 'print'>): Shape {
  if (format.crop === 'circle') return 'circle';
  if (format.print !== null) return 'page';
  const ratio = format.width / format.height;
  if (ratio < tallRatio) return 'tall';
  if (ratio < squareFrom) return 'portrait';
  if (ratio <= squareTo) return 'square';
  return ratio <= bannerRatio ? 'wide' : 'banner';
}
