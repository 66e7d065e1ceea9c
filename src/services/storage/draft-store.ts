// DraftStore: where what a person is making is kept between visits, without the rest of the app knowing where that is.

import type { PhotoId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { StorageError } from './storage-error.ts';

/** `document` is as it was saved, perhaps by an older version: the caller parses it through the document's own migration. */
export type StoredDraft = { readonly document: unknown };

export type DraftRevision = 'latest' | 'previous';

export type DraftStore = {
  /** `device` outlives the page; `memory` ends with it. */
  readonly kind: 'device' | 'memory';
  /** The last draft saved (or the one before it, for when the last can't be read), null when there is none. */
  readonly load: (revision?: DraftRevision) => Promise<Result<StoredDraft | null, StorageError>>;
  /** Saves the draft; the one saved before becomes `previous`. Both or neither. */
  readonly save: (draft: StoredDraft) => Promise<Result<void, StorageError>>;
  /** `blob` must be a photo's re-encoded copy, never the file a person picked. */
  readonly savePhoto: (id: PhotoId, blob: Blob) => Promise<Result<void, StorageError>>;
  readonly loadPhoto: (id: PhotoId) => Promise<Result<Blob | null, StorageError>>;
  readonly removePhoto: (id: PhotoId) => Promise<Result<void, StorageError>>;
  /** Ids of all photos kept, to remove those no draft speaks of any more. */
  readonly photoIds: () => Promise<Result<readonly PhotoId[], StorageError>>;
  /** Keeps the file of a campaign pack somebody opened, instead of the one before. */
  readonly savePack: (file: Blob) => Promise<Result<void, StorageError>>;
  readonly loadPack: () => Promise<Result<Blob | null, StorageError>>;
  readonly removePack: () => Promise<Result<void, StorageError>>;
  /** Keeps a pack that is being made here, instead of the one before. */
  readonly saveWork: (work: Blob) => Promise<Result<void, StorageError>>;
  readonly loadWork: () => Promise<Result<Blob | null, StorageError>>;
  readonly removeWork: () => Promise<Result<void, StorageError>>;
  /** Deletes drafts and photos, here alone; settings, an opened pack and one being made stay. */
  readonly forgetDraft: () => Promise<Result<void, StorageError>>;
  /** Deletes everything of ours on this device: drafts, photos, settings, caches. */
  readonly clear: () => Promise<Result<void, StorageError>>;
};
