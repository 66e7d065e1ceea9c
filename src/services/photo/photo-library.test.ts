import { describe, expect, it, vi } from 'vitest';
import { createPhotoLibrary } from './photo-library.ts';
import type { ReadPhoto } from './read-photo.ts';

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('missing');
  return value;
}

type FakeBitmap = ImageBitmap & { readonly close: ReturnType<typeof vi.fn<() => void>> };

function fakeBitmap(): FakeBitmap {
  return { width: 4, height: 3, close: vi.fn<() => void>() };
}

function fakePhoto(): ReadPhoto & { readonly bitmap: FakeBitmap; readonly preview: FakeBitmap } {
  return { bitmap: fakeBitmap(), preview: fakeBitmap(), width: 4, height: 3, stored: new Blob() };
}

function countingIds(): () => string {
  let count = 0;
  return () => `photo-${(count += 1)}`;
}

describe('the photo library', () => {
  it('gives each photo an id of its own and finds it again', () => {
    const library = createPhotoLibrary(countingIds());
    const [first, second] = [fakePhoto(), fakePhoto()];
    const ids = [library.add(first), library.add(second)];
    expect(ids).toEqual(['photo-1', 'photo-2']);
    expect(ids.map((id) => library.get(id))).toEqual([first, second]);
    expect(library.ids()).toEqual(ids);
  });

  it('closes both bitmaps of a removed photo, once', () => {
    const library = createPhotoLibrary(countingIds());
    const photo = fakePhoto();
    const id = library.add(photo);
    library.remove(id);
    library.remove(id);
    expect(library.get(id)).toBeUndefined();
    expect(photo.bitmap.close).toHaveBeenCalledTimes(1);
    expect(photo.preview.close).toHaveBeenCalledTimes(1);
  });

  it('closes what a reopened photo takes the place of, but not the photo itself put twice', () => {
    const library = createPhotoLibrary(countingIds());
    const [old, fresh] = [fakePhoto(), fakePhoto()];
    const id = library.add(old);
    library.put(id, fresh);
    library.put(id, fresh);
    expect(old.bitmap.close).toHaveBeenCalledTimes(1);
    expect(fresh.bitmap.close).not.toHaveBeenCalled();
    expect(library.get(id)).toBe(fresh);
  });

  it('closes everything when cleared', () => {
    const library = createPhotoLibrary(countingIds());
    const photos = [fakePhoto(), fakePhoto()];
    for (const photo of photos) library.add(photo);
    library.clear();
    expect(library.ids()).toEqual([]);
    for (const photo of photos) expect(photo.bitmap.close).toHaveBeenCalledTimes(1);
  });

  it('takes no id that could not be stored', () => {
    expect(() => createPhotoLibrary(() => 'no / id').add(fakePhoto())).toThrow('must be letters');
  });

  it('keeps open what is in use and the two last used beside it, and closes the rest', () => {
    const library = createPhotoLibrary(countingIds());
    const photos = Array.from({ length: 5 }, fakePhoto);
    const ids = photos.map((photo) => {
      const id = library.add(photo);
      library.use([id]);
      return id;
    });
    expect(library.ids()).toEqual(ids.slice(2));
    expect(photos.map(({ bitmap }) => bitmap.close.mock.calls.length)).toEqual([1, 1, 0, 0, 0]);

    // Back by undo to the third, which is open, then to the first, which is opened anew: the third is still on screen for a moment.
    library.use(ids.slice(2, 3));
    library.put(need(ids[0]), fakePhoto());
    library.use(ids.slice(0, 1));
    expect(library.get(need(ids[2]))).toBe(photos[2]);
    expect(library.ids().length).toBe(3);
  });

  it('closes nothing that is in use, however much that is', () => {
    const library = createPhotoLibrary(countingIds());
    const ids = Array.from({ length: 6 }, () => library.add(fakePhoto()));
    library.use(ids);
    library.use([]);
    expect(library.ids()).toEqual(ids.slice(4));
  });
});
