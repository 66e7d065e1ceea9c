// canvas: the few canvas steps a photo goes through, on OffscreenCanvas where there is one, each surface let go of at once.

import type { Size } from '#domain/geometry/geometry.ts';
import type { Matrix } from '#domain/geometry/matrix.ts';
import { halvings, shrunkCopy } from '#paint/shrunk-copy.ts';
import type { Orientation } from './exif-orientation.ts';

export type Surface = {
  readonly canvas: OffscreenCanvas | HTMLCanvasElement;
  readonly context: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
};

/** Rows read back at a time when looking for transparency: 4096 px wide, that is 4 MB. */
const STRIP_ROWS = 256;

/** Draws `source` at `size` px on a fresh sRGB canvas, lets `use` have it, then frees it. Throws a DOMException when there is no canvas to be had. */
export async function withDrawing<T>(source: ImageBitmap, size: Size, use: (surface: Surface) => Promise<T> | T): Promise<T> {
  const nearly = halvings(source, size).at(-1);
  const from = nearly === undefined ? source : await shrunkCopy(source, { x: 0, y: 0, width: source.width, height: source.height }, nearly);
  try {
    return await withSurface(size, (surface) => {
      surface.context.imageSmoothingEnabled = true;
      surface.context.imageSmoothingQuality = 'high';
      surface.context.drawImage(from, 0, 0, size.width, size.height);
      return use(surface);
    });
  } finally {
    if (from !== source) from.close();
  }
}

/** A copy of `bitmap` that stands upright, by what EXIF says of how it lies; the caller closes both. */
export function turnUpright(bitmap: ImageBitmap, orientation: Orientation): Promise<ImageBitmap> {
  const { width, height } = bitmap;
  const size = orientation > 4 ? { width: height, height: width } : { width, height };
  return withSurface(size, (surface) => {
    surface.context.setTransform(...uprightMatrix(orientation, size));
    surface.context.drawImage(bitmap, 0, 0);
    return snapshot(surface);
  });
}

/** Px as stored to px upright; `size` is the upright one. */
function uprightMatrix(orientation: Orientation, { width, height }: Size): Matrix {
  switch (orientation) {
    case 1:
      return [1, 0, 0, 1, 0, 0];
    case 2:
      return [-1, 0, 0, 1, width, 0];
    case 3:
      return [-1, 0, 0, -1, width, height];
    case 4:
      return [1, 0, 0, -1, 0, height];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, width, 0];
    case 7:
      return [0, -1, -1, 0, width, height];
    case 8:
      return [0, -1, 1, 0, 0, height];
  }
}

async function withSurface<T>(size: Size, use: (surface: Surface) => Promise<T> | T): Promise<T> {
  const surface = makeSurface(size);
  try {
    return await use(surface);
  } finally {
    // Safari keeps a canvas' memory until its size is gone.
    surface.canvas.width = 0;
    surface.canvas.height = 0;
  }
}

function makeSurface({ width, height }: Size): Surface {
  const offscreen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(width, height);
  const offscreenContext = offscreen?.getContext('2d', { colorSpace: 'srgb' }) ?? null;
  if (offscreen !== null && offscreenContext !== null) return { canvas: offscreen, context: offscreenContext };

  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { colorSpace: 'srgb' });
  if (context === null) throw new DOMException('No 2D canvas of this size', 'InvalidStateError');
  return { canvas, context };
}

/** What is on the surface as a picture file; a browser that can't write `type` writes PNG, as the standard asks. */
export async function encode({ canvas }: Surface, type: string, quality: number): Promise<Blob> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type, quality });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (blob === null) throw new DOMException('The canvas could not be encoded', 'EncodingError');
  return blob;
}

/** What is on the surface as a bitmap, which the caller closes. */
export function snapshot({ canvas }: Surface): Promise<ImageBitmap> {
  return createImageBitmap(canvas);
}

/** True when any pixel lets something through. Reads the whole surface: leave it out for formats without transparency. */
export function hasTransparency({ canvas, context }: Surface): boolean {
  for (let top = 0; top < canvas.height; top += STRIP_ROWS) {
    const { data } = context.getImageData(0, top, canvas.width, Math.min(STRIP_ROWS, canvas.height - top));
    for (let index = 3; index < data.length; index += 4) {
      if (data[index] !== 255) return true;
    }
  }
  return false;
}
