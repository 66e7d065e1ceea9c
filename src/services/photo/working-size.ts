// workingSize: how large a decoded photo is kept. Pure.

import type { Size } from '#domain/geometry/geometry.ts';

/** Longest side and most pixels of the bitmap everything is drawn from. iOS gives up above 16,777,216 pixels a canvas. */
export const WORKING_LIMIT = { side: 4096, pixels: 16_000_000 } as const;

/** Longest side and most pixels of the bitmap the live preview draws. */
export const PREVIEW_LIMIT = { side: 1440, pixels: 1440 * 1440 } as const;

/** The largest whole-px size with `natural`'s proportions inside `limit`; never larger than `natural`, never under 1 px a side. */
export function fitWithin(natural: Size, limit: { readonly side: number; readonly pixels: number }): Size {
  const { width, height } = natural;
  const scale = Math.min(1, limit.side / Math.max(width, height), Math.sqrt(limit.pixels / (width * height)));
  if (scale === 1) return { width, height };
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}
