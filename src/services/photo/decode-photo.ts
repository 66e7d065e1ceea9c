// decodePhoto: bytes that have passed inspection to an upright bitmap: by the browser, and a HEIC it can't read by a library.

import { fail, ok, type Result } from '#domain/result.ts';
import { decodeHeic } from './decode-heic.ts';
import type { InspectedPhoto, PhotoType } from './inspect-photo.ts';
import type { PhotoError } from './photo-error.ts';
import { WORKING_LIMIT } from './working-size.ts';

/** `bitmap` is the caller's to close. `opaque`: known to have no transparency without looking at its pixels. */
export type DecodedPhoto = { readonly bitmap: ImageBitmap; readonly opaque: boolean };

const OPAQUE: ReadonlySet<PhotoType> = new Set<PhotoType>(['jpeg']);

/**
 * createImageBitmap turns photos upright by itself (and ignores `imageOrientation: 'none'`), so nothing here turns them; sub-rectangles and
 * orientation have disagreed in Chrome and Safari, so photos are decoded whole; `resizeWidth` neither saves time nor refrains from enlarging.
 */
export async function decodePhoto(bytes: Uint8Array<ArrayBuffer>, photo: InspectedPhoto): Promise<Result<DecodedPhoto, PhotoError>> {
  try {
    // The type comes from the bytes: the file's own may be wrong or missing.
    const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${photo.type}` }));
    return ok({ bitmap, opaque: OPAQUE.has(photo.type) });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return photo.type === 'heic' ? decodeHeic(bytes) : fail(explainRefusal(photo));
  }
}

/** Why the browser may have refused a file that looked whole: a format not all of them read, too large for this device, or broken inside. */
function explainRefusal({ type, width, height }: InspectedPhoto): PhotoError {
  if (type === 'avif' || width * height > WORKING_LIMIT.pixels) return { kind: 'photo-unreadable', type };
  return { kind: 'photo-cut-off' };
}
