import { describe, expect, it, vi } from 'vitest';
import { aLoadedPack, aPack } from '#tests/support/builders.ts';
import { fail, ok } from '#domain/result.ts';
import { fileSource } from '#services/packs/pack-source.ts';
import { createSettingsStore } from '#services/storage/settings-store.ts';
import { createMemoryStore } from '#services/storage/memory-store.ts';
import { readPack } from '#services/packs/read-pack.ts';
import { need } from '#tests/support/need.ts';
import { packInMemory } from '#tests/support/pack-in-memory.ts';
import { createPackDesk, type DeskParts } from './pack-desk.ts';

const opened = aLoadedPack();
const own = aLoadedPack(undefined, aPack({ id: 'own' }));
const file = new Blob(['zip']);

function desk(parts: Partial<DeskParts> = {}) {
  const store = createMemoryStore();
  const settings = createSettingsStore('memory');
  const given: DeskParts = {
    site: { source: { ...fileSource(own), origin: 'site' }, cover: own, kept: true },
    drafts: { keepPack: store.savePack, loadPack: store.loadPack, forgetPack: store.removePack },
    settings,
    loadOpener: async () => async () => ok(opened),
    ...parts,
  };
  return { given, store, settings, ...createPackDesk(given) };
}

const idOf = ({ current }: { current(): { readonly cover: { readonly pack: { readonly id: string } } } }) => current().cover.pack.id;

describe('the pack in use', () => {
  it('is the site’s own until another was read and put in use', async () => {
    const made = desk();
    expect(await made.read(file)).toEqual(ok(opened));
    expect(idOf(made)).toBe('own');
    const heard = vi.fn<() => void>();
    made.subscribe(heard);
    await made.use(opened, file);
    expect([idOf(made), made.current().source.origin, made.current().kept]).toEqual(['street-party', 'file', true]);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is there again on the next visit, until the person has gone back', async () => {
    const first = desk();
    await first.use(opened, file);
    const next = { ...createPackDesk(first.given) };
    expect(await next.restore()).toBe(true);
    expect(idOf(next)).toBe('street-party');
    await next.leave();
    expect(idOf(next)).toBe('own');
    const third = createPackDesk(first.given);
    await third.restore();
    expect(idOf(third)).toBe('own');
    expect(await first.store.loadPack()).toEqual(ok(null));
  });

  it('says that it can’t be kept where the device refuses, and is in use all the same', async () => {
    const made = desk();
    const refusing = createPackDesk({
      ...made.given,
      drafts: { ...made.given.drafts, keepPack: async () => fail({ kind: 'storage-full' }) },
    });
    await refusing.use(opened, file);
    expect([idOf(refusing), refusing.current().kept]).toEqual(['street-party', false]);
    expect(made.settings.load().packOpened).toBe(false);
  });

  it('is the site’s own when the kept one can’t be read any more, and tells', async () => {
    const made = desk({ loadOpener: async () => async () => fail({ kind: 'zip-unreadable' }) });
    await made.use(opened, file);
    const next = createPackDesk(made.given);
    expect(await next.restore()).toBe(false);
    expect(idOf(next)).toBe('own');
  });

  it('finds the site’s own words in the language chosen meanwhile', async () => {
    const files = packInMemory();
    const cover = need(await readPack(files, []));
    const made = desk({ site: { source: { ...fileSource(cover), origin: 'site', files }, cover, kept: true } });
    await made.use(own, file);
    await made.speak('ar');
    expect(idOf(made)).toBe('own');
    await made.leave();
    expect([...made.current().cover.words.keys()]).toEqual(['en', 'ar']);
  });

  it('answers that the reader could not be fetched', async () => {
    const made = desk({ loadOpener: () => Promise.reject(new Error('offline')) });
    expect(await made.read(file)).toEqual(fail({ kind: 'opener-unreachable' }));
  });

  it('goes back to the site’s own when all was wiped', async () => {
    const made = desk();
    await made.use(opened, file);
    made.wiped();
    expect([idOf(made), made.settings.load().packOpened]).toEqual(['own', false]);
  });
});
