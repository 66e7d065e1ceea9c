// inspectPhoto: everything that can be said about a photo's bytes before any of it is decoded. Pure, so it runs in Node and in a worker.

import { imageDimensionsFromData } from 'image-dimensions';
import { fail, ok, type Result } from '#domain/result.ts';
import { isComplete } from './is-complete.ts';
import { MAX_PIXELS, type PhotoError } from './photo-error.ts';
import { readHeif } from './read-heif.ts';
import { type FileType, sniff } from './sniff.ts';

/** The kinds of file a photo may come in. */
export type PhotoType = Extract<FileType, 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic'>;

/** `width` and `height` are the stored ones, in px: a turned JPEG has them swapped. Only their product is to be relied on. */
export type InspectedPhoto = { readonly type: PhotoType; readonly width: number; readonly height: number };

/** Recognises, measures and checks a photo's bytes. A photo whose size its header does not tell is refused, never decoded to find out. */
export function inspectPhoto(bytes: Uint8Array): Result<InspectedPhoto, PhotoError> {
  if (bytes.length === 0) return fail({ kind: 'photo-empty' });
  const type = sniff(bytes);
  if (type === 'svg') return fail({ kind: 'photo-svg' });
  if (type === 'pdf' || type === 'zip' || type === 'unknown') return fail({ kind: 'photo-not-an-image' });
  if (type === 'bmp' || type === 'tiff') return fail({ kind: 'photo-unreadable', type });

  const size = type === 'heic' || type === 'avif' ? readHeif(bytes) : imageDimensionsFromData(bytes);
  const pixels = size === undefined || size === null ? 0 : size.width * size.height;
  if (pixels > MAX_PIXELS) return fail({ kind: 'photo-too-many-pixels', megapixels: pixels / 1e6, limit: MAX_PIXELS / 1e6 });
  if (!isComplete(bytes, type)) return fail({ kind: 'photo-cut-off' });
  if (size === undefined || size === null || pixels === 0) return fail({ kind: 'photo-unreadable', type });
  return ok({ type, width: size.width, height: size.height });
}
