// Darkroom: the pictures made of the photos in memory, by key. Small ones for what is on screen, whole ones for as long as an export needs
// them. It closes what it made; the photos' own bitmaps stay the library's.

import { coveredKey, isPlain, isUnfinished, pictureKey, plainPicture, type Picture, type PictureKey } from '#domain/document/picture.ts';
import type { PhotoId } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Developer } from './create-developer.ts';
import type { PhotoLibrary } from './photo-library.ts';
import type { ReadPhoto } from './read-photo.ts';

export type PictureBitmaps = ReadonlyMap<PictureKey, ImageBitmap>;

/** The browser had no memory left for a picture. */
export type DevelopError = { readonly kind: 'photo-not-developed'; readonly reason: string };

export type Darkroom = {
  /** Makes what is missing of these pictures' previews. Photos that are not in memory are passed over. */
  readonly makePreviews: (pictures: readonly Picture[]) => Promise<Result<void, DevelopError>>;
  /**
   * Every preview that a card on screen may ask for. A card may show the document before this one for a moment longer: a picture that is
   * closed by then is answered with the photo's newest.
   */
  readonly previews: () => PictureBitmaps;
  /** One preview, to be looked at now: it may be closed when more are made. */
  readonly preview: (key: PictureKey) => ImageBitmap | undefined;
  /** The pictures at working size, until `release` is called. */
  readonly wholes: (pictures: readonly Picture[]) => Promise<Result<Wholes, DevelopError>>;
  /** The photo with its covers burned in, as a photo of its own: bitmaps, and the only copy that may be stored. Null when it is not in memory. */
  readonly bake: (picture: Picture) => Promise<Result<ReadPhoto | null, DevelopError>>;
};

export type Wholes = { readonly bitmaps: PictureBitmaps; readonly release: () => void };

/** Previews of one photo kept open besides those that are on screen. */
const GENERATIONS = 3;
/** Keys of earlier pictures of one photo that are still answered. */
const REMEMBERED = 50;

const CANVAS_ERRORS: ReadonlySet<string> = new Set([
  'InvalidStateError',
  'EncodingError',
  'NotReadableError',
  'DataCloneError',
  'RangeError',
]);

type Shelf = {
  /** The covered copy every finish starts from, with its key. */
  base: { readonly key: PictureKey; readonly bitmap: ImageBitmap } | null;
  /** Oldest first. */
  readonly made: { readonly key: PictureKey; readonly bitmap: ImageBitmap }[];
  /** Keys of this picture and of earlier ones, oldest first. */
  readonly before: Set<PictureKey>;
  newest: PictureKey;
};

