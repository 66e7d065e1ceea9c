// Pixels: a picture, or a part of one, as plain numbers: what developing works on, in a worker, on a page and in tests alike.

import type { Rect } from '#domain/geometry/geometry.ts';

/** Red, green, blue, alpha, 0 to 255, row by row from the top left, straight (not premultiplied). An ImageData is one. */
export type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/** Whole px. */
export type PixelRect = Rect;

export type Rgb = readonly [red: number, green: number, blue: number];

/** `colour`: `#RRGGBB`. */
export function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function writePixel({ data }: Pixels, index: number, [red, green, blue]: Rgb): void {
  data[index] = red;
  data[index + 1] = green;
  data[index + 2] = blue;
  // Whatever shone through before does so no more.
  data[index + 3] = 255;
}
