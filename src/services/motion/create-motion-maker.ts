// createMotionMaker: films of cards, each made in a worker of its own, or on this thread where workers are forbidden. One at a time is enough: an
// encoder uses what cores there are.

import { proxy, transfer, wrap } from 'comlink';
import { fail, type Result } from '#domain/result.ts';
import { encodeMotion, type EncodeOptions } from './encode-motion.ts';
import type { MotionError, MotionRequest } from './motion-video.ts';
import type { MotionWorker } from './motion-worker.ts';

type Outcome = Result<Blob, MotionError>;
type MakeOptions = { readonly signal: AbortSignal; /** `done`: 0 to 1. */ readonly onProgress: (done: number) => void };

export type MotionMaker = {
  /** The bitmaps are handed over and closed, also on failure. Rejects only with the signal's reason, when aborted. */
  make(request: MotionRequest, options: MakeOptions): Promise<Outcome>;
};

/** `startWorker` answers null where workers can't be made; handed in so that a test can forbid them. */
export function createMotionMaker(startWorker: () => Worker | null = startMotionWorker): MotionMaker {
  return {
    async make(request, options) {
      try {
        options.signal.throwIfAborted();
        const worker = startWorker();
        const answer = worker === null ? 'broken' : await inWorker(worker, request, options);
        return answer === 'broken' ? await onPage(request, options) : answer;
      } finally {
        for (const bitmap of request.photos.values()) bitmap.close();
      }
    },
  };
}

function startMotionWorker(): Worker | null {
  try {
    return new Worker(new URL('./motion-worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    // SecurityError: a frame without an origin of its own may start none.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Ends the worker, and with it whatever it was doing, when it has answered, died or been stopped. */
async function inWorker(worker: Worker, request: MotionRequest, { signal, onProgress }: MakeOptions): Promise<Outcome | 'broken'> {
  const ended = new AbortController();
  const broken = new Promise<'broken'>((resolve) => {
    worker.addEventListener('error', () => resolve('broken'), { once: true, signal: ended.signal });
  });
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: ended.signal });
  });
  try {
    return await Promise.race([askWorker(worker, request, onProgress), broken, stopped]);
  } finally {
    ended.abort();
    worker.terminate();
  }
}

async function askWorker(worker: Worker, request: MotionRequest, onProgress: (done: number) => void): Promise<Outcome> {
  try {
    // Copies stay here until the worker has answered: a worker that dies takes what was handed to it along.
    const copies = new Map(
      await Promise.all([...request.photos].map(async ([id, bitmap]) => [id, await createImageBitmap(bitmap)] as const)),
    );
    const asked = transfer({ ...request, photos: copies }, [...copies.values()]);
    return await wrap<MotionWorker>(worker).encode(asked, proxy(onProgress));
  } catch (error) {
    return readable(error);
  }
}

async function onPage(request: MotionRequest, { signal, onProgress }: MakeOptions): Promise<Outcome> {
  const options: EncodeOptions = { signal, onProgress, breathe: () => new Promise((resolve) => setTimeout(resolve)) };
  try {
    return await encodeMotion(request, document.fonts, options);
  } catch (error) {
    signal.throwIfAborted();
    return readable(error);
  }
}

function readable(error: unknown): Outcome {
  return fail({ kind: 'motion-failed', reason: error instanceof Error ? error.message : String(error) });
}
