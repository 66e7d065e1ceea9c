// What a browser test may ask of the face finder: faces in a picture, in a worker or on the page, stopped, slow, or without its weights.

import { createFaceFinder } from '#services/faces/create-face-finder.ts';
import type { FaceBox, FaceError } from '#services/faces/face-finder.ts';
import type { Care } from '#services/faces/plan-looks.ts';
import { countBitmaps } from './count-bitmaps.ts';

export type FacesReport = {
  readonly faces: readonly FaceBox[];
  readonly error: FaceError['kind'] | null;
  readonly ms: number;
  /** Every share of the way that was told. */
  readonly progress: readonly number[];
};

type Where = 'worker' | 'page';

export type FacesHarness = {
  readonly find: (address: string, care: Care, where: Where) => Promise<FacesReport>;
  /** Aborted `after` ms; the reason it rejected with, or how it settled; and whether the one after is looked at. */
  readonly abort: (address: string, after: number, where: Where) => Promise<readonly [first: string, then: number]>;
  readonly slow: (address: string, where: Where) => Promise<FacesReport>;
  readonly withoutWeights: (address: string) => Promise<FacesReport>;
  /** Bitmaps and canvases that still hold pixels on the page. */
  readonly held: () => number;
};

declare global {
  interface Window {
    facesHarness: FacesHarness;
  }
}

const held = countBitmaps();
const finders = { worker: createFaceFinder(), page: createFaceFinder({ startWorker: () => null }) };

async function pictureAt(address: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(address)).blob());
}

async function report(finder: ReturnType<typeof createFaceFinder>, address: string, care: Care): Promise<FacesReport> {
  const bitmap = await pictureAt(address);
  const progress: number[] = [];
  const start = performance.now();
  const found = await finder.findFaces(bitmap, { care, onProgress: (share) => progress.push(share) });
  const ms = Math.round(performance.now() - start);
  bitmap.close();
  return { faces: found.ok ? found.value : [], error: found.ok ? null : found.error.kind, ms, progress };
}

window.facesHarness = {
  async find(address, care, where) {
    const made = await report(finders[where], address, care);
    if (finders[where].where() !== where) throw new Error(`looked on the ${finders[where].where()}`);
    return made;
  },
  async abort(address, after, where) {
    const bitmap = await pictureAt(address);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), after);
    const first = await finders[where].findFaces(bitmap, { signal: controller.signal }).then(
      () => 'settled',
      (error: unknown) => (error === controller.signal.reason ? 'aborted' : String(error)),
    );
    const then = await finders[where].findFaces(bitmap, { care: 'first' });
    bitmap.close();
    return [first, then.ok ? then.value.length : -1];
  },
  slow: (address, where) =>
    report(createFaceFinder({ timeLimit: 1, ...(where === 'page' && { startWorker: () => null }) }), address, 'all'),
  withoutWeights: (address) =>
    report(createFaceFinder({ startWorker: () => null, loadWeights: () => Promise.reject(new TypeError('offline')) }), address, 'first'),
  held,
};
