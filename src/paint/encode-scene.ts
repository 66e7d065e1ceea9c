// encodeScene: a scene painted at its exact size and encoded, as a PNG or, where that is too heavy for where it goes, as the best JPEG that is not; or
// as packed rows, which a page of a PDF is made of. The same code in a worker and, where workers are forbidden, on the page.

import { fail, ok, type Result } from '#domain/result.ts';
import type { Format } from '#domain/format/format.ts';
import type { Scene } from '#scene/scene.ts';
import { jpegWithin } from './jpeg-within.ts';
import { loadFaces, type FaceSource } from './load-faces.ts';
import { rowPacker } from './pack-rows.ts';
import { paintScene, type PhotoBitmaps } from './paint-node.ts';
import { holdsPixels, paintStrips } from './paint-strips.ts';
import { pngOfRows } from './png-of-rows.ts';

export type EncodeError =
  | { readonly kind: 'export-font-failed'; readonly family: string }
  /** The browser refused a canvas of that size (output px). */
  | { readonly kind: 'export-too-large'; readonly width: number; readonly height: number }
  /** Heavier than the platform takes, also as a JPEG that is still worth looking at. */
  | { readonly kind: 'export-too-heavy'; readonly byteCap: number };

export type EncodeRequest = {
  readonly scene: Scene;
  /** Faces the scene's words are set in. */
  readonly faces: readonly FaceSource[];
  readonly photos: PhotoBitmaps;
  /** What the place it goes to takes; a PNG of any weight where there is none. */
  readonly takes?: Takes;
  /** `rows`: no picture file but the zlib stream of its RGB rows with PNG's filter bytes, as PDF takes it. */
  readonly form?: 'picture' | 'rows';
};

export type Takes = Pick<Format, 'byteCap' | 'types'>;

/** A picture of scene.width x scene.height px; its type says what it became. The bitmaps stay open; `faceSet` is this thread's own. */
export async function encodeScene(request: EncodeRequest, faceSet: FontFaceSet): Promise<Result<Blob, EncodeError>> {
  const { scene, faces, photos, form = 'picture' } = request;
  // Before anything is measured or drawn: a worker keeps what a font string meant when it was first used.
  const loaded = await loadFaces(faceSet, faces);
  if (!loaded.ok) return fail({ kind: 'export-font-failed', family: loaded.error.family });
  const whole = form === 'rows' ? null : await encodeWhole(request);
  if (whole !== null) return whole;
  const packer = await rowPacker();
  if (!(await paintStrips(scene, photos, packer.add))) {
    return fail({ kind: 'export-too-large', width: scene.width, height: scene.height });
  }
  const rows = packer.finish();
  if (form === 'rows') return ok(new Blob([...rows]));
  const png = pngOfRows(scene, rows);
  const byteCap = request.takes?.byteCap ?? Infinity;
  // No JPEG of it: that needs the whole canvas there is no room for.
  return png.size <= byteCap ? ok(png) : fail({ kind: 'export-too-heavy', byteCap });
}

/** Null where the browser makes no canvas of that size. */
async function encodeWhole({ scene, photos, takes }: EncodeRequest): Promise<Result<Blob, EncodeError> | null> {
  const canvas = new OffscreenCanvas(scene.width, scene.height);
  try {
    const context = canvas.getContext('2d');
    if (context === null || !holdsPixels(context, scene.width, scene.height)) return null;
    paintScene(context, scene, photos);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    if (png.size === 0) return null;
    return takes === undefined ? ok(png) : await within(takes, png, canvas);
  } catch (error) {
    // What browsers throw for a canvas they could not make: EncodingError (Chromium), InvalidStateError, NotReadableError.
    if (error instanceof DOMException) return null;
    throw error;
  } finally {
    // Frees the pixels at once instead of at the next collection.
    canvas.width = 0;
    canvas.height = 0;
  }
}

async function within({ byteCap, types }: Takes, png: Blob, canvas: OffscreenCanvas): Promise<Result<Blob, EncodeError>> {
  const most = byteCap ?? Infinity;
  if (types.includes('png') && png.size <= most) return ok(png);
  const jpeg = types.includes('jpeg') ? await jpegWithin((quality) => canvas.convertToBlob({ type: 'image/jpeg', quality }), most) : null;
  return jpeg === null ? fail({ kind: 'export-too-heavy', byteCap: most }) : ok(jpeg);
}
