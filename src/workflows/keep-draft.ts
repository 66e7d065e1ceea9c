// keepDraft: saves the document and its photos as they change, reads them back, and wipes them. What holds on this device, told plainly.

import { photosOf, type Document } from '#domain/document/document.ts';
import { migrateDocument } from '#domain/document/migrate-document.ts';
import type { PhotoId } from '#domain/ids.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { ok, type Result } from '#domain/result.ts';
import type { DraftStore } from '#services/storage/draft-store.ts';
import type { OpenedStore } from '#services/storage/open-draft-store.ts';
import { createSaveQueue, type SaveStatus } from '#services/storage/save-queue.ts';
import type { StorageError } from '#services/storage/storage-error.ts';
import { fitToPack, isOfPack } from './fit-to-pack.ts';

/** How the words on this device stand. `memory`: nothing is kept; `failed`: keeping did not work, and the person is told. */
export type SaveState = 'nothing' | 'saving' | 'saved' | 'failed' | 'memory';

export type Restored = {
  /** The draft of the last visit, ready for the pack in use, or as it is when it was made with another; null when there is none, or none that can be read. */
  readonly document: Document | null;
  /** What the person should know: its design is gone, the last save could not be read, or no save could. */
  readonly told: 'nothing' | 'template' | 'previous' | 'unreadable';
};

export type DraftKeeper = {
  restore(): Promise<Result<Restored, StorageError>>;
  /** `stored`: a photo's re-encoded copy. One that is refused is tried again with the next save. */
  keepPhoto(id: PhotoId, stored: Blob): Promise<Result<void, StorageError>>;
  /** A kept photo, null when it is not there (any more). Opened by the first screen that draws it. */
  loadPhoto(id: PhotoId): Promise<Result<Blob | null, StorageError>>;
  /** The photo goes for good, out of both kept drafts too: the document must not speak of it any more. */
  forgetPhoto(id: PhotoId): Promise<Result<void, StorageError>>;
  /** Keeps the file of the pack in use beside the draft, until `forgetPack` or all is wiped. */
  keepPack(file: Blob): Promise<Result<void, StorageError>>;
  loadPack(): Promise<Result<Blob | null, StorageError>>;
  forgetPack(): Promise<Result<void, StorageError>>;
  /** Keeps a pack that is being made here beside the draft, until `forgetWork` or all is wiped. */
  keepWork(work: Blob): Promise<Result<void, StorageError>>;
  loadWork(): Promise<Result<Blob | null, StorageError>>;
  forgetWork(): Promise<Result<void, StorageError>>;
  /** From now on nothing is kept: what was kept is wiped, the rest lives in memory. Only `deleteEverything` ends it. */
  dontKeep(): Promise<Result<void, StorageError>>;
  /** The draft and its photos go, settings stay. On a shared device this is the end of a turn, and an opened pack and one being made go too. */
  startAgain(): Promise<Result<void, StorageError>>;
  /** Everything of ours on this device goes: drafts, photos, packs, settings, caches. */
  deleteEverything(): Promise<Result<void, StorageError>>;
  /** Writes what waits at once (page hidden or closed, "try again"). */
  flush(): Promise<void>;
};

export type Standing = { readonly save: SaveState; readonly saveFault: StorageError['kind'] | null; readonly sharedDevice: boolean };

export type KeeperParts = {
  /** `memory` on a shared device: the device is neither read nor written, until `deleteEverything` wipes it. */
  readonly mode: 'device' | 'memory';
  /** What holds once everything was deleted: `memory` while a link or an embedding page asks for it. */
  readonly afterDeleting: 'device' | 'memory';
  /** The pack in use. */
  readonly pack: () => Pack;
  /** An opened pack's file, and a pack being made, were wiped with the rest. */
  readonly packWiped: () => void;
  readonly openStore: (mode: 'device' | 'memory') => Promise<OpenedStore>;
  /** The document as it stands. */
  readonly current: () => Document | null;
  /** Calls back after any change of state. */
  readonly subscribe: (listener: () => void) => void;
  readonly tell: (standing: Standing) => void;
  /** See SaveQueueOptions, in ms. */
  readonly delay?: number;
};

