// The memory store: a DraftStore that ends with the page, for shared devices and for browsers that keep nothing.

import type { PhotoId } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';
import type { StorageError } from './storage-error.ts';

/** `alsoClear` is run by `clear` once memory is empty: what lies on the device from an earlier visit must go with it. */
export function createMemoryStore(alsoClear?: () => Promise<Result<void, StorageError>>): DraftStore {
  const photos = new Map<PhotoId, Blob>();
  let latest: StoredDraft | null = null;
  let previous: StoredDraft | null = null;
  let pack: Blob | null = null;
  let work: Blob | null = null;

  function forget(): void {
    photos.clear();
    latest = null;
    previous = null;
  }

  return {
    kind: 'memory',
    load: async (revision = 'latest') => ok(revision === 'latest' ? latest : previous),
    async save(draft) {
      previous = latest;
      // Cloned as a device would, so that a draft changed after it was saved does not change what was saved.
      latest = structuredClone(draft);
      return ok(undefined);
    },
    async savePhoto(id, blob) {
      photos.set(id, blob);
      return ok(undefined);
    },
    loadPhoto: async (id) => ok(photos.get(id) ?? null),
    async removePhoto(id) {
      photos.delete(id);
      return ok(undefined);
    },
    photoIds: async () => ok([...photos.keys()]),
    async savePack(file) {
      pack = file;
      return ok(undefined);
    },
    loadPack: async () => ok(pack),
    async removePack() {
      pack = null;
      return ok(undefined);
    },
    async saveWork(file) {
      work = file;
      return ok(undefined);
    },
    loadWork: async () => ok(work),
    async removeWork() {
      work = null;
      return ok(undefined);
    },
    async forgetDraft() {
      forget();
      return ok(undefined);
    },
    async clear() {
      forget();
      pack = null;
      work = null;
      return alsoClear === undefined ? ok(undefined) : alsoClear();
    },
  };
}
