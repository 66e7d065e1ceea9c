// The device store: a DraftStore in IndexedDB. One object store: `draft`, `draft-previous`, `photo:<id>` for each photo, `pack`, and `work`.

import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import * as v from 'valibot';
import { type PhotoId, photoIdSchema } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';
import { guardStorage, StorageAbsentError, type StorageError } from './storage-error.ts';
import { DATABASE, STORE } from './storage-keys.ts';
import { wipeDevice } from './wipe-device.ts';

const LATEST = 'draft';
const PREVIOUS = 'draft-previous';
const PROBE = 'probe';
const PHOTO = 'photo:';
const PACK = 'pack';
const WORK = 'work';

/** A photo (or a pack's file) lies there as bytes and type, not as a Blob: Safari's private windows refuse Blobs in IndexedDB. */
const storedFileSchema = v.object({ type: v.string(), bytes: v.instance(ArrayBuffer) });
const storedDraftSchema = v.object({ document: v.unknown() });

export type DeviceStore = DraftStore & {
  /** Fails when nothing can really be written here; many browsers open a database and refuse only then. */
  readonly probe: () => ReturnType<DraftStore['clear']>;
};

export function createDeviceStore(): DeviceStore {
  const useStore = openLazily();
  /** The draft this page saved last: see putDraft. */
  let saved: StoredDraft | null = null;

  return {
    kind: 'device',
    load: (revision = 'latest') =>
      guardStorage(() =>
        useStore('readonly', async (store) => {
          const found: unknown = await promisifyRequest<unknown>(store.get(revision === 'latest' ? LATEST : PREVIOUS));
          return v.is(storedDraftSchema, found) ? found : null;
        }),
      ),
    save: (draft) =>
      guardStorage(async () => {
        await useStore('readwrite', (store) => putDraft(store, draft, saved));
        saved = draft;
      }),
    savePhoto: (id, blob) => putFile(useStore, PHOTO + id, blob),
    loadPhoto: (id) => getFile(useStore, PHOTO + id),
    removePhoto: (id) => guardStorage(() => write(useStore, (store) => store.delete(PHOTO + id))),
    photoIds: () =>
      guardStorage(() => useStore('readonly', async (store) => (await promisifyRequest(store.getAllKeys())).flatMap(photoIdOf))),
    savePack: (file) => putFile(useStore, PACK, file),
    loadPack: () => getFile(useStore, PACK),
    removePack: () => guardStorage(() => write(useStore, (store) => store.delete(PACK))),
    saveWork: (work) => putFile(useStore, WORK, work),
    loadWork: () => getFile(useStore, WORK),
    removeWork: () => guardStorage(() => write(useStore, (store) => store.delete(WORK))),
    forgetDraft() {
      saved = null;
      return guardStorage(() =>
        useStore('readwrite', async (store) => {
          for (const key of await promisifyRequest(store.getAllKeys())) if (key !== PACK && key !== WORK) store.delete(key);
          await finished(store);
        }),
      );
    },
    clear() {
      saved = null;
      return wipeDevice();
    },
    probe: () =>
      guardStorage(async () => {
        await write(useStore, (store) => store.put(true, PROBE));
        await write(useStore, (store) => store.delete(PROBE));
      }),
  };
}

/**
 * createStore reads `indexedDB` when first used; where there is none we want to know that, not a ReferenceError. And it keeps a connection
 * that iOS has dropped in the background: after a failure the next access opens a new one, at once when the old one was found closed.
 */
function openLazily(): UseStore {
  let open = createStore(DATABASE, STORE);
  return async (mode, callback) => {
    if (globalThis.indexedDB === undefined || globalThis.indexedDB === null) throw new StorageAbsentError('indexedDB');
    try {
      return await open(mode, callback);
    } catch (error) {
      open = createStore(DATABASE, STORE);
      if (error instanceof DOMException && error.name === 'InvalidStateError') return open(mode, callback);
      throw error;
    }
  };
}

/**
 * Moves the draft there to `previous` and puts the new one, in the one transaction `store` belongs to. `saved` is the draft there, when this
 * page put it: then nothing has to be read first, and a page that is being left has no time to wait for an answer.
 */
function putDraft(store: IDBObjectStore, draft: StoredDraft, saved: StoredDraft | null): Promise<void> {
  if (saved !== null) {
    store.put(saved, PREVIOUS);
    store.put(draft, LATEST);
    store.transaction.commit();
    return finished(store);
  }
  const last = store.get(LATEST);
  last.onsuccess = () => {
    if (last.result !== undefined) store.put(last.result, PREVIOUS);
    store.put(draft, LATEST);
  };
  return finished(store);
}

function putFile(useStore: UseStore, key: string, file: Blob): Promise<Result<void, StorageError>> {
  return guardStorage(async () => {
    // Read before the transaction opens: one that waits for anything else closes itself.
    const stored = { type: file.type, bytes: await file.arrayBuffer() };
    await write(useStore, (store) => store.put(stored, key));
  });
}

function getFile(useStore: UseStore, key: string): Promise<Result<Blob | null, StorageError>> {
  return guardStorage(() =>
    useStore('readonly', async (store) => {
      const found: unknown = await promisifyRequest<unknown>(store.get(key));
      return v.is(storedFileSchema, found) ? new Blob([found.bytes], { type: found.type }) : null;
    }),
  );
}

function write(useStore: UseStore, change: (store: IDBObjectStore) => IDBRequest): Promise<void> {
  return useStore('readwrite', (store) => {
    change(store);
    return finished(store);
  });
}

/** Waits for the transaction, not the request: a full disk shows only when it commits. */
function finished(store: IDBObjectStore): Promise<void> {
  return promisifyRequest(store.transaction);
}

function photoIdOf(key: IDBValidKey): readonly PhotoId[] {
  if (typeof key !== 'string' || !key.startsWith(PHOTO)) return [];
  const id = v.safeParse(photoIdSchema, key.slice(PHOTO.length));
  return id.success ? [id.output] : [];
}
