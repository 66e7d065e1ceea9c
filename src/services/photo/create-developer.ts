// createDeveloper: one worker that develops pictures, started for the first one; the page does it where workers are forbidden or die.

import { transfer, wrap, type Remote } from 'comlink';
import type { Picture } from '#domain/document/picture.ts';
import { workerDeath, type WorkerDeath } from '#paint/worker-death.ts';
import { bakeCovers, coveredPreview, developWhole, finished } from './develop-bitmap.ts';
import type { DevelopWorker } from './develop-worker.ts';

export type Developer = {
  /** See developWhole, coveredPreview and finished. `bitmap` stays open. Throws a DOMException where there is no memory for it. */
  readonly whole: (bitmap: ImageBitmap, picture: Picture) => Promise<ImageBitmap>;
  readonly covered: (bitmap: ImageBitmap, picture: Picture) => Promise<ImageBitmap>;
  readonly finished: (bitmap: ImageBitmap, picture: Picture) => Promise<ImageBitmap>;
  readonly bake: (bitmap: ImageBitmap, picture: Picture) => ReturnType<typeof bakeCovers>;
};

type Seat = { readonly worker: Worker; readonly remote: Remote<DevelopWorker>; readonly death: WorkerDeath };

/** `startWorker` answers null where workers can't be made; handed in so that a test can forbid them. */
export function createDeveloper(startWorker: () => Worker | null = startDevelopWorker): Developer {
  let seat: Promise<Seat | null> | null = null;

  function take(): Promise<Seat | null> {
    seat ??= open(startWorker());
    return seat;
  }

  async function inWorker<T>(
    bitmap: ImageBitmap,
    there: (remote: Remote<DevelopWorker>, copy: ImageBitmap) => Promise<T>,
    here: () => Promise<T>,
  ): Promise<T> {
    const taken = await take();
    if (taken === null) return here();
    const copy = await createImageBitmap(bitmap);
    const answer = await taken.death.during(there(taken.remote, transfer(copy, [copy])));
    if (answer !== 'broken') return answer;
    taken.worker.terminate();
    seat = Promise.resolve(null);
    return here();
  }

  return {
    whole: (bitmap, picture) =>
      inWorker(
        bitmap,
        (remote, copy) => remote.develop('developWhole', copy, picture),
        () => developWhole(bitmap, picture),
      ),
    covered: (bitmap, picture) =>
      inWorker(
        bitmap,
        (remote, copy) => remote.develop('coveredPreview', copy, picture),
        () => coveredPreview(bitmap, picture),
      ),
    finished: (bitmap, picture) =>
      inWorker(
        bitmap,
        (remote, copy) => remote.develop('finished', copy, picture),
        () => finished(bitmap, picture),
      ),
    bake: (bitmap, picture) =>
      inWorker(
        bitmap,
        (remote, copy) => remote.bake(copy, picture),
        () => bakeCovers(bitmap, picture),
      ),
  };
}

async function open(worker: Worker | null): Promise<Seat | null> {
  if (worker === null) return null;
  const death = workerDeath(worker);
  const seat = { worker, remote: wrap<DevelopWorker>(worker), death };
  if ((await death.during(seat.remote.canDraw())) === true) return seat;
  worker.terminate();
  return null;
}

function startDevelopWorker(): Worker | null {
  try {
    return new Worker(new URL('./develop-worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    // SecurityError: a frame without an origin of its own may start none.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
