// openDraftStore: the store this visit works with, and, when it is not the one wished for, why, so that the page can say so.

import { fail, type Result } from '#domain/result.ts';
import { createDeviceStore, type DeviceStore } from './device-store.ts';
import type { DraftStore } from './draft-store.ts';
import { createMemoryStore } from './memory-store.ts';
import type { StorageError } from './storage-error.ts';
import { wipeDevice } from './wipe-device.ts';

/** `reason` is null unless the device was wished for and could not be had. */
export type OpenedStore = { readonly store: DraftStore; readonly reason: StorageError | null };

/** Opening a database hangs for ever in some browsers (WebKit bug 226547, or another tab upgrading); a person is not kept waiting longer, in ms. */
const PROBE_LIMIT = 3000;

/** Tries the device with a real write. Clearing a memory store clears the device too. Never fails. */
export async function openDraftStore(mode: 'device' | 'memory'): Promise<OpenedStore> {
  if (mode === 'memory') return { store: createMemoryStore(wipeDevice), reason: null };
  const device = createDeviceStore();
  const probed = await probeInTime(device);
  if (probed.ok) return { store: device, reason: null };
  return { store: createMemoryStore(wipeDevice), reason: probed.error };
}

async function probeInTime(device: DeviceStore): Promise<Result<void, StorageError>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<void, StorageError>>((resolve) => {
    timer = setTimeout(() => resolve(fail({ kind: 'storage-failed', reason: 'the database did not answer in time' })), PROBE_LIMIT);
  });
  try {
    return await Promise.race([device.probe(), late]);
  } finally {
    clearTimeout(timer);
  }
}
