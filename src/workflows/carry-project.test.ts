import { describe, expect, it, vi } from 'vitest';
import { pictureKey } from '#domain/document/picture.ts';
import { ok } from '#domain/result.ts';
import type { Scene } from '#scene/scene.ts';
import type { Darkroom } from '#services/photo/darkroom.ts';
import { readProject } from '#services/project/project-file.ts';
import { aDocument, aFormat, aPack, PHOTO } from '#tests/support/builders.ts';
import { need, needFailure, present } from '#tests/support/need.ts';
import { onePixel } from '#tests/support/one-pixel.ts';
import { carrier } from './carry-project.ts';

const palette = present(aPack().palettes[0]);
const document = aDocument({ words: { story: { text: 'Hello' } }, photos: { photo: PHOTO } });
const bitmap: ImageBitmap = { width: 400, height: 300, close: () => {} };

function carry(photoBytes: number, withPhotos: boolean) {
  const wholes = vi.fn<Darkroom['wholes']>(async (pictures) =>
    ok({ bitmaps: new Map(pictures.map((picture) => [pictureKey(picture), bitmap] as const)), release: () => {} }),
  );
  const noise = crypto.getRandomValues(new Uint8Array(photoBytes));
  const carried = carrier({
    document,
    palette,
    withPhotos,
    studio: { darkroom: { wholes } as unknown as Darkroom },
    copy: async () => ({ blob: new Blob([noise], { type: 'image/jpeg' }), size: { width: 400, height: 300 } }),
    describe: () => ({ altText: 'A door', lang: 'en' }),
  });
  const into = (byteCap: number | null) =>
    carried({ format: { ...aFormat(), byteCap }, scene: {} as Scene, name: 'a.png', blob: onePixel() });
  return { into, wholes };
}

describe('a saved picture that carries its document', () => {
  it('can be read again, with the photo where it was asked for', async () => {
    const words = need(await readProject(need(await carry(1000, false).into(null))));
    expect(words.document).toEqual(document);
    expect(words.photos.size).toBe(0);
    expect(need(await readProject(need(await carry(1000, true).into(null)))).photos.size).toBe(1);
  });

  it('is never larger than its place takes: the photo stays out first, then the words', async () => {
    const { into } = carry(40_000, true);
    const withoutPhoto = need(await into(20_000));
    expect(withoutPhoto.size).toBeLessThanOrEqual(20_000);
    expect(need(await readProject(withoutPhoto)).document).toEqual(document);
    const alone = need(await into(200));
    expect(alone.size).toBeLessThanOrEqual(200);
    expect(needFailure(await readProject(alone)).kind).toBe('project-none');
  });

  it('has its photo developed once for all pictures of a save', async () => {
    const { into, wholes } = carry(1000, true);
    await Promise.all([into(null), into(null), into(null)]);
    expect(wholes).toHaveBeenCalledOnce();
  });
});
