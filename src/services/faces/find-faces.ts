// findFaces: looks at a picture in the ways planned, and joins what was seen. Runs in a worker or on the page alike.

import type { Size } from '#domain/geometry/geometry.ts';
import type { Pixels } from '#paint/develop/pixels.ts';
import { shrunkCopy } from '#paint/shrunk-copy.ts';
import type { FaceBox } from './face-finder.ts';
import type { FaceWeights } from './face-weights.ts';
import { inPicture, mergeFaces } from './merge-faces.ts';
import { planLooks, type Care, type Look } from './plan-looks.ts';
import { seeFaces, type Seen } from './see-faces.ts';

/** Less sure than this it is more often something else. */
const LEAST_SURE = 0.5;

export type Watch = {
  readonly signal?: AbortSignal;
  /** Called before each look; a page that does the looking itself takes a breath here. */
  readonly onLook?: (done: number, of: number) => Promise<void> | void;
};

/** Rejects with the signal's reason when aborted, and with a DOMException where there is no memory. */
export async function findFaces(bitmap: ImageBitmap, weights: FaceWeights, care: Care, watch: Watch = {}): Promise<readonly FaceBox[]> {
  const { signal, onLook = () => undefined } = watch;
  const looks = planLooks(bitmap, care);
  const seen: Seen[] = [];
  let copy: ImageBitmap | null = null;
  try {
    for (const [index, look] of looks.entries()) {
      await onLook(index, looks.length);
      signal?.throwIfAborted();
      if (copy === null || copy.width !== look.size.width || copy.height !== look.size.height) {
        copy?.close();
        copy = await copyAt(bitmap, look.size);
      }
      for (const each of seeFaces(pixelsIn(copy, look), weights, LEAST_SURE)) {
        const placed = inPicture(each, look);
        if (placed !== null) seen.push(placed);
      }
    }
  } finally {
    copy?.close();
  }
  return mergeFaces(seen).map(({ box, score }) => ({ ...box, score }));
}

function copyAt(bitmap: ImageBitmap, size: Size): Promise<ImageBitmap> {
  const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
  return shrunkCopy(bitmap, whole, size);
}

function pixelsIn(copy: ImageBitmap, { size, part }: Look): Pixels {
  const canvas =
    typeof OffscreenCanvas === 'undefined'
      ? Object.assign(document.createElement('canvas'), { width: part.width, height: part.height })
      : new OffscreenCanvas(part.width, part.height);
  try {
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new DOMException('No 2D canvas of this size', 'InvalidStateError');
    // What is clear in a picture is seen on white.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, part.width, part.height);
    // As large as it is meant to be: a browser may know no resizing.
    context.drawImage(copy, -part.x, -part.y, size.width, size.height);
    return context.getImageData(0, 0, part.width, part.height);
  } finally {
    canvas.width = 0;
    canvas.height = 0;
  }
}
