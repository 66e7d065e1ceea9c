// paintStrips: a scene painted a few rows at a time on one small canvas: for pages too large for any canvas of this device, and for little memory. The
// painters are the same; only where they stand is moved, by whole px, so that no seam can show.

import type { Scene } from '#scene/scene.ts';
import { paintScene, type PhotoBitmaps } from './paint-node.ts';

/** Px of one strip: 8 MB of pixels, and few enough strips that painting the scene for each costs little beside packing its bytes. */
const STRIP_PIXELS = 2_000_000;

export type Strip = {
  /** RGBA, row by row. */
  readonly pixels: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
};

/** From the top down; `onStrip` must be done with its pixels when it returns. False where the browser gives no canvas even of that size. */
export async function paintStrips(
  scene: Scene,
  photos: PhotoBitmaps,
  onStrip: (strip: Strip) => void,
  stripPixels = STRIP_PIXELS,
): Promise<boolean> {
  const { width } = scene;
  const rows = Math.min(scene.height, Math.max(1, Math.floor(stripPixels / width)));
  const canvas = new OffscreenCanvas(width, rows);
  try {
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null || !holdsPixels(context, width, rows)) return false;
    for (let top = 0; top < scene.height; top += rows) {
      const height = Math.min(rows, scene.height - top);
      context.setTransform(1, 0, 0, 1, 0, -top);
      context.clearRect(0, top, width, height);
      paintScene(context, scene, photos);
      onStrip({ pixels: context.getImageData(0, 0, width, height).data, width, height });
      // A thread that paints a whole page must be able to hear that it is no longer wanted.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  } finally {
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Whether the canvas is as large as it says: some browsers answer one that is too large with one that swallows what is painted. */
export function holdsPixels(context: OffscreenCanvasRenderingContext2D, width: number, height: number): boolean {
  context.fillStyle = '#000000';
  context.fillRect(width - 1, height - 1, 1, 1);
  const holds = context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  context.clearRect(width - 1, height - 1, 1, 1);
  return holds;
}
