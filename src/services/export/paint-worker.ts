// The export worker: paints scenes and encodes them off the main thread. Imports nothing but the painters.

import { expose } from 'comlink';
import { encodeScene, type EncodeRequest } from '#paint/encode-scene.ts';

// A worker's own font set: the page's types don't know it.
declare const self: { readonly fonts: FontFaceSet };

const worker = {
  async encode(request: EncodeRequest) {
    try {
      return await encodeScene(request, self.fonts);
    } finally {
      for (const bitmap of request.photos.values()) bitmap.close();
    }
  },
};

export type PaintWorker = typeof worker;

expose(worker);
