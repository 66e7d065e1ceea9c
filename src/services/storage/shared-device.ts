// sharedDevice: whether this tab has been told that its device is shared. It lives as long as the tab, so a reload can't turn it off.

import { guardStorageSync, StorageAbsentError } from './storage-error.ts';
import { PREFIX } from './storage-keys.ts';

const KEY = `${PREFIX}shared-device`;

export function isSharedTab(): boolean {
  const read = guardStorageSync(() => tabStorage().getItem(KEY));
  return read.ok && read.value !== null;
}

/** Where the browser refuses, the answer holds until the page closes: nothing is kept there anyway. */
export function markSharedTab(shared: boolean): void {
  guardStorageSync(() => (shared ? tabStorage().setItem(KEY, '1') : tabStorage().removeItem(KEY)));
}

function tabStorage(): Storage {
  const storage: Storage | null | undefined = globalThis.sessionStorage;
  if (storage === null || storage === undefined) throw new StorageAbsentError('sessionStorage');
  return storage;
}
