import { describe, expect, it, vi } from 'vitest';
import { createPhotoLibrary } from './photo-library.ts';
import type { ReadPhoto } from './read-photo.ts';

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
    expect([...library.previews().keys()]).toEqual(ids);
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
    expect(library.previews().size).toBe(0);
    for (const photo of photos) expect(photo.bitmap.close).toHaveBeenCalledTimes(1);
  });

  it('takes no id that could not be stored', () => {
    expect(() => createPhotoLibrary(() => 'no / id').add(fakePhoto())).toThrow('must be letters');
  });

  it('lays aside what is not in use, and keeps the previews last used for what is still on screen', () => {
    const library = createPhotoLibrary(countingIds());
    const photos = Array.from({ length: 6 }, fakePhoto);
    const ids = photos.map((photo) => {
      const id = library.add(photo);
      library.use([id]);
      return id;
    });
    expect(ids.map((id) => library.get(id) !== undefined)).toEqual([false, false, false, false, false, true]);
    expect(photos.map(({ bitmap }) => bitmap.close.mock.calls.length)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(photos.map(({ preview }) => preview.close.mock.calls.length)).toEqual([1, 1, 0, 0, 0, 0]);
    expect([...library.previews().keys()].sort()).toEqual(ids.slice(2));
  });

  it('goes on with the preview on screen when a photo laid aside is opened again', () => {
    const library = createPhotoLibrary(countingIds());
    const [photo, again] = [fakePhoto(), fakePhoto()];
    const id = library.add(photo);
    library.use([]);
    library.put(id, again);
    expect(library.get(id)).toEqual({ ...again, preview: photo.preview });
    expect([photo.preview, again.preview, again.bitmap].map(({ close }) => close.mock.calls.length)).toEqual([0, 1, 0]);
    library.clear();
    expect([photo.preview, again.bitmap].map(({ close }) => close.mock.calls.length)).toEqual([1, 1]);
    expect(library.previews().size).toBe(0);
  });

  it('closes nothing that is in use', () => {
    const library = createPhotoLibrary(countingIds());
    const photos = Array.from({ length: 6 }, fakePhoto);
    library.use(photos.map((photo) => library.add(photo)));
    expect(photos.map(({ bitmap, preview }) => bitmap.close.mock.calls.length + preview.close.mock.calls.length)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });
});
