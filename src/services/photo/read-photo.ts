// readPhoto: from a file a person picked to the two bitmaps we draw from and the clean copy we may keep. Nothing of the file itself stays:
// no name, no place, no camera. Runs in a worker or on the page alike.

import type { Point, Size } from '#domain/geometry/geometry.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { focusOf } from '#paint/develop/focus-of.ts';
import { encode, hasTransparency, snapshot, type Surface, withDrawing } from './canvas.ts';
import { type DecodedPhoto, decodePhoto } from './decode-photo.ts';
import { inspectPhoto } from './inspect-photo.ts';
import { MAX_BYTES, MAX_PIXELS, type PhotoError } from './photo-error.ts';
import type { PhotoPhase } from './photo-phase.ts';
import { fitWithin, PREVIEW_LIMIT, WORKING_LIMIT } from './working-size.ts';

export type ReadPhoto = {
  /** The one bitmap exports draw from: upright, sRGB, at most 4096 px a side and 16 megapixels. Whoever holds the photo closes it. */
  readonly bitmap: ImageBitmap;
  /** The same picture for the live preview: longest side at most 1440 px. */
  readonly preview: ImageBitmap;
  /** Of `bitmap`, in px; a framing refers to these. */
  readonly width: number;
  readonly height: number;
  /** `bitmap` encoded anew (JPEG; WebP or PNG when some of it is transparent): the only form of the photo that may be stored. */
  readonly stored: Blob;
  /** Where it is worth looking first, in shares of the picture; not sought again in a photo opened from storage, which has its framing. */
  readonly focus?: Point;
};

export type ReadOptions = {
  readonly signal?: AbortSignal;
  /** False where it will never be stored: no copy is encoded for that, and `stored` is an empty file. */
  readonly keep?: boolean;
  /** Called as each phase begins. */
  readonly onPhase?: (phase: PhotoPhase) => void;
};

export const STORED_QUALITY = 0.92;
/** The copy a focus is sought in. */
const FOCUS_LIMIT = { side: 96, pixels: 96 * 96 };

/**
 * Reads a photo out of `file`. Rejects only with the signal's reason, when aborted; every bitmap made on the way is closed then.
 * A decoded photo of `n` pixels needs 4n bytes until it is shrunk.
 */
export async function readPhoto(file: Blob, options: ReadOptions = {}): Promise<Result<ReadPhoto, PhotoError>> {
  return intake(file, null, options);
}

/** Opens what readPhoto once gave as `stored`. The same checks, since storage is outside too; the picture is not encoded again. */
export async function reopenPhoto(stored: Blob, options: ReadOptions = {}): Promise<Result<ReadPhoto, PhotoError>> {
  return intake(stored, stored, options);
}

async function intake(
  file: Blob,
  stored: Blob | null,
  { signal, keep = true, onPhase = () => undefined }: ReadOptions,
): Promise<Result<ReadPhoto, PhotoError>> {
  signal?.throwIfAborted();
  if (file.size === 0) return fail({ kind: 'photo-empty' });
  if (file.size > MAX_BYTES) return fail({ kind: 'photo-too-heavy', bytes: file.size, limit: MAX_BYTES });

  onPhase('reading');
  const bytes = await readBytes(file);
  signal?.throwIfAborted();
  if (!bytes.ok) return bytes;
  const inspected = inspectPhoto(bytes.value);
  if (!inspected.ok) return inspected;

  onPhase('opening');
  const decoded = await decodePhoto(bytes.value, inspected.value);
  if (!decoded.ok) return decoded;
  const { bitmap: whole } = decoded.value;
  try {
    signal?.throwIfAborted();
    // The header said less, but what counts is what came out.
    const pixels = whole.width * whole.height;
    if (pixels > MAX_PIXELS) return fail({ kind: 'photo-too-many-pixels', megapixels: pixels / 1e6, limit: MAX_PIXELS / 1e6 });
    onPhase('shrinking');
    return await shrink(decoded.value, { stored, keep }, signal);
  } catch (error) {
    if (isAbort(error, signal) || !(error instanceof DOMException)) throw error;
    return fail({ kind: 'photo-unreadable', type: inspected.value.type });
  } finally {
    whole.close();
  }
}

/** A file may be gone by the time it is read: deleted, on a card taken out, or in a cloud that does not answer. */
async function readBytes(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>, PhotoError>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return fail({ kind: 'photo-unreadable', type: null });
  }
}

async function shrink(
  { bitmap: whole, opaque }: DecodedPhoto,
  { stored, keep }: { readonly stored: Blob | null; readonly keep: boolean },
  signal: AbortSignal | undefined,
): Promise<Result<ReadPhoto, PhotoError>> {
  const size: Size = fitWithin(whole, WORKING_LIMIT);
  const made: ImageBitmap[] = [];
  try {
    const working = await withDrawing(whole, size, async (surface) => {
      const copy = stored ?? (keep ? await encodeCopy(surface, opaque) : new Blob());
      const bitmap = await snapshot(surface);
      made.push(bitmap);
      return { bitmap, copy };
    });
    signal?.throwIfAborted();
    const preview = await withDrawing(working.bitmap, fitWithin(size, PREVIEW_LIMIT), snapshot);
    made.push(preview);
    signal?.throwIfAborted();
    const read = { bitmap: working.bitmap, preview, ...size, stored: working.copy };
    return ok(stored === null ? { ...read, focus: await focusIn(preview) } : read);
  } catch (error) {
    for (const bitmap of made) bitmap.close();
    throw error;
  }
}

function encodeCopy(surface: Surface, opaque: boolean): Promise<Blob> {
  const type = opaque || !hasTransparency(surface) ? 'image/jpeg' : 'image/webp';
  return encode(surface, type, STORED_QUALITY);
}

function focusIn(preview: ImageBitmap): Promise<Point> {
  return withDrawing(preview, fitWithin(preview, FOCUS_LIMIT), ({ context, canvas }) =>
    focusOf(context.getImageData(0, 0, canvas.width, canvas.height)),
  );
}

function isAbort(error: unknown, signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true && error === signal.reason;
}
