// The photo library: the decoded photos in memory, by id, so that documents, undo steps and scenes need only carry ids.

import * as v from 'valibot';
import { type PhotoId, photoIdSchema } from '#domain/ids.ts';
import type { ReadPhoto } from './read-photo.ts';

export type PhotoLibrary = {
  /** Takes a photo in under a fresh id. The library closes its bitmaps from now on. */
  readonly add: (photo: ReadPhoto) => PhotoId;
  /** Takes a photo in under an id it already has (one reopened after a reload); what had that id before is closed. */
  readonly put: (id: PhotoId, photo: ReadPhoto) => void;
  readonly get: (id: PhotoId) => ReadPhoto | undefined;
  readonly ids: () => readonly PhotoId[];
  /** Closes the photo's bitmaps and forgets it; an unknown id is no fault. */
  readonly remove: (id: PhotoId) => void;
  /**
   * Says which photos the document has now. Of the others the two last used stay open, for cards that still show the document before; the rest
   * are closed, since an undo step that leads back to one opens its stored copy again.
   */
  readonly use: (ids: readonly PhotoId[]) => void;
  readonly clear: () => void;
};

/** Open photos beside those in use. A large one is 70 MB. */
const SPARE = 2;

/** `newId` must answer an id never answered before, such as crypto.randomUUID; it throws when the answer is no PhotoId. */
export function createPhotoLibrary(newId: () => string): PhotoLibrary {
  /** Least lately used first. */
  const photos = new Map<PhotoId, ReadPhoto>();

  function remove(id: PhotoId): void {
    const photo = photos.get(id);
    photos.delete(id);
    photo?.bitmap.close();
    photo?.preview.close();
  }

  function put(id: PhotoId, photo: ReadPhoto): void {
    if (photos.get(id) === photo) return;
    remove(id);
    photos.set(id, photo);
  }

  return {
    add(photo) {
      const id = v.parse(photoIdSchema, newId());
      put(id, photo);
      return id;
    },
    put,
    get: (id) => photos.get(id),
    ids: () => [...photos.keys()],
    remove,
    use(ids) {
      for (const id of ids) {
        const photo = photos.get(id);
        if (photo === undefined) continue;
        photos.delete(id);
        photos.set(id, photo);
      }
      const others = [...photos.keys()].filter((id) => !ids.includes(id));
      for (const id of others.slice(0, Math.max(0, others.length - SPARE))) remove(id);
    },
    clear() {
      for (const id of photos.keys()) remove(id);
    },
  };
}
