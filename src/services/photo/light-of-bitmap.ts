// lightOfBitmap: the light map of a picture, from a small copy of it. The sums are over plain pixels, so that they can be tried without a canvas.

import type { Size } from '#domain/geometry/geometry.ts';
import type { LightMap } from '#domain/light/light-map.ts';
import { rgbLuminance, type Rgb } from '#domain/palette/rgb.ts';
import { withDrawing } from './canvas.ts';
import { fitWithin } from './working-size.ts';

/** Cells along the longer side; each is looked at as this many px a side. */
const CELLS = 64;
const CELL_PX = 8;
const LIMIT = { side: CELLS * CELL_PX, pixels: (CELLS * CELL_PX) ** 2 };
/** Share of a cell's pixels, at either end, that don't count: a hair, a glint. */
const STRAY = 0.05;

const known = new WeakMap<ImageBitmap, Promise<LightMap | null>>();

/** Kept for as long as the bitmap is. Null when the bitmap has been closed meanwhile. */
export function lightOfBitmap(bitmap: ImageBitmap): Promise<LightMap | null> {
  const before = known.get(bitmap);
  if (before !== undefined) return before;
  const made = look(bitmap);
  known.set(bitmap, made);
  return made;
}

async function look(bitmap: ImageBitmap): Promise<LightMap | null> {
  try {
    const size = fitWithin(bitmap, LIMIT);
    return await withDrawing(bitmap, size, ({ context }) => {
      // Pixels as they are, not blended with their neighbours: what is fine and checkered keeps its darkest and lightest.
      context.clearRect(0, 0, size.width, size.height);
      context.imageSmoothingEnabled = false;
      context.drawImage(bitmap, 0, 0, size.width, size.height);
      return lightMapOf(context.getImageData(0, 0, size.width, size.height).data, size);
    });
  } catch (error) {
    // What a closed bitmap is refused with.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** `pixels`: red, green, blue, alpha, row by row. What shines through a picture may be black or white. */
export function lightMapOf(pixels: Uint8ClampedArray, { width, height }: Size): LightMap {
  const columns = Math.max(1, Math.ceil(width / CELL_PX));
  const rows = Math.max(1, Math.ceil(height / CELL_PX));
  const darkest: Rgb[] = [];
  const lightest: Rgb[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const dark: Rgb[] = [];
      const light: Rgb[] = [];
      // Cells share the picture evenly, as lightIn takes it.
      const [left, right] = [Math.floor((column * width) / columns), Math.ceil(((column + 1) * width) / columns)];
      const [top, bottom] = [Math.floor((row * height) / rows), Math.ceil(((row + 1) * height) / rows)];
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          const at = (y * width + x) * 4;
          dark.push(pixelOn(pixels, at, 0));
          light.push(pixelOn(pixels, at, 255));
        }
      }
      darkest.push(nthDarkest(dark, STRAY));
      lightest.push(nthDarkest(light, 1 - STRAY));
    }
  }
  return { columns, rows, darkest, lightest };
}

function pixelOn(pixels: Uint8ClampedArray, at: number, ground: number): Rgb {
  const share = (pixels[at + 3] ?? 255) / 255;
  const channel = (index: number) => Math.round((pixels[at + index] ?? 0) * share + ground * (1 - share));
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
}

/** The colour that `share` of the others are darker than. */
function nthDarkest(colours: readonly Rgb[], share: number): Rgb {
  const sorted = colours.map((rgb) => ({ rgb, light: rgbLuminance(rgb) })).sort((a, b) => a.light - b.light);
  return sorted[Math.round(share * (sorted.length - 1))]?.rgb ?? 0;
}
