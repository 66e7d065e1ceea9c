import { describe, expect, it } from 'vitest';
import { zipFiles } from '#tests/support/zip-files.ts';
import { need, needFailure, present } from '#tests/support/need.ts';
import { photosIn } from './photo-files.ts';

const zipped = async (names: readonly string[], options?: { readonly password: string }) =>
  new File(
    [
      await zipFiles(
        names.map((name) => [name, `bytes of ${name}`] as const),
        options,
      ),
    ],
    'photos.zip',
  );

describe('photos for a table', () => {
  it('are taken from files, and what is none is counted', async () => {
    const found = need(await photosIn([new File(['a'], 'a.JPG'), new File(['b'], 'notes.txt'), new File(['c'], '.DS_Store')]));
    expect([found.photos.map(({ name }) => name), found.others]).toEqual([['a.JPG'], 1]);
  });

  it('stay packed in a ZIP until one is opened, and what systems add is not seen', async () => {
    const { photos } = need(await photosIn([await zipped(['class/a.jpg', '__MACOSX/._a.jpg', '../../b.png', 'd\u202Egpj.png'])]));
    expect(photos.map(({ name }) => name)).toEqual(['class/a.jpg', 'd\u202Egpj.png']);
    expect(await need(await present(photos[0]).open()).text()).toBe('bytes of class/a.jpg');
  });

  it('are refused one by one where the ZIP is locked', async () => {
    const { photos } = need(await photosIn([await zipped(['a.jpg'], { password: 'x' })]));
    expect(needFailure(await present(photos[0]).open())).toEqual({ kind: 'batch-photo-locked' });
  });

  it('are none in what is no ZIP or has no pictures', async () => {
    expect(needFailure(await photosIn([new File(['nothing'], 'photos.zip')])).kind).toBe('batch-zip-unreadable');
    expect(needFailure(await photosIn([new File(['b'], 'notes.txt')])).kind).toBe('batch-photos-none');
  });
});
