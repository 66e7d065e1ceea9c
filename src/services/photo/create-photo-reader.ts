// createPhotoReader: one worker that reads one photo at a time, since a large one needs hundreds of megabytes. The worker is started for the
// first photo and ended soon after the last: what a decoder has taken, WebAssembly above all, it gives back in no other way.

import { proxy, type Remote, wrap } from 'comlink';
import { fail, type Result } from '#domain/result.ts';
import { limitsOf, type Limits } from '#paint/limits.ts';
import { type Seat, workerSeat } from '#paint/worker-seat.ts';
import type { PhotoError } from './photo-error.ts';
import type { PhotoReader } from './photo-reader.ts';
import type { PhotoWorker } from './photo-worker.ts';
import { type ReadOptions, type ReadPhoto, readPhoto, reopenPhoto } from './read-photo.ts';

/** Longest a photo may take, in ms. A 48-megapixel HEIC takes a slow phone half a minute. */
const TIME_LIMIT = 60_000;
/** How long a worker with nothing to do is kept, in ms. */
const IDLE_LIMIT = 10_000;

type Outcome = Result<ReadPhoto, PhotoError>;
type Job = 'read' | 'reopen';

export type PhotoReaderOptions = {
  /** Null where workers can't be made; handed in so that a test can forbid them. */
  readonly startWorker?: () => Worker | null;
  /** In ms. */
  readonly timeLimit?: number;
  readonly idleLimit?: number;
};

export function createPhotoReader({
  startWorker = startPhotoWorker,
  timeLimit = TIME_LIMIT,
  idleLimit = IDLE_LIMIT,
}: PhotoReaderOptions = {}): PhotoReader {
  const seat = workerSeat({
    start: startWorker,
    wrap: (worker) => wrap<PhotoWorker>(worker),
    canWork: (remote) => remote.canDraw(),
    idleLimit,
  });
  /** Settles when the photo before has been dealt with. */
  let turn: Promise<unknown> = Promise.resolve();

  async function work(job: Job, file: Blob, options: ReadOptions): Promise<Outcome> {
    options.signal?.throwIfAborted();
    const limits = limitsOf(timeLimit, options.signal);
    try {
      const taken = await Promise.race([seat.take(), limits.stopped]);
      if (taken === 'too-slow') {
        seat.end();
        return tooSlow(timeLimit);
      }
      return taken === null ? await readHere(job, file, options, limits) : await readThere(taken, job, file, options, limits);
    } catch (error) {
      // Stopped, or a fault of ours: what the worker still holds goes with it.
      seat.end();
      throw error;
    } finally {
      limits.clear();
      seat.rest();
    }
  }

  async function readThere(at: Seat<Remote<PhotoWorker>>, job: Job, file: Blob, options: ReadOptions, limits: Limits): Promise<Outcome> {
    const { keep = true, onPhase = () => undefined } = options;
    const tell = proxy(onPhase);
    const reading: Promise<Outcome> = job === 'read' ? at.remote.read(file, tell, keep) : at.remote.reopen(file, tell);
    const first = await Promise.race([at.death.during(reading), limits.stopped]).catch((error: unknown) => {
      closeWhenRead(reading);
      throw error;
    });
    if (first === 'too-slow') {
      closeWhenRead(reading);
      seat.end();
      return tooSlow(timeLimit);
    }
    if (first !== 'broken') return first;
    seat.end();
    return readHere(job, file, options, limits);
  }

  async function readHere(job: Job, file: Blob, options: ReadOptions, limits: Limits): Promise<Outcome> {
    const reading = job === 'read' ? readPhoto(file, options) : reopenPhoto(file, options);
    const first = await Promise.race([reading, limits.stopped]).catch((error: unknown) => {
      closeWhenRead(reading);
      throw error;
    });
    if (first !== 'too-slow') return first;
    closeWhenRead(reading);
    return tooSlow(timeLimit);
  }

  function inTurn(job: Job, file: Blob, options: ReadOptions = {}): Promise<Outcome> {
    const mine = turn.then(() => work(job, file, options));
    turn = mine.catch(() => undefined);
    const { signal } = options;
    if (signal === undefined) return mine;
    // One that waits its turn is stopped as quickly as one that is read.
    return new Promise((resolve, reject) => {
      const stop = () => reject(signal.reason);
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      mine.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
  }

  return {
    where: () => (seat.isForbidden() ? 'page' : 'worker'),
    read: (file, options) => inTurn('read', file, options),
    reopen: (stored, options) => inTurn('reopen', stored, options),
    close: seat.end,
  };
}

function tooSlow(timeLimit: number): Outcome {
  return fail({ kind: 'photo-too-slow', seconds: Math.round(timeLimit / 1000) });
}

/** Nobody waits for this photo any more. */
function closeWhenRead(reading: Promise<Outcome>): void {
  const close = (outcome: Outcome) => {
    if (!outcome.ok) return;
    outcome.value.bitmap.close();
    outcome.value.preview.close();
  };
  reading.then(close, () => undefined);
}

function startPhotoWorker(): Worker | null {
  try {
    return new Worker(new URL('./photo-worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    // SecurityError: a frame without an origin of its own may start none.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
