import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withDesign, type Workpiece } from '#domain/pack/workpiece.ts';
import { fail } from '#domain/result.ts';
import { createMemoryStore } from '#services/storage/memory-store.ts';
import { need } from '#tests/support/need.ts';
import { createWorkKeeper } from './keep-work.ts';

const work: Workpiece = { pack: {}, words: {}, art: {}, templates: { card: { id: 'card' } }, design: 'card' };

describe('keeping a pack that is being made', () => {
  let current: Workpiece | null = null;
  let listeners: (() => void)[] = [];
  const told = vi.fn<(kind: string) => void>();
  let store = createMemoryStore();

  beforeEach(() => {
    vi.useFakeTimers();
    current = null;
    listeners = [];
    told.mockClear();
    store = createMemoryStore();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const keeper = (keepWork = store.saveWork) =>
    createWorkKeeper({
      drafts: { keepWork, loadWork: store.loadWork, forgetWork: store.removeWork },
      current: () => current,
      subscribe: (listener) => listeners.push(listener),
      tell: ({ kind }) => told(kind),
    });

  function set(next: Workpiece | null): void {
    current = next;
    for (const listener of listeners) listener();
  }

  it('writes the latest, and finds it again on the next visit', async () => {
    keeper();
    set(work);
    set(withDesign(work, ['background'], 'sun'));
    await vi.runAllTimersAsync();
    expect(told.mock.lastCall).toEqual(['saved']);
    expect(need(await keeper().restore())?.templates['card']).toEqual({ id: 'card', background: 'sun' });
  });

  it('finds nothing where there is nothing, or nothing that can be read', async () => {
    expect(need(await keeper().restore())).toBeNull();
    await store.saveWork(new Blob(['{"version":9}']));
    expect(need(await keeper().restore())).toBeNull();
  });

  it('forgets what is put away', async () => {
    keeper();
    set(work);
    await vi.runAllTimersAsync();
    set(null);
    await vi.runAllTimersAsync();
    expect(need(await store.loadWork())).toBeNull();
  });

  it('says when it could not be kept', async () => {
    keeper(async () => fail({ kind: 'storage-full' }));
    set(work);
    await vi.runAllTimersAsync();
    expect(told.mock.lastCall).toEqual(['failing']);
  });
});