export function createDarkroom(photos: Pick<PhotoLibrary, 'get' | 'previews'>, developer: Developer): Darkroom {
  const shelves = new Map<PhotoId, Shelf>();
  const shared = sharedWholes(developer);
  /** What screens were last handed, and what they were before: a frame being drawn may still hold those. */
  let onScreen: readonly ReadonlySet<ImageBitmap>[] = [];
  /** One at a time, in the order asked for: the newest is the last one made. */
  let turn: Promise<unknown> = Promise.resolve();

  function tidy(): void {
    const here = photos.previews();
    for (const [id, shelf] of shelves) {
      if (here.has(id)) continue;
      shelf.base?.bitmap.close();
      for (const { bitmap } of shelf.made) bitmap.close();
      shelves.delete(id);
    }
  }

  function closeOld({ made }: Shelf): void {
    const old = made.slice(0, Math.max(0, made.length - GENERATIONS)).filter(({ bitmap }) => !onScreen.some((shown) => shown.has(bitmap)));
    for (const each of old) {
      each.bitmap.close();
      made.splice(made.indexOf(each), 1);
    }
  }

  async function baseFor(shelf: Shelf, picture: Picture, photo: ReadPhoto): Promise<ImageBitmap> {
    if (picture.covers.length === 0) return photo.preview;
    const key = coveredKey(picture);
    if (shelf.base?.key === key) return shelf.base.bitmap;
    const bitmap = await developer.covered(photo.bitmap, picture);
    shelf.base?.bitmap.close();
    shelf.base = { key, bitmap };
    return bitmap;
  }

  async function makePreview(picture: Picture): Promise<void> {
    const photo = photos.get(picture.photo);
    if (photo === undefined) return;
    const key = pictureKey(picture);
    const shelf = shelves.get(picture.photo) ?? { base: null, made: [], before: new Set(), newest: key };
    shelves.set(picture.photo, shelf);
    if (!isPlain(picture) && !shelf.made.some((each) => each.key === key)) {
      const base = await baseFor(shelf, picture, photo);
      shelf.made.push({ key, bitmap: isUnfinished(picture) ? await createImageBitmap(base) : await developer.finished(base, picture) });
      closeOld(shelf);
    }
    shelf.before.delete(key);
    shelf.before.add(key);
    for (const old of [...shelf.before].slice(0, -REMEMBERED)) shelf.before.delete(old);
    shelf.newest = key;
  }

  return {
    makePreviews(pictures) {
      const made = turn.then(() =>
        developing(async () => {
          tidy();
          for (const picture of pictures) await makePreview(picture);
        }),
      );
      turn = made.catch(() => undefined);
      return made;
    },

    previews() {
      const all = new Map<PictureKey, ImageBitmap>();
      for (const [id, preview] of photos.previews()) {
        const shelf = shelves.get(id);
        const plain = pictureKey(plainPicture(id));
        const bitmapOf = (key: PictureKey) =>
          key === plain ? preview : shelf?.made.slice(-GENERATIONS).find((each) => each.key === key)?.bitmap;
        const newest = (shelf === undefined ? undefined : bitmapOf(shelf.newest)) ?? preview;
        for (const key of shelf?.before ?? []) all.set(key, bitmapOf(key) ?? newest);
        all.set(plain, preview);
      }
      onScreen = [new Set(all.values()), ...onScreen.slice(0, 1)];
      return all;
    },

    preview(key) {
      for (const shelf of shelves.values()) {
        const made = shelf.made.find((each) => each.key === key);
        if (made !== undefined) return made.bitmap;
      }
      return [...photos.previews()].find(([id]) => pictureKey(plainPicture(id)) === key)?.[1];
    },

    async wholes(pictures) {
      const bitmaps = new Map<PictureKey, ImageBitmap>();
      const taken: PictureKey[] = [];
      const release = () => taken.splice(0).forEach(shared.giveBack);
      const done = await developing(async () => {
        for (const picture of pictures) {
          const photo = photos.get(picture.photo);
          const key = pictureKey(picture);
          if (photo === undefined || bitmaps.has(key)) continue;
          if (isPlain(picture)) {
            bitmaps.set(key, photo.bitmap);
            continue;
          }
          const bitmap = shared.take(picture, photo, key);
          taken.push(key);
          bitmaps.set(key, await bitmap);
        }
        return { bitmaps, release };
      });
      if (!done.ok) release();
      return done;
    },

    async bake(picture) {
      const photo = photos.get(picture.photo);
      if (photo === undefined) return ok(null);
      return developing(async () => ({
        ...(await developer.bake(photo.bitmap, picture)),
        width: photo.width,
        height: photo.height,
      }));
    },
  };
}

/** Whole pictures, made once for all who need one at a time, and closed with the last of them. */
function sharedWholes(developer: Developer) {
  const whole = new Map<PictureKey, { readonly bitmap: Promise<ImageBitmap>; uses: number }>();
  return {
    take(picture: Picture, photo: ReadPhoto, key: PictureKey): Promise<ImageBitmap> {
      const known = whole.get(key) ?? { bitmap: developer.whole(photo.bitmap, picture), uses: 0 };
      known.uses += 1;
      whole.set(key, known);
      return known.bitmap;
    },
    giveBack(this: void, key: PictureKey): void {
      const known = whole.get(key);
      if (known === undefined) return;
      known.uses -= 1;
      if (known.uses > 0) return;
      whole.delete(key);
      known.bitmap.then(
        (bitmap) => bitmap.close(),
        () => undefined,
      );
    },
  };
}

/** A canvas that can't be had is a DOMException here, and an Error by its name when it comes out of a worker. */
async function developing<T>(work: () => Promise<T>): Promise<Result<T, DevelopError>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof DOMException || (error instanceof Error && CANVAS_ERRORS.has(error.name))) {
      return fail({ kind: 'photo-not-developed', reason: error.message });
    }
    throw error;
  }
}
