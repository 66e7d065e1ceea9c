// encodeScene: a scene painted at its exact size and encoded as a PNG. The same code in a worker and, where workers are forbidden, on the page.

import { fail, ok, type Result } from '#domain/result.ts';
import type { Scene } from '#scene/scene.ts';
import { loadFaces, type FaceSource } from './load-faces.ts';
import { paintScene, type PhotoBitmaps } from './paint-node.ts';

export type EncodeError =
  | { readonly kind: 'export-font-failed'; readonly family: string }
  /** The browser refused a canvas of that size (output px). */
  | { readonly kind: 'export-too-large'; readonly width: number; readonly height: number };

export type EncodeRequest = {
  readonly scene: Scene;
  /** Faces the scene's words are set in. */
  readonly faces: readonly FaceSource[];
  readonly photos: PhotoBitmaps;
};

/** A PNG of scene.width x scene.height px. The bitmaps stay open; `faceSet` is this thread's own. */
export async function encodeScene({ scene, faces, photos }: EncodeRequest, faceSet: FontFaceSet): Promise<Result<Blob, EncodeError>> {
  // Before anything is measured or drawn: a worker keeps what a font string meant when it was first used.
  const loaded = await loadFaces(faceSet, faces);
  if (!loaded.ok) return fail({ kind: 'export-font-failed', family: loaded.error.family });
  const tooLarge = fail<EncodeError>({ kind: 'export-too-large', width: scene.width, height: scene.height });
  const canvas = new OffscreenCanvas(scene.width, scene.height);
  try {
    const context = canvas.getContext('2d');
    if (context === null) return tooLarge;
    paintScene(context, scene, photos);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return blob.size === 0 ? tooLarge : ok(blob);
  } catch (error) {
    // What browsers throw for a canvas they could not make: EncodingError (Chromium), InvalidStateError, NotReadableError.
    if (error instanceof DOMException) return tooLarge;
    throw error;
  } finally {
    // Frees the pixels at once instead of at the next collection.
    canvas.width = 0;
    canvas.height = 0;
  }
}
