// AuthorDesk: what the screen that makes designs is handed, built in entries when that screen is first opened.

import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { PackText } from '#domain/pack/pack-text.ts';
import type { Result } from '#domain/result.ts';
import type { PackFileError } from '#services/packs/pack-file-error.ts';
import type { StorageError } from '#services/storage/storage-error.ts';
import type { AuthorApp } from '#state/author-store.ts';
import type { Studio } from '#workflows/studio.ts';

export type AuthorDesk = AuthorApp & {
  /** Finds what was being made on the last visit, once; false when it could not be read. */
  restore(): Promise<boolean>;
  /** Every file of the pack in use. Rejects when one can't be fetched. */
  packTexts(): Promise<Result<PackText, PackFileError | StorageError>>;
  /** The texts in a pack's file. */
  readZip(file: Blob): Promise<Result<PackText, PackFileError>>;
  /** A studio that draws this very pack. */
  studioFor(pack: LoadedPack): Promise<Studio>;
  /** Writes what waits at once. */
  flush(): Promise<void>;
};
