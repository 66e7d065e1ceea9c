import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { withPhoto, withWords } from '#domain/document/edit-document.ts';
import { newPhoto, type Document } from '#domain/document/document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import { packIdSchema, paletteIdSchema, photoIdSchema, slotIdSchema, templateIdSchema } from '#domain/ids.ts';
import { packSchema } from '#domain/pack/pack.ts';
import { fail, ok } from '#domain/result.ts';
import { createMemoryStore } from '#services/storage/memory-store.ts';
import type { DraftStore } from '#services/storage/draft-store.ts';
import packJson from '#assets/packs/it-takes-a-community/pack.json';
import { createDraftKeeper, type Standing } from './keep-draft.ts';

const pack = v.parse(packSchema, packJson);
const story = v.parse(slotIdSchema, 'story');
const photoSlot = v.parse(slotIdSchema, 'photo');
const photo = v.parse(photoIdSchema, 'photo-1');
const other = v.parse(photoIdSchema, 'photo-2');
const [template] = pack.templates;
if (template === undefined) throw new Error('the pack has no template');
const blank = newDocument({ packId: pack.id, templateId: template.id, paletteId: template.palette, seed: 1, locale: 'en' });
const placed = newPhoto(photo, { width: 10, height: 10 });

/** A device that outlives the keeper: a memory store under another name, whose clear can be counted. */
function fakeDevice() {
  const cleared = vi.fn<() => void>();
  const inner = createMemoryStore(async () => {
    cleared();
    return ok(undefined);
  });
  const store: DraftStore = { ...inner, kind: 'device' };
  return { store, cleared };
}