/** Starts keeping at once. `restore` should be asked before the first edit. */
export function createDraftKeeper(parts: KeeperParts): DraftKeeper {
  const { mode, afterDeleting, pack, packWiped, openStore, current, subscribe, tell, delay } = parts;
  /** Photos that could not be written yet. */
  const pending = new Map<PhotoId, Blob>();
  let shared = mode === 'memory';
  let kept = current();
  let opened = open(mode);

  const queue = createSaveQueue<Document, StorageError>({
    save,
    onStatus: (status) => void tellStatus(status),
    ...(delay === undefined ? {} : { delay }),
  });
  subscribe(() => {
    const document = current();
    if (document === kept) return;
    kept = document;
    if (document !== null) queue.push(document);
  });

  async function open(wanted: 'device' | 'memory'): Promise<DraftStore> {
    const { store, reason } = await openStore(wanted);
    if (store.kind === 'memory') tell({ save: 'memory', saveFault: reason?.kind ?? null, sharedDevice: shared });
    return store;
  }

  async function save(document: Document): Promise<Result<void, StorageError>> {
    const store = await opened;
    for (const [id, blob] of pending) {
      const written = await store.savePhoto(id, blob);
      if (!written.ok) return written;
      pending.delete(id);
    }
    return store.save({ document });
  }

  async function tellStatus(status: SaveStatus<StorageError>): Promise<void> {
    const store = opened;
    const { kind } = await store;
    // What is said of a store that has been left since is no longer so.
    if (kind === 'memory' || store !== opened) return;
    tell({ save: SAVE_STATES[status.kind], saveFault: status.kind === 'failing' ? status.error.kind : null, sharedDevice: shared });
  }

  async function forget(how: (store: DraftStore) => Promise<Result<void, StorageError>>): Promise<Result<void, StorageError>> {
    await queue.drop();
    pending.clear();
    const store = await opened;
    const done = await how(store);
    if (store.kind === 'device') tell({ save: 'nothing', saveFault: null, sharedDevice: shared });
    return done;
  }

  return {
    async restore() {
      const store = await opened;
      const latest = await readDraft(store, 'latest');
      if (!latest.ok) return latest;
      const previous = await readDraft(store, 'previous');
      const found = [latest, previous].flatMap((read) => (read.ok && read.value.kind === 'draft' ? [read.value.document] : []));
      await removeOrphans(store, found);
      const restored = restoredFrom(found[0], latest.value.kind === 'unreadable', pack());
      if (restored.document === null) return ok(restored);
      kept = restored.document;
      if (store.kind === 'device') tell({ save: 'saved', saveFault: null, sharedDevice: shared });
      return ok(restored);
    },

    async keepPhoto(id, stored) {
      pending.set(id, stored);
      const written = await (await opened).savePhoto(id, stored);
      if (written.ok) pending.delete(id);
      else await tellStatus({ kind: 'failing', error: written.error });
      return written;
    },

    async loadPhoto(id) {
      const waiting = pending.get(id);
      return waiting === undefined ? (await opened).loadPhoto(id) : ok(waiting);
    },

    async forgetPhoto(id) {
      pending.delete(id);
      await queue.flush();
      return dropPhoto(await opened, id, current());
    },
    ...packsBeside(() => opened),

    async dontKeep() {
      if (shared) return ok(undefined);
      shared = true;
      const moved = moveToMemory(opened, openStore, () => queue.drop());
      opened = moved.then(({ store }) => store);
      const { wiped } = await moved;
      tell({ save: 'memory', saveFault: null, sharedDevice: true });
      const document = current();
      if (document !== null) queue.push(document);
      return wiped;
    },

    async startAgain() {
      const forgotten = await forget((store) => store.forgetDraft());
      if (!shared) return forgotten;
      const store = await opened;
      const removed = [await store.removePack(), await store.removeWork()];
      packWiped();
      return forgotten.ok ? (removed.find((each) => !each.ok) ?? ok(undefined)) : forgotten;
    },

    async deleteEverything() {
      const wiped = await forget((store) => store.clear());
      packWiped();
      if (shared && afterDeleting === 'device') {
        shared = false;
        tell({ save: 'nothing', saveFault: null, sharedDevice: false });
        opened = open('device');
      }
      return wiped;
    },

    flush: () => queue.flush(),
  };
}

