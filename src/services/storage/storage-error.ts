// StorageError: the ways a browser refuses to keep something, and the guard every storage access goes through.

import { fail, ok, type Result } from '#domain/result.ts';

export type StorageError =
  /** Not allowed here: a private window, a frame on another site, a sandbox, a policy. */
  | { readonly kind: 'storage-denied' }
  /** No room left on the device. */
  | { readonly kind: 'storage-full' }
  /** Anything else: a damaged database, a connection lost or never answered. `reason` is for a bug report. */
  | { readonly kind: 'storage-failed'; readonly reason: string };

/**
 * Runs one storage access. Frames and policies make even reading the property `indexedDB` or `localStorage` throw, so the property must be
 * read inside `access`. A value the browser can't clone is a bug of ours and is thrown on.
 */
export async function guardStorage<T>(access: () => Promise<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await access());
  } catch (error) {
    const explained = explainStorageError(error);
    if (explained === null) throw error;
    return fail(explained);
  }
}

/** The same for what answers at once, such as localStorage. */
export function guardStorageSync<T>(access: () => T): Result<T, StorageError> {
  try {
    return ok(access());
  } catch (error) {
    const explained = explainStorageError(error);
    if (explained === null) throw error;
    return fail(explained);
  }
}

/** localStorage, inside a guard. Some in-app browsers answer null where others throw. */
export function deviceLocalStorage(): Storage {
  const storage: Storage | null | undefined = globalThis.localStorage;
  if (storage === null || storage === undefined) throw new StorageAbsentError('localStorage');
  return storage;
}

/** What the browser meant by `error`; null when it is no storage error but a bug. */
export function explainStorageError(error: unknown): StorageError | null {
  // An aborted transaction without a cause of its own rejects with null.
  if (error === null) return { kind: 'storage-failed', reason: 'the transaction was aborted' };
  if (error instanceof StorageAbsentError) return { kind: 'storage-denied' };
  if (!(error instanceof DOMException) || error.name === 'DataCloneError') return null;
  if (error.name === 'SecurityError' || error.name === 'NotAllowedError') return { kind: 'storage-denied' };
  if (error.name === 'QuotaExceededError') return { kind: 'storage-full' };
  return { kind: 'storage-failed', reason: `${error.name}: ${error.message}` };
}

/** The browser has no such storage at all; told apart from a bug's TypeError by being asked for first. */
export class StorageAbsentError extends Error {
  override readonly name = 'StorageAbsentError';
}
