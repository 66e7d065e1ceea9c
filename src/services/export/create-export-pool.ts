// createExportPool: two to four export workers, started when first needed, each painting one scene at a time.

import { transfer, wrap, type Remote } from 'comlink';
import { fail, type Result } from '#domain/result.ts';
import { encodeScene, type EncodeRequest } from '#paint/encode-scene.ts';
import { workerDeath, type WorkerDeath } from '#paint/worker-death.ts';
import type { ExportError, ExportPool } from './export-pool.ts';
import type { PaintWorker } from './paint-worker.ts';

type Seat = { readonly worker: Worker; readonly remote: Remote<PaintWorker>; readonly death: WorkerDeath };
type Outcome = Result<Blob, ExportError>;

/** Two keep a phone responsive; more than four only add memory. */
export function poolSize(cores: number | undefined): number {
  return Math.min(4, Math.max(2, cores ?? 2));
}

/** `startWorker` answers null where workers can't be made; handed in so that a test can forbid them. */
export function createExportPool(
  startWorker: () => Worker | null = startPaintWorker,
  size = poolSize(navigator.hardwareConcurrency),
): ExportPool {
  const idle: Seat[] = [];
  const queue: ((seat: Seat | null) => void)[] = [];
  const all = new Set<Seat>();
  let forbidden = false;

  function start(): Seat | null {
    if (forbidden) return null;
    const worker = startWorker();
    if (worker === null) {
      forbidden = true;
      return null;
    }
    const death = workerDeath(worker);
    const seat = { worker, remote: wrap<PaintWorker>(worker), death };
    all.add(seat);
    return seat;
  }

  function take(): Promise<Seat | null> {
    const free = idle.pop();
    if (free !== undefined) return Promise.resolve(free);
    if (all.size < size) return Promise.resolve(start());
    return new Promise((resolve) => queue.push(resolve));
  }

  function giveBack(seat: Seat): void {
    const next = queue.shift();
    if (next === undefined) idle.push(seat);
    else next(seat);
  }

  /** A worker that could not start or died takes no more work, and those waiting for it are served by the page. */
  function retire(seat: Seat): void {
    seat.worker.terminate();
    all.delete(seat);
    forbidden = true;
    if (all.size === 0) for (const waiting of queue.splice(0)) waiting(null);
  }

  async function encode(request: EncodeRequest): Promise<Outcome> {
    const seat = await take();
    if (seat === null) return encodeHere(request);
    const answer = await encodeAt(seat, request);
    if (answer === 'broken') {
      retire(seat);
      return encodeHere(request);
    }
    giveBack(seat);
    return answer;
  }

  return {
    where: () => (forbidden ? 'page' : 'worker'),
    async toPicture(request, signal) {
      const close = () => {
        for (const bitmap of request.photos.values()) bitmap.close();
      };
      if (signal?.aborted === true) {
        close();
        throw signal.reason;
      }
      const work = encode(request).finally(close);
      if (signal === undefined) return work;
      return new Promise<Outcome>((resolve, reject) => {
        const stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
      });
    },
    close() {
      for (const seat of all) seat.worker.terminate();
      all.clear();
      idle.length = 0;
    },
  };
}

function startPaintWorker(): Worker | null {
  try {
    return new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    // SecurityError: a frame without an origin of its own may start none.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function encodeAt(seat: Seat, request: EncodeRequest): Promise<Outcome | 'broken'> {
  try {
    // Copies stay here until the worker has answered: a worker that dies takes what was handed to it along.
    const copies = new Map(
      await Promise.all([...request.photos].map(async ([id, bitmap]) => [id, await createImageBitmap(bitmap)] as const)),
    );
    return await seat.death.during<Outcome>(seat.remote.encode(transfer({ ...request, photos: copies }, [...copies.values()])));
  } catch (error) {
    return readable(error);
  }
}

async function encodeHere(request: EncodeRequest): Promise<Outcome> {
  try {
    return await encodeScene(request, document.fonts);
  } catch (error) {
    return readable(error);
  }
}

function readable(error: unknown): Outcome {
  return fail({ kind: 'export-failed', reason: error instanceof Error ? error.message : String(error) });
}
