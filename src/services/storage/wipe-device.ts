// wipeDevice: "delete everything here". What a person has already saved as files is out of a page's reach, and the interface says so.

import { clear, createStore } from 'idb-keyval';
import { ok, type Result } from '#domain/result.ts';
import { deviceLocalStorage, guardStorage, guardStorageSync, type StorageError } from './storage-error.ts';
import { DATABASE, PREFIX, STORE } from './storage-keys.ts';

/**
 * Empties our database, removes our localStorage keys and our caches; all three are tried even when one fails, and the first failure is
 * answered. Storage that is denied holds nothing of ours, so that is no failure.
 */
export async function wipeDevice(): Promise<Result<void, StorageError>> {
  const results = [await wipeDatabase(), wipeLocalStorage(), await wipeCaches()];
  return results.find((result) => !result.ok && result.error.kind !== 'storage-denied') ?? ok(undefined);
}

/** Emptied rather than deleted: a deletion waits, perhaps for ever, for other tabs to close their connections. */
function wipeDatabase(): Promise<Result<void, StorageError>> {
  return guardStorage(async () => {
    if (globalThis.indexedDB === undefined || globalThis.indexedDB === null) return;
    await clear(createStore(DATABASE, STORE));
  });
}

function wipeLocalStorage(): Result<void, StorageError> {
  return guardStorageSync(() => {
    const storage = deviceLocalStorage();
    for (const key of Object.keys(storage)) {
      if (key.startsWith(PREFIX)) storage.removeItem(key);
    }
  });
}

function wipeCaches(): Promise<Result<void, StorageError>> {
  return guardStorage(async () => {
    // Absent on plain http.
    const storage = globalThis.caches;
    if (storage === undefined) return;
    for (const name of await storage.keys()) {
      if (name.startsWith(PREFIX)) await storage.delete(name);
    }
  });
}
