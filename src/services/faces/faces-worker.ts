// The faces worker: looks for faces off the page's own thread. What it is sent is a copy, which it closes.

import { expose } from 'comlink';
import { loadFaceWeights, type FaceWeights } from './face-weights.ts';
import type { FaceBox } from './face-finder.ts';
import { findFaces } from './find-faces.ts';
import type { Care } from './plan-looks.ts';

let weights: Promise<FaceWeights> | null = null;

const worker = {
  /** False where a worker has no canvas: Safari before 16.4. */
  canDraw: () => typeof OffscreenCanvas !== 'undefined' && new OffscreenCanvas(1, 1).getContext('2d') !== null,

  /** False when it can't be fetched; the next call tries again. */
  async learn(): Promise<boolean> {
    weights ??= loadFaceWeights();
    try {
      await weights;
      return true;
    } catch {
      weights = null;
      return false;
    }
  },

  async find(copy: ImageBitmap, care: Care, tell: (share: number) => unknown): Promise<readonly FaceBox[]> {
    try {
      return await findFaces(copy, await (weights ??= loadFaceWeights()), care, { onLook: (done, of) => void tell(done / of) });
    } finally {
      copy.close();
    }
  },
};

export type FacesWorker = typeof worker;

expose(worker);
