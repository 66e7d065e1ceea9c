// The photo library: the decoded photos in memory, by id, so that documents, undo steps and scenes need only carry ids.

import * as v from 'valibot';
import { type PhotoId, photoIdSchema } from '#domain/ids.ts';
import type { ReadPhoto } from './read-photo.ts';

export type PhotoLibrary = {
  /** Takes a photo in under a fresh id. The library closes its bitmaps from now on. */
  readonly add: (photo: ReadPhoto) => PhotoId;
  /** Takes a photo in under an id it already has (one reopened after a reload, or after it was laid aside); what had that id before is closed. */
  readonly put: (id: PhotoId, photo: ReadPhoto) => void;
  readonly get: (id: PhotoId) => ReadPhoto | undefined;
  /** The small bitmap of every photo here, those laid aside included. */
  readonly previews: () => ReadonlyMap<PhotoId, ImageBitmap>;
  /** Closes the photo's bitmaps and forgets it; an unknown id is no fault. */
  readonly remove: (id: PhotoId) => void;
  /**
   * Says which photos the document has now. The others are laid aside: `get` no longer knows them, and should an undo step lead back to one, its
   * stored copy is opened again. The previews of those last used stay open, for cards that still show the document before.
   */
  readonly use: (ids: readonly PhotoId[]) => void;
  readonly clear: () => void;
};

/** Previews kept of photos laid aside; 8 MB each, where a whole photo is 70. */
const ASIDE = 3;

/** `newId` must answer an id never answered before, such as crypto.randomUUID; it throws when the answer is no PhotoId. */
export function createPhotoLibrary(newId: () => string): PhotoLibrary {
  const photos = new Map<PhotoId, ReadPhoto>();
  /** Longest aside first. */
  const aside = new Map<PhotoId, ImageBitmap>();

  function remove(id: PhotoId): void {
    const photo = photos.get(id);
    photos.delete(id);
    photo?.bitmap.close();
    photo?.preview.close();
    aside.get(id)?.close();
    aside.delete(id);
  }

  function put(id: PhotoId, photo: ReadPhoto): void {
    if (photos.get(id) === photo) return;
    const onScreen = aside.get(id);
    aside.delete(id);
    remove(id);
    // A card may be painting from the preview it had; the two are alike.
    if (onScreen !== undefined) photo.preview.close();
    photos.set(id, onScreen === undefined ? photo : { ...photo, preview: onScreen });
  }

  function layAside(id: PhotoId, photo: ReadPhoto): void {
    photos.delete(id);
    photo.bitmap.close();
    aside.set(id, photo.preview);
    for (const [oldest] of [...aside].slice(0, -ASIDE)) remove(oldest);
  }

  return {
    add(photo) {
      const id = v.parse(photoIdSchema, newId());
      put(id, photo);
      return id;
    },
    put,
    get: (id) => photos.get(id),
    previews: () => new Map([...aside, ...[...photos].map(([id, { preview }]) => [id, preview] as const)]),
    remove,
    use(ids) {
      for (const [id, photo] of photos) if (!ids.includes(id)) layAside(id, photo);
    },
    clear() {
      for (const id of [...photos.keys(), ...aside.keys()]) remove(id);
    },
  };
}
