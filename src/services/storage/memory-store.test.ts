import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { photoIdSchema } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { createMemoryStore } from './memory-store.ts';
import { openDraftStore } from './open-draft-store.ts';
import type { StorageError } from './storage-error.ts';

const id = v.parse(photoIdSchema, 'photo-1');

describe('the memory store', () => {
  it('has nothing at first', async () => {
    const store = createMemoryStore();
    expect(await store.load()).toEqual(ok(null));
    expect(await store.load('previous')).toEqual(ok(null));
    expect(await store.loadPhoto(id)).toEqual(ok(null));
  });

  it('keeps the last two drafts', async () => {
    const store = createMemoryStore();
    for (const story of ['one', 'two', 'three']) await store.save({ document: { story } });
    expect(await store.load()).toEqual(ok({ document: { story: 'three' } }));
    expect(await store.load('previous')).toEqual(ok({ document: { story: 'two' } }));
  });

  it('keeps a draft as it was when saved', async () => {
    const store = createMemoryStore();
    const document = { story: 'as saved' };
    await store.save({ document });
    document.story = 'changed since';
    expect(await store.load()).toEqual(ok({ document: { story: 'as saved' } }));
  });

  it('keeps and removes photos', async () => {
    const store = createMemoryStore();
    const blob = new Blob(['x'], { type: 'image/jpeg' });
    await store.savePhoto(id, blob);
    expect(await store.loadPhoto(id)).toEqual(ok(blob));
    expect(await store.photoIds()).toEqual(ok([id]));
    await store.removePhoto(id);
    expect(await store.loadPhoto(id)).toEqual(ok(null));
  });

  it('clears everything, and the device with it, and says when that failed', async () => {
    const alsoClear = vi.fn<() => Promise<Result<void, StorageError>>>(async () => fail({ kind: 'storage-failed', reason: 'test' }));
    const store = createMemoryStore(alsoClear);
    await store.save({ document: 1 });
    await store.savePhoto(id, new Blob());
    expect(await store.clear()).toEqual(fail({ kind: 'storage-failed', reason: 'test' }));
    expect(alsoClear).toHaveBeenCalledTimes(1);
    expect(await store.load()).toEqual(ok(null));
    expect(await store.photoIds()).toEqual(ok([]));
  });
});

describe('openDraftStore where there is no IndexedDB', () => {
  it('answers a memory store and the reason', async () => {
    const { store, reason } = await openDraftStore('device');
    expect(store.kind).toBe('memory');
    expect(reason).toEqual({ kind: 'storage-denied' });
    expect(await store.clear()).toEqual(ok(undefined));
  });

  it('gives no reason when memory is what was asked for', async () => {
    const { store, reason } = await openDraftStore('memory');
    expect(store.kind).toBe('memory');
    expect(reason).toBeNull();
  });
});
