// focusOf: the spot of a photo worth having in the middle, found where there is most to see: edges, not sky or wall. A guess, for the first framing
// alone; every slot then moves it as far as it must to stay covered.

import { clamp, type Point } from '#domain/geometry/geometry.ts';
import type { Pixels } from './pixels.ts';

/** Where people and things mostly are, when a photo does not say. Shares of the picture. */
const USUAL: Point = { x: 0.5, y: 0.4 };
/** How far the photo's own say goes against that, 0 to 1. */
const OWN_SAY = 0.7;
/** Farther out a subject would be cut by the slot's edge anyway. */
const NEAREST_EDGE = 0.15;
/** Steps of brightness (of 255) between neighbours below which there is only noise. */
const NOISE = 12;

/** `pixels`: a small copy, a hundred px or so a side. Shares of the picture, 0 to 1. */
export function focusOf(pixels: Pixels): Point {
  const { width, height } = pixels;
  let [sum, x, y] = [0, 0, 0];
  for (let row = 1; row < height - 1; row += 1) {
    for (let column = 1; column < width - 1; column += 1) {
      const across = Math.abs(greyAt(pixels, column + 1, row) - greyAt(pixels, column - 1, row));
      const down = Math.abs(greyAt(pixels, column, row + 1) - greyAt(pixels, column, row - 1));
      const step = Math.max(0, across + down - NOISE);
      // Squared: one strong edge says more than much texture.
      const weight = step * step;
      sum += weight;
      x += weight * (column + 0.5);
      y += weight * (row + 0.5);
    }
  }
  if (sum === 0) return USUAL;
  return {
    x: clamp(towards(USUAL.x, x / sum / width), NEAREST_EDGE, 1 - NEAREST_EDGE),
    y: clamp(towards(USUAL.y, y / sum / height), NEAREST_EDGE, 1 - NEAREST_EDGE),
  };
}

function towards(usual: number, own: number): number {
  return usual + (own - usual) * OWN_SAY;
}

function greyAt({ data, width }: Pixels, x: number, y: number): number {
  const index = (y * width + x) * 4;
  return (data[index] ?? 0) * 0.299 + (data[index + 1] ?? 0) * 0.587 + (data[index + 2] ?? 0) * 0.114;
}