describe('keeping a draft', () => {
  let current: Document | null;
  let listeners: (() => void)[];
  let told: Standing[];
  const packWiped = vi.fn<() => void>();
  let device: ReturnType<typeof fakeDevice>;

  beforeEach(() => {
    vi.useFakeTimers();
    current = null;
    listeners = [];
    told = [];
    packWiped.mockClear();
    device = fakeDevice();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function keeper(options: { readonly mode?: 'device' | 'memory'; readonly asked?: boolean; readonly denied?: boolean } = {}) {
    return createDraftKeeper({
      mode: options.mode ?? 'device',
      afterDeleting: options.asked === true ? 'memory' : 'device',
      pack: () => pack,
      packWiped,
      openStore: async (wanted) => {
        if (wanted === 'memory') return { store: createMemoryStore(), reason: null };
        return options.denied === true
          ? { store: createMemoryStore(), reason: { kind: 'storage-denied' } }
          : { store: device.store, reason: null };
      },
      current: () => current,
      subscribe: (listener) => listeners.push(listener),
      tell: (standing) => told.push(standing),
    });
  }

  function set(document: Document | null): void {
    current = document;
    for (const listener of listeners) listener();
  }

  const typed = (text: string) => withWords(blank, story, text);
  const keptText = async () => {
    const loaded = await device.store.load();
    return loaded.ok && loaded.value !== null ? (loaded.value.document as Document).words[story]?.text : null;
  };

  it('forgets a photo for good: neither the draft nor the one before it speaks of it, and its copy is gone', async () => {
    const drafts = keeper();
    current = { ...blank, photos: { [photoSlot]: placed } };
    for (const listener of listeners) listener();
    await drafts.keepPhoto(photo, new Blob(['below']));
    await drafts.flush();
    current = { ...blank, photos: { [photoSlot]: { ...placed, photo: other } } };
    for (const listener of listeners) listener();
    expect(await drafts.forgetPhoto(photo)).toEqual(ok(undefined));
    expect(await device.store.photoIds()).toEqual(ok([]));
    for (const revision of ['latest', 'previous'] as const) {
      expect(JSON.stringify(await device.store.load(revision))).not.toContain(`"${photo}"`);
    }
    expect(await drafts.loadPhoto(photo)).toEqual(ok(null));
  });

  it('saves soon after typing, and says so', async () => {
    keeper();
    set(typed('Hello'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await keptText()).toBe('Hello');
    expect(told.map(({ save }) => save)).toEqual(['saving', 'saving', 'saved']);
  });

  it('saves at once what waits when the page is left', async () => {
    const drafts = keeper();
    set(typed('On the way out'));
    await drafts.flush();
    expect(await keptText()).toBe('On the way out');
  });

  it('gives the draft back on the next visit, and does not save it again for that', async () => {
    await device.store.save({ document: typed('Yesterday') });
    const drafts = keeper();
    const save = vi.spyOn(device.store, 'save');
    const restored = await drafts.restore();
    expect(restored).toEqual(ok({ document: typed('Yesterday'), told: 'nothing' }));
    if (restored.ok) set(restored.value.document);
    await vi.advanceTimersByTimeAsync(1000);
    expect(save).not.toHaveBeenCalled();
    expect(told.at(-1)?.save).toBe('saved');
  });

  it('answers nothing when there is no draft', async () => {
    expect(await keeper().restore()).toEqual(ok({ document: null, told: 'nothing' }));
  });

  it('keeps the words when their design is gone, and tells', async () => {
    const gone = {
      ...typed('Still here'),
      templateId: v.parse(templateIdSchema, 'no-more'),
      paletteId: v.parse(paletteIdSchema, 'no-more'),
    };
    await device.store.save({ document: gone });
    const restored = await keeper().restore();
    expect(restored).toEqual(ok({ document: { ...typed('Still here') }, told: 'template' }));
  });

  it('leaves a draft of another pack as it is, for when that pack is open again', async () => {
    const foreign = { ...typed('Elsewhere'), packId: v.parse(packIdSchema, 'street-party'), templateId: v.parse(templateIdSchema, 'card') };
    await device.store.save({ document: foreign });
    expect(await keeper().restore()).toEqual(ok({ document: foreign, told: 'nothing' }));
  });

  it('keeps an opened pack and one being made through a fresh start, and wipes them with everything', async () => {
    const drafts = keeper();
    await drafts.keepPack(new Blob(['zip']));
    await drafts.keepWork(new Blob(['work']));
    await drafts.startAgain();
    expect(packWiped).not.toHaveBeenCalled();
    expect(await drafts.loadPack()).not.toEqual(ok(null));
    expect(await drafts.loadWork()).not.toEqual(ok(null));
    await drafts.deleteEverything();
    expect(packWiped).toHaveBeenCalledOnce();
    expect(await drafts.loadPack()).toEqual(ok(null));
    expect(await drafts.loadWork()).toEqual(ok(null));
  });

  it('takes an opened pack and one being made into memory when nothing more is kept, and wipes them when the turn ends', async () => {
    const drafts = keeper();
    await drafts.keepPack(new Blob(['zip']));
    await drafts.keepWork(new Blob(['work']));
    await drafts.dontKeep();
    expect([await device.store.loadPack(), await device.store.loadWork()]).toEqual([ok(null), ok(null)]);
    expect(await drafts.loadPack()).not.toEqual(ok(null));
    expect(await drafts.loadWork()).not.toEqual(ok(null));
    await drafts.startAgain();
    expect(packWiped).toHaveBeenCalledOnce();
    expect([await drafts.loadPack(), await drafts.loadWork()]).toEqual([ok(null), ok(null)]);
  });

  it('takes the save before when the last can not be read, and tells', async () => {
    await device.store.save({ document: typed('Before') });
    await device.store.save({ document: { version: 2, broken: true } });
    expect(await keeper().restore()).toEqual(ok({ document: typed('Before'), told: 'previous' }));
  });

  it('tells when a draft is there that can not be read, and leaves it where it is', async () => {
    await device.store.save({ document: { version: 99 } });
    expect(await keeper().restore()).toEqual(ok({ document: null, told: 'unreadable' }));
    expect(await device.store.load()).toEqual(ok({ document: { version: 99 } }));
  });

  it('removes photos no draft speaks of any more', async () => {
    await device.store.save({ document: withPhoto(blank, photoSlot, placed) });
    await device.store.savePhoto(photo, new Blob(['a']));
    await device.store.savePhoto(other, new Blob(['b']));
    await keeper().restore();
    expect(await device.store.photoIds()).toEqual(ok([photo]));
  });

  it('says why it could not save, holds the words, and saves them when asked again', async () => {
    const refused = vi.spyOn(device.store, 'save').mockResolvedValueOnce(fail({ kind: 'storage-full' }));
    const drafts = keeper();
    set(typed('Held'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.at(-1)).toEqual({ save: 'failed', saveFault: 'storage-full', sharedDevice: false });
    expect(refused).toHaveBeenCalledOnce();
    await drafts.flush();
    expect(await keptText()).toBe('Held');
    expect(told.at(-1)).toEqual({ save: 'saved', saveFault: null, sharedDevice: false });
  });

  it('does not call a draft saved whose photo was refused, and tries the photo again with it', async () => {
    vi.spyOn(device.store, 'savePhoto').mockResolvedValueOnce(fail({ kind: 'storage-full' }));
    const drafts = keeper();
    expect((await drafts.keepPhoto(photo, new Blob(['a']))).ok).toBe(false);
    expect(told.at(-1)?.save).toBe('failed');
    expect((await drafts.loadPhoto(photo)).ok).toBe(true);
    set(withPhoto(blank, photoSlot, placed));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await device.store.photoIds()).toEqual(ok([photo]));
    expect(told.at(-1)?.save).toBe('saved');
  });

  it('works in memory, and says why, where the browser keeps nothing', async () => {
    const drafts = keeper({ denied: true });
    set(typed('Only here'));
    await drafts.flush();
    expect(told.at(-1)).toEqual({ save: 'memory', saveFault: 'storage-denied', sharedDevice: false });
  });

  describe('on a shared device', () => {
    it('wipes the device, and carries words and photo on in memory', async () => {
      const drafts = keeper();
      await drafts.keepPhoto(photo, new Blob(['a']));
      set(withPhoto(typed('Mine'), photoSlot, placed));
      await vi.advanceTimersByTimeAsync(1000);
      expect((await drafts.dontKeep()).ok).toBe(true);
      expect(device.cleared).toHaveBeenCalledOnce();
      expect(await keptText()).toBeNull();
      expect(await device.store.photoIds()).toEqual(ok([]));
      const carried = await drafts.loadPhoto(photo);
      expect(carried.ok && carried.value !== null).toBe(true);
      expect(told.at(-1)).toEqual({ save: 'memory', saveFault: null, sharedDevice: true });
    });

    it('writes nothing down afterwards', async () => {
      const drafts = keeper();
      await drafts.dontKeep();
      set(typed('Later'));
      await drafts.flush();
      expect(await keptText()).toBeNull();
      expect(told.at(-1)?.save).toBe('memory');
    });

    it('lets no save that was under way land after the wipe', async () => {
      const drafts = keeper();
      set(typed('Racing'));
      const flushing = drafts.flush();
      await drafts.dontKeep();
      await flushing;
      expect(await keptText()).toBeNull();
    });

    it('neither reads nor wipes what was kept before when a link asked for it', async () => {
      await device.store.save({ document: typed('Someone else') });
      const drafts = keeper({ mode: 'memory', asked: true });
      expect(await drafts.restore()).toEqual(ok({ document: null, told: 'nothing' }));
      set(typed('A pupil'));
      await drafts.startAgain();
      expect(await keptText()).toBe('Someone else');
      expect(device.cleared).not.toHaveBeenCalled();
    });

    it('ends only by deleting everything, and not even then while the link asks for it', async () => {
      const own = keeper();
      await own.dontKeep();
      await own.startAgain();
      expect(told.at(-1)?.sharedDevice).toBe(true);
      await own.deleteEverything();
      expect(told.at(-1)?.sharedDevice).toBe(false);

      told = [];
      const asked = keeper({ mode: 'memory', asked: true });
      await asked.deleteEverything();
      expect(told.every(({ sharedDevice }) => sharedDevice)).toBe(true);
    });
  });

  it('starting again forgets words and photos and keeps nothing waiting', async () => {
    const drafts = keeper();
    await drafts.keepPhoto(photo, new Blob(['a']));
    set(typed('Old'));
    await drafts.flush();
    set(typed('Old, and a little more'));
    set(null);
    await drafts.startAgain();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await keptText()).toBeNull();
    expect(await device.store.photoIds()).toEqual(ok([]));
    expect(device.cleared).not.toHaveBeenCalled();
    expect(told.at(-1)?.save).toBe('nothing');
  });
});
