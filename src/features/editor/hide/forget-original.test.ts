import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cover } from '#domain/document/cover.ts';
import type { Document } from '#domain/document/document.ts';
import { withCovers, withStandIn } from '#domain/document/edit-photo.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import type { Darkroom } from '#services/photo/darkroom.ts';
import { createPhotoLibrary } from '#services/photo/photo-library.ts';
import type { ReadPhoto } from '#services/photo/read-photo.ts';
import type { DraftKeeper } from '#workflows/keep-draft.ts';
import { createApp } from '#state/app-store.ts';
import { aDocument, aPack, PHOTO, slot } from '#tests/support/builders.ts';
import { present } from '#tests/support/need.ts';
import { forgetOriginal } from '#workflows/forget-original.ts';

const AT = slot('photo');
const COVER: Cover = { kind: 'box', x: 0, y: 0, width: 0.1, height: 0.1, fill: 'solid' };
const original = v.parse(photoIdSchema, PHOTO.photo);
const palette = present(aPack({}).palettes[0]);

function photo(name: string): ReadPhoto {
  const bitmap = () => ({ width: 1600, height: 1200, close: vi.fn<() => void>() }) as unknown as ImageBitmap;
  return { bitmap: bitmap(), preview: bitmap(), width: 1600, height: 1200, stored: new Blob([name]) };
}

function setUp(bake: Darkroom['bake']) {
  const photos = createPhotoLibrary(() => 'baked');
  photos.put(original, photo('original'));
  const kept = new Map([[original, new Blob(['original'])]]);
  const drafts = {
    keepPhoto: vi.fn<DraftKeeper['keepPhoto']>(async (id, stored) => ok(void kept.set(id, stored))),
    forgetPhoto: vi.fn<DraftKeeper['forgetPhoto']>(async (id) => ok(void kept.delete(id))),
  };
  const { store, actions } = createApp({} as never, () => 0);
  actions.open(aDocument({ photos: { photo: PHOTO } }));
  actions.edit('covers', (document) => withCovers(document, AT, [COVER]));
  actions.edit('other', (document) => withStandIn(document, slot('story'), 'pattern'));
  const forget = () =>
    forgetOriginal(
      { studio: { photos, darkroom: { bake } as Darkroom }, drafts, rewrite: actions.rewrite, palette },
      present(store.getState().document?.photos[AT]),
    );
  return { photos, kept, store, actions, forget };
}

const steps = ({ store }: ReturnType<typeof setUp>): readonly (Document | null | undefined)[] => {
  const { pastStates, futureStates } = store.temporal.getState();
  return [store.getState().document, ...pastStates.map(({ document }) => document), ...futureStates.map(({ document }) => document)];
};

describe('forgetting what is below a cover', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('leaves the photo in no undo step, not in memory and not on the device', async () => {
    const all = setUp(async () => ok(photo('baked')));
    all.actions.undo();
    expect(await all.forget()).toEqual(ok(undefined));
    expect(JSON.stringify(steps(all))).not.toContain(`"${original}"`);
    expect(steps(all)).toHaveLength(3);
    expect([...all.kept.keys()]).toEqual(['baked']);
    vi.runAllTimers();
    expect([...all.photos.previews().keys()]).toEqual(['baked']);
  });

  it('keeps every other step that can be taken back', async () => {
    const all = setUp(async () => ok(photo('baked')));
    await all.forget();
    expect(all.store.getState().document?.standIns).toEqual({ story: 'pattern' });
    all.actions.undo();
    expect(all.store.getState().document?.standIns).toEqual({});
    expect(all.store.getState().document?.photos[AT]?.photo).toBe('baked');
  });

  it('changes nothing when the covers can’t be burned in', async () => {
    const error = { kind: 'photo-not-developed', reason: 'no memory' } as const;
    const all = setUp(async () => fail(error));
    expect(await all.forget()).toEqual(fail(error));
    expect(all.store.getState().document?.photos[AT]).toMatchObject({ photo: original, covers: [COVER] });
    expect([...all.kept.keys()]).toEqual([original]);
  });
});
