import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { coverSchema } from '#domain/document/cover.ts';
import { pictureKey, type Picture } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { fail, ok } from '#domain/result.ts';
import type { Darkroom } from '#services/photo/darkroom.ts';
import { readProject, writeProject } from '#services/project/project-file.ts';
import { aDocument, aPack, PHOTO, slot } from '#tests/support/builders.ts';
import { need, needFailure, present } from '#tests/support/need.ts';
import { projectOf, wordsProject } from './project-of.ts';

const palette = present(aPack().palettes[0]);
const cover = v.parse(coverSchema, { kind: 'box', fill: 'solid', x: 0.1, y: 0.1, width: 0.2, height: 0.2 });
const hidden = { ...PHOTO, covers: [cover], adjustment: { ...PHOTO.adjustment, brightness: 0.4 } };
const document = aDocument({ words: { story: { text: 'Hello' } }, photos: { photo: hidden } });

/** A darkroom that answers a bitmap for whatever it is asked, and remembers what that was. */
function darkroom() {
  const asked: Picture[] = [];
  const release = vi.fn<() => void>();
  const bitmap: ImageBitmap = { width: 4000, height: 3000, close: () => {} };
  const wholes: Darkroom['wholes'] = async (pictures) => {
    asked.push(...pictures);
    return ok({ bitmaps: new Map(pictures.map((picture) => [pictureKey(picture), bitmap] as const)), release });
  };
  return { asked, release, studio: { darkroom: { wholes } as Darkroom } };
}
const copy = async () => ({ blob: new Blob(['small'], { type: 'image/jpeg' }), size: { width: 2048, height: 1536 } });

describe('what of a document goes into a file', () => {
  it('is its words and choices, byte for byte, and no photo', async () => {
    const project = need(await readProject(new Blob([await writeProject(wordsProject(document))])));
    expect(JSON.stringify(project.document)).toBe(JSON.stringify(document));
    expect(project.photos.size).toBe(0);
  });

  it('with its photo, has what is hidden burned in, and only then encoded; no cover is left to take off', async () => {
    const { asked, release, studio } = darkroom();
    const { document: inFile, photos } = need(await projectOf(document, { studio, palette, copy }));
    expect(asked.map(({ covers }) => covers)).toEqual([[cover]]);
    expect(asked.map(({ adjustment }) => adjustment.brightness)).toEqual([0]);
    const placed = present(inFile.photos[slot('photo')]);
    expect(placed).toMatchObject({ covers: [], width: 2048, height: 1536, adjustment: { brightness: 0.4 } });
    expect(present(photos.get(placed.photo)).type).toBe('image/jpeg');
    expect(release).toHaveBeenCalledOnce();
  });

  it('leaves a photo out that is not there, and keeps its place', async () => {
    const { studio } = darkroom();
    studio.darkroom = { wholes: async () => ok({ bitmaps: new Map(), release: () => {} }) } as unknown as Darkroom;
    const { document: inFile, photos } = need(await projectOf(document, { studio, palette, copy }));
    expect(photos.size).toBe(0);
    expect(inFile).toEqual(document);
  });

  it('is refused where a photo can’t be made, and lets go of the rest', async () => {
    const { release, studio } = darkroom();
    const noMemory = () => Promise.reject(new DOMException('no memory', 'InvalidStateError'));
    expect(needFailure(await projectOf(document, { studio, palette, copy: noMemory })).kind).toBe('photo-not-developed');
    expect(release).toHaveBeenCalledOnce();
    const failing = { darkroom: { wholes: async () => fail({ kind: 'photo-not-developed', reason: '' }) } as unknown as Darkroom };
    expect(needFailure(await projectOf(document, { studio: failing, palette, copy })).kind).toBe('photo-not-developed');
  });

  it('never names a photo that its document does not show', async () => {
    const { studio } = darkroom();
    const { photos } = need(await projectOf(document, { studio, palette, copy }));
    expect([...photos.keys()]).toEqual([v.parse(photoIdSchema, PHOTO.photo)]);
  });
});
