import { describe, expect, it } from 'vitest';
import { explainStorageError, guardStorage } from './storage-error.ts';

describe('explainStorageError', () => {
  it.each([
    ['SecurityError', 'storage-denied'],
    ['NotAllowedError', 'storage-denied'],
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-failed'],
    ['AbortError', 'storage-failed'],
  ])('takes a %s for %s', (name, kind) => {
    expect(explainStorageError(new DOMException('x', name))?.kind).toBe(kind);
  });

  it('knows a transaction aborted without a cause', () => {
    expect(explainStorageError(null)?.kind).toBe('storage-failed');
  });

  it('throws bugs on', async () => {
    expect(explainStorageError(new TypeError('x'))).toBeNull();
    expect(explainStorageError(new DOMException('x', 'DataCloneError'))).toBeNull();
    await expect(
      guardStorage(async () => {
        throw new RangeError('a bug');
      }),
    ).rejects.toThrow('a bug');
  });
});
