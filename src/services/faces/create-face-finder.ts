// createFaceFinder: one worker that looks for faces, one picture at a time, started when first asked and ended soon after; the page does it where
// workers are forbidden or die. Stopping, or taking too long, ends the worker: what it is at can't be interrupted.

import { proxy, transfer, wrap, type Remote } from 'comlink';
import { fail, ok, type Result } from '#domain/result.ts';
import { limitsOf, type Limits } from '#paint/limits.ts';
import { workerSeat } from '#paint/worker-seat.ts';
import type { FaceBox, FaceError, FaceFinder, FindFacesOptions } from './face-finder.ts';
import { loadFaceWeights, type FaceWeights } from './face-weights.ts';
import type { FacesWorker } from './faces-worker.ts';
import { findFaces } from './find-faces.ts';

/** Longest a picture may take, in ms: a slow phone needs a quarter of it. */
const TIME_LIMIT = 60_000;
/** How long a worker with nothing to do is kept, in ms. */
const IDLE_LIMIT = 10_000;

type Outcome = Result<readonly FaceBox[], FaceError>;

export type FaceFinderOptions = {
  /** Null where workers can't be made; handed in so that a test can forbid them. */
  readonly startWorker?: () => Worker | null;
  /** Handed in so that a test can have a page find none. */
  readonly loadWeights?: () => Promise<FaceWeights>;
  /** In ms. */
  readonly timeLimit?: number;
  readonly idleLimit?: number;
};

export function createFaceFinder({
  startWorker = startFacesWorker,
  loadWeights = loadFaceWeights,
  timeLimit = TIME_LIMIT,
  idleLimit = IDLE_LIMIT,
}: FaceFinderOptions = {}): FaceFinder {
  const seat = workerSeat({
    start: startWorker,
    wrap: (worker) => wrap<FacesWorker>(worker),
    canWork: (remote) => remote.canDraw(),
    idleLimit,
  });
  let learned: FaceWeights | null = null;
  /** Settles when the picture before has been looked at. */
  let turn: Promise<unknown> = Promise.resolve();

  async function lookThere(
    remote: Remote<FacesWorker>,
    bitmap: ImageBitmap,
    { care = 'all', onProgress }: FindFacesOptions,
  ): Promise<Outcome> {
    if (!(await remote.learn())) return fail({ kind: 'faces-unreachable' });
    const copy = await createImageBitmap(bitmap);
    return ok(
      await remote.find(
        transfer(copy, [copy]),
        care,
        proxy((share: number) => onProgress?.(share)),
      ),
    );
  }

  async function lookHere(bitmap: ImageBitmap, { care = 'all', onProgress }: FindFacesOptions, signal: AbortSignal): Promise<Outcome> {
    try {
      learned ??= await loadWeights();
    } catch {
      // Fetching fails with a reason no two browsers word alike; trying again is the next step, whatever it was.
      return fail({ kind: 'faces-unreachable' });
    }
    async function onLook(done: number, of: number): Promise<void> {
      onProgress?.(done / of);
      // Between looks the page draws, and hears that it is to stop.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return ok(await findFaces(bitmap, learned, care, { signal, onLook }));
  }

  async function look(bitmap: ImageBitmap, options: FindFacesOptions, limits: Limits): Promise<Outcome> {
    const taken = await seat.take();
    if (taken !== null) {
      const there = await taken.death.during(lookThere(taken.remote, bitmap, options));
      if (there !== 'broken') return there;
      seat.forbid();
    }
    return options.onPage === false ? fail({ kind: 'faces-not-seen' }) : lookHere(bitmap, options, limits.over);
  }

  async function work(bitmap: ImageBitmap, options: FindFacesOptions): Promise<Outcome> {
    options.signal?.throwIfAborted();
    const limits = limitsOf(timeLimit, options.signal);
    try {
      const looking = look(bitmap, options, limits);
      // Nobody may be listening any more when it fails.
      looking.catch(() => undefined);
      const first = await Promise.race([looking, limits.stopped]);
      if (first !== 'too-slow') return first;
      seat.end();
      return fail({ kind: 'faces-too-slow', seconds: Math.round(timeLimit / 1000) });
    } catch (error) {
      // Stopped, or worse: what the worker is at goes with it.
      seat.end();
      if (options.signal?.aborted === true || !isMemory(error)) throw error;
      return fail({ kind: 'faces-not-seen' });
    } finally {
      limits.clear();
      seat.rest();
    }
  }

  return {
    where: () => (seat.isForbidden() ? 'page' : 'worker'),
    findFaces(bitmap, options = {}) {
      const mine = turn.then(() => work(bitmap, options));
      turn = mine.catch(() => undefined);
      return mine;
    },
    close: seat.end,
  };
}

/** A canvas or a bitmap that can't be had is a DOMException here, and an Error by its name when it comes out of a worker. */
function isMemory(error: unknown): boolean {
  return error instanceof DOMException || error instanceof RangeError || (error instanceof Error && error.name === 'InvalidStateError');
}

function startFacesWorker(): Worker | null {
  try {
    return new Worker(new URL('./faces-worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    // SecurityError: a frame without an origin of its own may start none.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
