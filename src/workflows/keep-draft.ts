// keepDraft: saves the document and its photos as they change, reads them back, and wipes them. What holds on this device, told plainly.

import type { Document } from '#domain/document/document.ts';
import type { Result } from '#domain/result.ts';
import type { StorageError } from '#services/storage/storage-error.ts';
import type { PhotoId } from '#domain/ids.ts';

export type DraftKeeper = {
  /** The draft of the last visit, null when there is none (or it can't be read by any step). */
  restore(): Promise<Result<Document | null, StorageError>>;
  keepPhoto(id: PhotoId, stored: Blob): Promise<Result<void, StorageError>>;
  /** A kept photo, null when it is not there (any more). Opened by the first screen that draws it. */
  loadPhoto(id: PhotoId): Promise<Result<Blob | null, StorageError>>;
  /** From now on nothing is kept: what was kept is wiped, the rest lives in memory. */
  dontKeep(): Promise<Result<void, StorageError>>;
  /** The draft goes, settings stay. */
  startAgain(): Promise<Result<void, StorageError>>;
  /** Everything of ours on this device goes: drafts, photos, settings, caches. */
  deleteEverything(): Promise<Result<void, StorageError>>;
  /** Writes what waits at once (page hidden or closed). */
  flush(): Promise<void>;
};
