// projectOf: what of a document goes into a file that can be opened again. Photos only where they were asked for, and then never as they lie on
// the device, uncovered: what is hidden is burned in, and the document in the file knows of no covers any more.

import type { Document, PlacedPhoto } from '#domain/document/document.ts';
import { NO_ADJUSTMENT } from '#domain/document/adjustment.ts';
import { pictureKey, pictureOf, type Picture } from '#domain/document/picture.ts';
import type { PhotoId } from '#domain/ids.ts';
import type { Palette } from '#domain/palette/palette.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import { fileCopy, type FileCopy } from '#services/photo/file-copy.ts';
import type { Project } from '#services/project/project-file.ts';
import type { Studio } from './studio.ts';

export type ProjectParts = {
  /** The document's photos must be in memory; one that is not is left out, as one that is gone. */
  readonly studio: Pick<Studio, 'darkroom'>;
  /** Covers are burned in with its colours. */
  readonly palette: Palette;
  /** Encodes one photo for the file; handed in so that tests need no canvas. */
  readonly copy?: (bitmap: ImageBitmap) => Promise<FileCopy>;
};

/** Words, look and framing alone: where the photos are not, the document says where they were. */
export function wordsProject(document: Document): Project {
  return { document, photos: new Map() };
}

export async function projectOf(
  document: Document,
  { studio, palette, copy = fileCopy }: ProjectParts,
): Promise<Result<Project, DevelopError>> {
  const pictures = new Map(Object.entries(document.photos).map(([slot, placed]) => [slot, covered(placed, palette)] as const));
  const developed = await studio.darkroom.wholes([...pictures.values()]);
  if (!developed.ok) return developed;
  const { bitmaps, release } = developed.value;
  try {
    const photos = new Map<PhotoId, Blob>();
    const placedIn: Record<string, PlacedPhoto> = {};
    for (const [slot, placed] of Object.entries(document.photos)) {
      const picture = pictures.get(slot);
      const bitmap = picture === undefined ? undefined : bitmaps.get(pictureKey(picture));
      placedIn[slot] = placed;
      if (bitmap === undefined) continue;
      const { blob, size } = await copy(bitmap);
      photos.set(placed.photo, blob);
      placedIn[slot] = { ...placed, ...size, covers: [] };
    }
    return ok({ document: { ...document, photos: placedIn }, photos });
  } catch (error) {
    if (error instanceof DOMException) return fail({ kind: 'photo-not-developed', reason: error.message });
    throw error;
  } finally {
    release();
  }
}

/** Nothing but hidden: light and treatment are the document's, and are done again when it is opened. */
function covered(placed: PlacedPhoto, palette: Palette): Picture {
  return pictureOf({ ...placed, adjustment: NO_ADJUSTMENT }, { look: {}, palette, seed: 0 });
}
