import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cover } from '#domain/document/cover.ts';
import { pictureKey, plainPicture, type Picture } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { need, needFailure } from '#tests/support/need.ts';
import type { Developer } from './create-developer.ts';
import { createDarkroom } from './darkroom.ts';
import { createPhotoLibrary } from './photo-library.ts';

type Bitmap = ImageBitmap & { readonly of: string };
const id = v.parse(photoIdSchema, 'photo-1');
const COVER: Cover = { kind: 'box', x: 0.1, y: 0.1, width: 0.2, height: 0.2, fill: 'solid' };
const plain = plainPicture(id);
const covered: Picture = { ...plain, covers: [COVER], colours: ['#000000'] };
const warm = (warmth: number, from: Picture = plain): Picture => ({ ...from, adjustment: { ...from.adjustment, warmth } });

let made: Bitmap[] = [];
function bitmap(of: string): Bitmap {
  const one = { of, width: 400, height: 300, close: vi.fn<() => void>() };
  made.push(one);
  return one;
}
const name = (one: ImageBitmap | undefined) => (one as Bitmap | undefined)?.of;

const developer = {
  whole: vi.fn<Developer['whole']>(async (from) => bitmap(`whole of ${name(from)}`)),
  covered: vi.fn<Developer['covered']>(async (from) => bitmap(`covered ${name(from)}`)),
  finished: vi.fn<Developer['finished']>(async (from) => bitmap(`finished ${name(from)}`)),
  bake: vi.fn<Developer['bake']>(async () => ({ bitmap: bitmap('baked'), preview: bitmap('baked small'), stored: new Blob(['baked']) })),
};

function darkroomWith() {
  const photos = createPhotoLibrary(() => 'photo-1');
  photos.add({ bitmap: bitmap('working'), preview: bitmap('preview'), width: 400, height: 300, stored: new Blob() });
  return { photos, darkroom: createDarkroom(photos, developer) };
}

beforeEach(() => {
  made = [];
  vi.clearAllMocks();
  vi.stubGlobal('createImageBitmap', async (from: Bitmap) => bitmap(`copy of ${from.of}`));
});

describe('the darkroom', () => {
  it('shows a photo with nothing done to it as it is', async () => {
    const { darkroom } = darkroomWith();
    need(await darkroom.makePreviews([plain]));
    expect(name(darkroom.previews().get(pictureKey(plain)))).toBe('preview');
    expect(made).toHaveLength(2);
  });

  it('covers the whole photo, and finishes the small copy of that: once for many finishes', async () => {
    const { darkroom } = darkroomWith();
    for (const warmth of [0, 0.1, 0.2]) need(await darkroom.makePreviews([warm(warmth, covered)]));
    expect(developer.covered).toHaveBeenCalledTimes(1);
    expect(name(developer.covered.mock.calls[0]?.[0])).toBe('working');
    expect(name(darkroom.previews().get(pictureKey(warm(0.2, covered))))).toBe('finished covered working');
  });

  it('makes nothing twice while it is there', async () => {
    const { darkroom } = darkroomWith();
    need(await darkroom.makePreviews([warm(0.1)]));
    need(await darkroom.makePreviews([warm(0.1)]));
    expect(developer.finished).toHaveBeenCalledTimes(1);
  });

  it('closes old previews, and answers who still asks for one with the newest', async () => {
    const { darkroom } = darkroomWith();
    for (let step = 1; step <= 8; step += 1) need(await darkroom.makePreviews([warm(step / 10)]));
    const finished = made.filter(({ of }) => of === 'finished preview');
    expect(finished.filter(({ close }) => vi.mocked(close).mock.calls.length === 0)).toHaveLength(3);
    const previews = darkroom.previews();
    expect(previews.get(pictureKey(warm(0.1)))).toBe(finished.at(-1));
    expect(previews.get(pictureKey(warm(0.7)))).toBe(finished.at(-2));
  });

  it('keeps what is on screen open, however many are tried meanwhile', async () => {
    const { darkroom } = darkroomWith();
    need(await darkroom.makePreviews([warm(0.9)]));
    const shown = darkroom.previews().get(pictureKey(warm(0.9)));
    for (let step = 1; step <= 8; step += 1) need(await darkroom.makePreviews([warm(step / 10)]));
    expect(shown?.close).not.toHaveBeenCalled();
    // Two screens later it is not shown any more.
    for (let step = 1; step <= 8; step += 1) {
      need(await darkroom.makePreviews([warm(-step / 10)]));
      darkroom.previews();
    }
    expect(shown?.close).toHaveBeenCalledTimes(1);
  });

  it('lets go of everything made of a photo that has left memory', async () => {
    const { photos, darkroom } = darkroomWith();
    need(await darkroom.makePreviews([warm(0.5, covered)]));
    photos.remove(id);
    need(await darkroom.makePreviews([]));
    for (const each of made) expect(each.close).toHaveBeenCalled();
    expect(darkroom.previews().size).toBe(0);
  });

  it('makes a whole picture once for all who need it at a time, and closes it with the last', async () => {
    const { darkroom } = darkroomWith();
    const [one, two] = await Promise.all([darkroom.wholes([covered]), darkroom.wholes([covered])]).then((all) => all.map(need));
    expect(developer.whole).toHaveBeenCalledTimes(1);
    const whole = made.at(-1);
    one?.release();
    expect(whole?.close).not.toHaveBeenCalled();
    two?.release();
    await vi.waitFor(() => expect(whole?.close).toHaveBeenCalledTimes(1));
  });

  it('leaves a plain photo’s own bitmap open', async () => {
    const { darkroom } = darkroomWith();
    const { bitmaps, release } = need(await darkroom.wholes([plain]));
    expect(name(bitmaps.get(pictureKey(plain)))).toBe('working');
    release();
    expect(made[0]?.close).not.toHaveBeenCalled();
  });

  it('fails with a kind where there is no memory, and does not show what should be hidden instead', async () => {
    const { darkroom } = darkroomWith();
    developer.covered.mockRejectedValueOnce(new DOMException('no memory', 'InvalidStateError'));
    expect(needFailure(await darkroom.makePreviews([covered]))).toEqual({ kind: 'photo-not-developed', reason: 'no memory' });
    expect(darkroom.previews().get(pictureKey(covered))).toBeUndefined();
  });
});
