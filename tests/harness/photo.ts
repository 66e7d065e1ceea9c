// What a browser test may ask of the photo service: read a file, and tell of the result what can be told outside the page.

import { type PhotoError } from '#services/photo/photo-error.ts';
import { readPhoto, type ReadPhoto, reopenPhoto } from '#services/photo/read-photo.ts';

export type PhotoReport =
  | { readonly ok: false; readonly error: PhotoError; readonly ms: number }
  | {
      readonly ok: true;
      readonly width: number;
      readonly height: number;
      readonly bitmap: readonly [width: number, height: number];
      readonly preview: readonly [width: number, height: number];
      /** RGBA in the middle of each quadrant: top left, top right, bottom left, bottom right; then of the whole. */
      readonly colours: readonly (readonly number[])[];
      readonly previewColours: readonly (readonly number[])[];
      readonly storedType: string;
      /** The stored file, base64. */
      readonly stored: string;
      /** The same report for the stored file opened again. */
      readonly reopened: PhotoReport | null;
      readonly ms: number;
    };

export type PhotoHarness = {
  readonly read: (bytes: Uint8Array<ArrayBuffer>, options?: { readonly name?: string; readonly type?: string }) => Promise<PhotoReport>;
  readonly fetchAndRead: (address: string) => Promise<PhotoReport>;
  /** Aborts `after` ms into reading (before it when 0); answers the reason it rejected with, or how it settled. */
  readonly abort: (address: string, after: number) => Promise<string>;
  /** Bitmaps made and not closed since the page opened. */
  readonly openBitmaps: () => number;
};

declare global {
  interface Window {
    photoHarness: PhotoHarness;
  }
}

const open = new Set<ImageBitmap>();
const makeBitmap = globalThis.createImageBitmap.bind(globalThis);
const closeBitmap = Object.getOwnPropertyDescriptor(ImageBitmap.prototype, 'close')?.value as () => void;
Object.assign(globalThis, {
  async createImageBitmap(source: ImageBitmapSource): Promise<ImageBitmap> {
    const bitmap = await makeBitmap(source);
    open.add(bitmap);
    return bitmap;
  },
});
ImageBitmap.prototype.close = function close(this: ImageBitmap): void {
  open.delete(this);
  closeBitmap.call(this);
};

async function read(
  bytes: Uint8Array<ArrayBuffer>,
  options: { readonly name?: string; readonly type?: string } = {},
): Promise<PhotoReport> {
  return report((file) => readPhoto(file), new File([bytes], options.name ?? 'photo', { type: options.type ?? '' }), true);
}

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

async function report(take: typeof reopenPhoto, file: Blob, reopen: boolean): Promise<PhotoReport> {
  const start = performance.now();
  const result = await take(file);
  const ms = Math.round(performance.now() - start);
  if (!result.ok) return { ok: false, error: result.error, ms };
  const photo = result.value;
  try {
    return await describePhoto(photo, ms, reopen);
  } finally {
    photo.bitmap.close();
    photo.preview.close();
  }
}

async function describePhoto(photo: ReadPhoto, ms: number, reopen: boolean): Promise<PhotoReport> {
  return {
    ok: true,
    width: photo.width,
    height: photo.height,
    bitmap: [photo.bitmap.width, photo.bitmap.height],
    preview: [photo.preview.width, photo.preview.height],
    colours: sample(photo.bitmap),
    previewColours: sample(photo.preview),
    storedType: photo.stored.type,
    stored: btoa(Array.from(new Uint8Array(await photo.stored.arrayBuffer()), (byte) => String.fromCodePoint(byte)).join('')),
    reopened: reopen ? await report(reopenPhoto, photo.stored, false) : null,
    ms,
  };
}

function sample(bitmap: ImageBitmap): readonly (readonly number[])[] {
  const canvas = new OffscreenCanvas(8, 8);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas');
  const spots = [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
    [0.5, 0.5],
  ] as const;
  return spots.map(([x, y]) => {
    context.clearRect(0, 0, 8, 8);
    context.drawImage(bitmap, Math.floor(x * bitmap.width) - 4, Math.floor(y * bitmap.height) - 4, 8, 8, 0, 0, 8, 8);
    return [...context.getImageData(4, 4, 1, 1).data];
  });
}

async function abort(address: string, after: number): Promise<string> {
  const controller = new AbortController();
  const file = new Blob([await fetchBytes(address)]);
  if (after === 0) controller.abort();
  else setTimeout(() => controller.abort(), after);
  try {
    const result = await readPhoto(file, controller.signal);
    if (result.ok) {
      result.value.bitmap.close();
      result.value.preview.close();
    }
    return 'settled';
  } catch (error) {
    return error === controller.signal.reason ? 'aborted' : String(error);
  }
}

window.photoHarness = {
  read,
  fetchAndRead: async (address) => read(await fetchBytes(address)),
  abort,
  openBitmaps: () => open.size,
};
