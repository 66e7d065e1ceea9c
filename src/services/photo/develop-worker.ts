// The develop worker: makes pictures of photos off the page's own thread. What it is sent is a copy, which it closes.

import { expose, transfer } from 'comlink';
import { bakeCovers, coveredPreview, developWhole, finished } from './develop-bitmap.ts';

const JOBS = { developWhole, coveredPreview, finished } as const;

const worker = {
  /** False where a worker has no canvas: Safari before 16.4. */
  canDraw: () => typeof OffscreenCanvas !== 'undefined' && new OffscreenCanvas(1, 1).getContext('2d') !== null,

  async develop(job: keyof typeof JOBS, copy: ImageBitmap, picture: Parameters<typeof developWhole>[1]) {
    try {
      const bitmap = await JOBS[job](copy, picture);
      return transfer(bitmap, [bitmap]);
    } finally {
      copy.close();
    }
  },

  async bake(copy: ImageBitmap, hidden: Parameters<typeof bakeCovers>[1]) {
    try {
      const baked = await bakeCovers(copy, hidden);
      return transfer(baked, [baked.bitmap, baked.preview]);
    } finally {
      copy.close();
    }
  },
};

export type DevelopWorker = typeof worker;
export type DevelopJob = keyof typeof JOBS;

expose(worker);
