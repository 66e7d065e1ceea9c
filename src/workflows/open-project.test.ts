import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { photoIdSchema } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import { createPhotoLibrary } from '#services/photo/photo-library.ts';
import { aDocument, PHOTO, slot } from '#tests/support/builders.ts';
import { fakePhoto } from '#tests/support/fake-studio.ts';
import { present } from '#tests/support/need.ts';
import type { DraftKeeper } from './keep-draft.ts';
import { openProject, photosMissing } from './open-project.ts';
import type { Studio } from './studio.ts';

const other = v.parse(photoIdSchema, 'other');
const document = aDocument({ photos: { photo: PHOTO, 'photo-2': { ...PHOTO, photo: other, description: 'Two doors' } } });
const id = present(document.photos[slot('photo')]).photo;

function parts(readPhoto: Studio['readPhoto'] = async () => ok(fakePhoto())) {
  const photos = createPhotoLibrary(() => 'fresh-1');
  const keepPhoto = vi.fn<DraftKeeper['keepPhoto']>(async () => ok(undefined));
  return { studio: { readPhoto, photos }, drafts: { keepPhoto } };
}

describe('opening what was read out of a file', () => {
  it('takes its photos in under ids of their own, and keeps only what they were encoded to anew', async () => {
    const { studio, drafts } = parts();
    const opened = await openProject({ studio, drafts }, { document, photos: new Map([[id, new Blob(['as it came'])]]) });
    const placed = present(opened.document.photos[slot('photo')]);
    expect(placed).toEqual({ ...PHOTO, photo: 'fresh-1', width: 400, height: 300 });
    expect(studio.photos.get(placed.photo)).toBeDefined();
    expect(await present(drafts.keepPhoto.mock.calls[0])[1].text()).toBe('jpeg');
  });

  it('leaves the places of photos that are not there, with all that was said of them', async () => {
    const project = { document, photos: new Map() };
    expect(photosMissing(project)).toBe(2);
    expect(await openProject(parts(), project)).toEqual({ document, missing: 2 });
  });

  it('goes on without a photo that can’t be read', async () => {
    const unreadable = parts(async () => fail({ kind: 'photo-unreadable', type: null }));
    const opened = await openProject(unreadable, { document, photos: new Map([[id, new Blob(['x'])]]) });
    expect(opened).toEqual({ document, missing: 2 });
    expect(unreadable.drafts.keepPhoto).not.toHaveBeenCalled();
  });
});
