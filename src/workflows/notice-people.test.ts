import { describe, expect, it, vi } from 'vitest';
import { newPhoto, type Document } from '#domain/document/document.ts';
import { withPhoto } from '#domain/document/edit-document.ts';
import { fail, ok } from '#domain/result.ts';
import { aDocument, slot } from '#tests/support/builders.ts';
import { fakePhoto } from '#tests/support/fake-studio.ts';
import { createPhotoLibrary } from '#services/photo/photo-library.ts';
import { noticePeople, peopleIn } from './notice-people.ts';
import type { Studio } from './studio.ts';

const AT = slot('photo');
const face = (x: number, height: number, score = 0.9) => ({ x, y: 0.2, width: height, height, score });

async function notice(findFaces: Studio['findFaces']): Promise<Document> {
  const photos = createPhotoLibrary(() => 'photo');
  const id = photos.add(fakePhoto());
  let document = withPhoto(aDocument(), AT, newPhoto(id, { width: 400, height: 300 }));
  await noticePeople({ photos, findFaces }, (change) => (document = change(document)), id);
  return document;
}

describe('the people a photo is of', () => {
  it('become the places its first framing heeds, and nothing more is kept of them', async () => {
    const findFaces = vi.fn<Studio['findFaces']>(async () => ok([face(0.7, 0.2), face(0.1, 0.18)]));
    const { photos } = await notice(findFaces);
    expect(photos[AT]).toMatchObject({ framed: false });
    expect(photos[AT]?.subjects).toEqual([
      { x: 0.7, y: 0.2, width: 0.2, height: 0.2 },
      { x: 0.1, y: 0.2, width: 0.18, height: 0.18 },
    ]);
    // Never on the page's own thread: nobody asked for it.
    expect(findFaces.mock.calls[0]?.[1]).toMatchObject({ onPage: false, care: 'first' });
  });

  it('are not those far behind, nor what is hardly a face', () => {
    expect(peopleIn([face(0.1, 0.3), face(0.5, 0.05), face(0.7, 0.3, 0.55)])).toEqual([face(0.1, 0.3)]);
    expect(peopleIn([])).toEqual([]);
  });

  it('are done without when looking fails', async () => {
    const { photos } = await notice(async () => fail({ kind: 'faces-unreachable' }));
    expect(photos[AT]?.subjects).toEqual([]);
  });
});