const SAVE_STATES = { waiting: 'saving', saving: 'saving', saved: 'saved', failing: 'failed' } as const;

/** Out of the device and of both drafts on it. */
async function dropPhoto(store: DraftStore, id: PhotoId, document: Document | null): Promise<Result<void, StorageError>> {
  // Twice: the draft before this one still speaks of the photo.
  const saved = document === null ? ok(undefined) : await store.save({ document });
  if (saved.ok && document !== null) await store.save({ document });
  return store.removePhoto(id);
}

type Read = { readonly kind: 'none' } | { readonly kind: 'unreadable' } | { readonly kind: 'draft'; readonly document: Document };

/** What is kept beside the draft: a pack that was opened, and one that is being made. */
function packsBeside(
  opened: () => Promise<DraftStore>,
): Pick<DraftKeeper, 'keepPack' | 'loadPack' | 'forgetPack' | 'keepWork' | 'loadWork' | 'forgetWork'> {
  return {
    keepPack: async (file) => (await opened()).savePack(file),
    loadPack: async () => (await opened()).loadPack(),
    forgetPack: async () => (await opened()).removePack(),
    keepWork: async (work) => (await opened()).saveWork(work),
    loadWork: async () => (await opened()).loadWork(),
    forgetWork: async () => (await opened()).removeWork(),
  };
}

async function readDraft(store: DraftStore, revision: 'latest' | 'previous'): Promise<Result<Read, StorageError>> {
  const loaded = await store.load(revision);
  if (!loaded.ok) return loaded;
  if (loaded.value === null) return ok({ kind: 'none' });
  const document = migrateDocument(loaded.value.document);
  return ok(document.ok ? { kind: 'draft', document: document.value } : { kind: 'unreadable' });
}

/** The newest draft that could be read, in the pack in use; one of another pack as it is. */
function restoredFrom(newest: Document | undefined, lastLost: boolean, pack: Pack): Restored {
  if (newest === undefined) return { document: null, told: lastLost ? 'unreadable' : 'nothing' };
  const { document, templateGone } = isOfPack(newest, pack) ? fitToPack(newest, pack) : { document: newest, templateGone: false };
  return { document, told: lastLost ? 'previous' : templateGone ? 'template' : 'nothing' };
}

/** Photos that no draft speaks of any more. A device that refuses this has other troubles, which the next save will tell. */
async function removeOrphans(store: DraftStore, drafts: readonly Document[]): Promise<void> {
  const ids = await store.photoIds();
  if (!ids.ok || drafts.length === 0) return;
  const used = new Set(drafts.flatMap(photosOf));
  for (const id of ids.value) if (!used.has(id)) await store.removePhoto(id);
}

async function moveToMemory(
  from: Promise<DraftStore>,
  openStore: KeeperParts['openStore'],
  settle: () => Promise<void>,
): Promise<{ readonly store: DraftStore; readonly wiped: Result<void, StorageError> }> {
  await settle();
  const device = await from;
  const { store } = await openStore('memory');
  const ids = await device.photoIds();
  for (const id of ids.ok ? ids.value : []) {
    const photo = await device.loadPhoto(id);
    if (photo.ok && photo.value !== null) await store.savePhoto(id, photo.value);
  }
  const pack = await device.loadPack();
  if (pack.ok && pack.value !== null) await store.savePack(pack.value);
  const work = await device.loadWork();
  if (work.ok && work.value !== null) await store.saveWork(work.value);
  return { store, wiped: await device.clear() };
}
