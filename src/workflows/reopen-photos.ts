// reopenPhotos: brings the photos of a restored draft back into memory before it is drawn.

import { photosOf, type Document } from '#domain/document/document.ts';
import type { PhotoId } from '#domain/ids.ts';
import type { DraftKeeper } from './keep-draft.ts';
import type { Studio } from './studio.ts';

/** Answers those that are gone or can't be read. Photos already open stay as they are. */
export async function reopenPhotos(studio: Studio, drafts: DraftKeeper, document: Document): Promise<readonly PhotoId[]> {
  const lost: PhotoId[] = [];
  for (const id of photosOf(document)) {
    if (studio.photos.get(id) !== undefined) continue;
    const stored = await drafts.loadPhoto(id);
    const reopened = stored.ok && stored.value !== null ? await studio.reopenPhoto(id, stored.value) : null;
    if (reopened === null || !reopened.ok) lost.push(id);
  }
  return lost;
}

/** The document as it can be drawn while these photos are gone. */
export function withoutPhotos(document: Document, lost: readonly PhotoId[]): Document {
  if (lost.length === 0) return document;
  return { ...document, photos: Object.fromEntries(Object.entries(document.photos).filter(([, placed]) => !lost.includes(placed.photo))) };
}
