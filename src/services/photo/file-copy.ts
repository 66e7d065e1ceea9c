// fileCopy: a photo as it goes into a file that is handed on: small enough to be sent, encoded anew. What it is made of must be covered already.

import type { Size } from '#domain/geometry/geometry.ts';
import { encode, hasTransparency, withDrawing } from './canvas.ts';
import { fitWithin } from './working-size.ts';

/** Longest side and most px: enough for every size but a printed poster. */
const FILE_LIMIT = { side: 2048, pixels: 3_200_000 } as const;
/** About 1 MB for the largest. */
const FILE_QUALITY = 0.85;

/** `size` of the copy in px. */
export type FileCopy = { readonly blob: Blob; readonly size: Size };

/** A copy in which to see whether anything of the photo lets something through: read back at once, where the whole would take many goes. */
const GLANCE = { side: 256, pixels: 256 * 256 } as const;

/** `bitmap` stays open. Throws a DOMException where there is no memory for it. */
export async function fileCopy(bitmap: ImageBitmap): Promise<FileCopy> {
  const size = fitWithin(bitmap, FILE_LIMIT);
  const transparent = await withDrawing(bitmap, fitWithin(bitmap, GLANCE), hasTransparency);
  const type = transparent ? 'image/webp' : 'image/jpeg';
  return { blob: await withDrawing(bitmap, size, (surface) => encode(surface, type, FILE_QUALITY)), size };
}
