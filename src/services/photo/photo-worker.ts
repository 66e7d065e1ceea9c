// The photo worker: reads photos off the page's own thread, so that a slow one can be watched, stopped and forgotten with all its memory.

import { expose, transfer } from 'comlink';
import type { Result } from '#domain/result.ts';
import type { PhotoError } from './photo-error.ts';
import type { PhotoPhase } from './photo-phase.ts';
import { readPhoto, type ReadPhoto, reopenPhoto } from './read-photo.ts';

type Tell = (phase: PhotoPhase) => unknown;

const worker = {
  /** False where a worker has no canvas to shrink a photo on: Safari before 16.4. */
  canDraw: () => typeof OffscreenCanvas !== 'undefined' && new OffscreenCanvas(1, 1).getContext('2d') !== null,

  async read(file: Blob, tell: Tell, keep: boolean) {
    return handOver(await readPhoto(file, { keep, onPhase: (phase) => void tell(phase) }));
  },

  async reopen(stored: Blob, tell: Tell) {
    return handOver(await reopenPhoto(stored, { onPhase: (phase) => void tell(phase) }));
  },
};

export type PhotoWorker = typeof worker;

function handOver(result: Result<ReadPhoto, PhotoError>): Result<ReadPhoto, PhotoError> {
  return result.ok ? transfer(result, [result.value.bitmap, result.value.preview]) : result;
}

expose(worker);
