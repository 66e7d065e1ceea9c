// What a browser test may ask of the photo service: read a file, and tell of the result what can be told outside the page.

import type { Result } from '#domain/result.ts';
import { createPhotoReader } from '#services/photo/create-photo-reader.ts';
import type { PhotoError } from '#services/photo/photo-error.ts';
import type { ReadPhoto } from '#services/photo/read-photo.ts';
import { countBitmaps } from './count-bitmaps.ts';
import { spoil } from './spoil.ts';

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

type HarnessOptions = { readonly name?: string; readonly type?: string; readonly where?: 'worker' | 'page' };

/** How often each answer came: `read`, or the kind of refusal; and what must never be: `thrown` reasons, workers that `died`, ms of the slowest. */
export type FuzzReport = {
  readonly answers: Readonly<Record<string, number>>;
  readonly thrown: readonly string[];
  readonly died: number;
  readonly slowest: number;
};

export type PhotoHarness = {
  readonly read: (bytes: Uint8Array<ArrayBuffer>, options?: HarnessOptions) => Promise<PhotoReport>;
  readonly fetchAndRead: (address: string, where?: HarnessOptions['where']) => Promise<PhotoReport>;
  /** Aborts `after` ms into reading (before it when 0); answers the reason it rejected with, or how it settled. */
  readonly abort: (address: string, after: number, where: HarnessOptions['where']) => Promise<string>;
  /** Reads variants `first` to `first + count - 1` of a file, each damaged in its own way; one that takes over 5 s is `photo-too-slow`. */
  readonly fuzz: (address: string, first: number, count: number) => Promise<FuzzReport>;
  /** Bitmaps and canvases that still hold pixels, on the page and in the worker. */
  readonly held: () => Promise<number>;
  /** A reader with this limit (ms) is given a file; what it answers, and whether the one after is read. */
  readonly readWithin: (timeLimit: number, address: string) => Promise<readonly [first: string, second: string]>;
};

declare global {
  interface Window {
    photoHarness: PhotoHarness;
  }
}

const heldOnPage = countBitmaps();
const inWorker = createPhotoReader({ startWorker: startCountingWorker });
const onPage = createPhotoReader({ startWorker: () => null });

function startCountingWorker(): Worker {
  return new Worker(new URL('./counting-photo-worker.ts', import.meta.url), { type: 'module' });
}

async function read(
  bytes: Uint8Array<ArrayBuffer>,
  { name = 'photo', type = '', where = 'worker' }: HarnessOptions = {},
): Promise<PhotoReport> {
  const reader = where === 'worker' ? inWorker : onPage;
  const made = await report((file) => reader.read(file), new File([bytes], name, { type }), reader.reopen);
  if (reader.where() !== where) throw new Error(`read on the ${reader.where()}, not in the ${where}`);
  return made;
}

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

type Take = (file: Blob) => Promise<Result<ReadPhoto, PhotoError>>;

async function report(take: Take, file: Blob, reopen: Take | null): Promise<PhotoReport> {
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

async function describePhoto(photo: ReadPhoto, ms: number, reopen: Take | null): Promise<PhotoReport> {
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
    reopened: reopen === null ? null : await report(reopen, photo.stored, null),
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
  const colours = spots.map(([x, y]) => {
    context.clearRect(0, 0, 8, 8);
    context.drawImage(bitmap, Math.floor(x * bitmap.width) - 4, Math.floor(y * bitmap.height) - 4, 8, 8, 0, 0, 8, 8);
    return [...context.getImageData(4, 4, 1, 1).data];
  });
  canvas.width = 0;
  return colours;
}

async function abort(address: string, after: number, where: HarnessOptions['where']): Promise<string> {
  const controller = new AbortController();
  const file = new Blob([await fetchBytes(address)]);
  if (after === 0) controller.abort();
  else setTimeout(() => controller.abort(), after);
  try {
    const result = await (where === 'page' ? onPage : inWorker).read(file, { signal: controller.signal });
    close(result);
    return 'settled';
  } catch (error) {
    return error === controller.signal.reason ? 'aborted' : String(error);
  }
}

async function readWithin(timeLimit: number, address: string): Promise<readonly [string, string]> {
  const reader = createPhotoReader({ startWorker: startCountingWorker, timeLimit });
  const file = new Blob([await fetchBytes(address)]);
  const outcome = async (read: Blob) => {
    const result = await reader.read(read);
    close(result);
    return result.ok ? 'read' : result.error.kind;
  };
  const both = [await outcome(file), await outcome(new Blob(['no photo']))] as const;
  reader.close();
  return both;
}

async function fuzz(address: string, first: number, count: number): Promise<FuzzReport> {
  let died = 0;
  const startWorker = () => {
    const worker = startCountingWorker();
    worker.addEventListener('error', () => (died += 1));
    return worker;
  };
  const reader = createPhotoReader({ startWorker, timeLimit: 5000 });
  const file = await fetchBytes(address);
  const answers: Record<string, number> = {};
  const thrown: string[] = [];
  let slowest = 0;
  for (let variant = first; variant < first + count; variant += 1) {
    const start = performance.now();
    try {
      const result = await reader.read(new Blob([spoil(file, variant)]));
      close(result);
      const answer = result.ok ? 'read' : result.error.kind;
      answers[answer] = (answers[answer] ?? 0) + 1;
    } catch (error) {
      thrown.push(`${variant}: ${String(error)}`);
    }
    slowest = Math.max(slowest, Math.round(performance.now() - start));
  }
  const held = await heldInWorker();
  reader.close();
  if (held > 0) thrown.push(`${held} bitmaps or canvases still held`);
  return { answers, thrown, died, slowest };
}

function close(result: Result<ReadPhoto, PhotoError>): void {
  if (!result.ok) return;
  result.value.bitmap.close();
  result.value.preview.close();
}

/** A worker that is gone holds nothing, and does not answer. */
function heldInWorker(): Promise<number> {
  const channel = new BroadcastChannel('held-in-worker');
  return new Promise((resolve) => {
    const done = (count: number) => {
      channel.close();
      resolve(count);
    };
    const gone = setTimeout(() => done(0), 2000);
    channel.addEventListener('message', (event: MessageEvent<number>) => {
      clearTimeout(gone);
      done(event.data);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage('how many?');
  });
}

window.photoHarness = {
  read,
  fetchAndRead: async (address, where) => read(await fetchBytes(address), where === undefined ? {} : { where }),
  abort,
  readWithin,
  fuzz,
  held: async () => heldOnPage() + (await heldInWorker()),
};
