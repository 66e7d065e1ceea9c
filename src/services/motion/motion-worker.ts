// The motion worker: makes one film off the main thread, and is ended after it.

import { expose } from 'comlink';
import { encodeMotion } from './encode-motion.ts';
import type { MotionRequest } from './motion-video.ts';

// A worker's own font set: the page's types don't know it.
declare const self: { readonly fonts: FontFaceSet };

const worker = {
  async encode(request: MotionRequest, onProgress: (done: number) => void) {
    try {
      return await encodeMotion(request, self.fonts, { onProgress });
    } finally {
      for (const bitmap of request.photos.values()) bitmap.close();
    }
  },
};

export type MotionWorker = typeof worker;

expose(worker);
