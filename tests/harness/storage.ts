// What a browser test may ask of the storage service. The stores themselves stand on the window: all they take and give can be cloned but
// Blobs, which are made and read in the page.

import * as v from 'valibot';
import { photoIdSchema } from '#domain/ids.ts';
import { createDeviceStore } from '#services/storage/device-store.ts';
import type { DraftStore } from '#services/storage/draft-store.ts';
import { openDraftStore } from '#services/storage/open-draft-store.ts';
import { createSettingsStore } from '#services/storage/settings-store.ts';

export type StorageHarness = {
  readonly store: DraftStore;
  readonly openDraftStore: typeof openDraftStore;
  readonly createSettingsStore: typeof createSettingsStore;
  readonly savePhoto: (id: string, text: string) => ReturnType<DraftStore['savePhoto']>;
  /** The photo's type and text, or null. */
  readonly loadPhoto: (id: string) => Promise<readonly [type: string, text: string] | null>;
};

declare global {
  interface Window {
    storageHarness: StorageHarness;
  }
}

const store = createDeviceStore();

window.storageHarness = {
  store,
  openDraftStore,
  createSettingsStore,
  savePhoto: (id, text) => store.savePhoto(v.parse(photoIdSchema, id), new Blob([text], { type: 'image/jpeg' })),
  async loadPhoto(id) {
    const photo = await store.loadPhoto(v.parse(photoIdSchema, id));
    if (!photo.ok) throw new Error(photo.error.kind);
    return photo.value === null ? null : [photo.value.type, await photo.value.text()];
  },
};
