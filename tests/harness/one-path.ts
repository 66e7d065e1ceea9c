// One path: mounts a card in the stage at pixel ratio 1 and exports the same scene through the worker pool; a test compares every pixel.

import { Konva } from 'konva/lib/Global.js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import * as v from 'valibot';
import { pictureKey, plainPicture } from '#domain/document/picture.ts';
import { photoIdSchema, type PhotoId } from '#domain/ids.ts';
import { encodeScene } from '#paint/encode-scene.ts';
import { paintStrips, type Strip } from '#paint/paint-strips.ts';
import type { Scene } from '#scene/scene.ts';
import { createExportPool } from '#services/export/create-export-pool.ts';
import { CardStage } from '#stage/CardStage.tsx';
import { CONTENTS } from './contents.ts';
import { composeCard, loadWholePack, lookAt, need, SHAPE_FORMATS } from './load.ts';
import { makePhoto } from './make-photo.ts';

export type Comparison = {
  readonly template: string;
  readonly format: string;
  readonly where: 'worker' | 'page';
  readonly width: number;
  readonly height: number;
  /** Channel values that differ between stage and worker, given the same bitmaps. */
  readonly different: number;
  /** Root mean square difference, 0 to 255, when the stage paints from the preview's smaller photo. */
  readonly previewRmse: number;
  readonly overflow: number;
};

export type StripComparison = { readonly all: number; readonly seams: number };

declare global {
  interface Window {
    listCards(): Promise<readonly { readonly template: string; readonly format: string }[]>;
    /** The card painted whole and painted in strips of so many px: by how much (RMSE, 0 to 255) all rows differ, and the rows on either side of a seam. */
    compareStrips(template: string, format: string, content: string, stripPixels: number): Promise<StripComparison>;
    /** The same card as a PNG where no canvas is allowed more than so many px: by how much (RMSE) it differs from the one made whole. */
    compareLimited(template: string, format: string, content: string, mostPixels: number): Promise<number>;
    compareCard(template: string, format: string, content: string): Promise<Comparison>;
  }
}

Konva.pixelRatio = 1;
const pool = createExportPool();
const photoId: PhotoId = v.parse(photoIdSchema, 'sample');
const sample = pictureKey(plainPicture(photoId));
const packLoading = loadWholePack();
const photoMaking = makePhoto();

window.listCards = async () => {
  const pack = await packLoading;
  return pack.pack.templates.flatMap(({ id }) => SHAPE_FORMATS.map((format) => ({ template: id, format })));
};

window.compareCard = async (template, format, content) => {
  const pack = await packLoading;
  const photo = await photoMaking;
  await lookAt(photoId, photo);
  const contents = CONTENTS[content];
  if (contents === undefined) throw new Error(`no content ${content}`);
  const { scene, prepared } = await composeCard(pack, {
    template,
    format,
    words: contents.words,
    ...(contents.photo ? { photo: { id: photoId, width: photo.width, height: photo.height } } : {}),
  });
  const stage = await stagePixels(scene, photo);
  const blob = need(await pool.toPicture({ scene, faces: prepared.faces, photos: new Map([[sample, await createImageBitmap(photo)]]) }));
  const exported = await pngPixels(blob);
  const smaller = await createImageBitmap(photo, { resizeWidth: 720, resizeHeight: 540, resizeQuality: 'high' });
  const preview = contents.photo ? await stagePixels(scene, smaller) : stage;
  smaller.close();
  return {
    template,
    format,
    where: pool.where(),
    width: exported.width,
    height: exported.height,
    different: differing(stage.data, exported.data),
    previewRmse: rootMeanSquare(preview.data, exported.data),
    overflow: scene.overflow.length,
  };
};

window.compareStrips = async (template, format, content, stripPixels) => {
  const [pack, photo] = [await packLoading, await photoMaking];
  await lookAt(photoId, photo);
  const contents = CONTENTS[content];
  if (contents === undefined) throw new Error(`no content ${content}`);
  const id = { id: photoId, width: photo.width, height: photo.height };
  const { scene } = await composeCard(pack, { template, format, words: contents.words, ...(contents.photo ? { photo: id } : {}) });
  const photos = new Map([[sample, photo]]);
  const whole = new Uint8ClampedArray(scene.width * scene.height * 4);
  await paintStrips(scene, photos, ({ pixels }) => whole.set(pixels), scene.width * scene.height);
  let at = 0;
  const row = scene.width * 4;
  let [all, seams, seamRows] = [0, 0, 0];
  const compare = ({ pixels, height }: Strip) => {
    const off = (from: number, to: number) => squaresBetween(pixels.subarray(from, to), whole.subarray(at + from, at + to));
    all += off(0, pixels.length);
    seams += off(0, row) + off((height - 1) * row, height * row);
    seamRows += 2;
    at += pixels.length;
  };
  if (!(await paintStrips(scene, photos, compare, stripPixels)) || at !== whole.length) throw new Error('not all of it was painted');
  return { all: Math.sqrt(all / at), seams: Math.sqrt(seams / (seamRows * row)) };
};

window.compareLimited = async (template, format, content, mostPixels) => {
  const [pack, photo] = [await packLoading, await photoMaking];
  await lookAt(photoId, photo);
  const contents = CONTENTS[content];
  if (contents === undefined) throw new Error(`no content ${content}`);
  const id = { id: photoId, width: photo.width, height: photo.height };
  const { scene, prepared } = await composeCard(pack, {
    template,
    format,
    words: contents.words,
    ...(contents.photo ? { photo: id } : {}),
  });
  const request = { scene, faces: prepared.faces, photos: new Map([[sample, photo]]) };
  const whole = await pngPixels(need(await encodeScene(request, document.fonts)));
  // As Safari does: the canvas is there, and what is painted on it is not.
  // oxlint-disable-next-line typescript/unbound-method -- called below with the context it is asked of
  const real = OffscreenCanvasRenderingContext2D.prototype.getImageData;
  let refused = 0;
  OffscreenCanvasRenderingContext2D.prototype.getImageData = function limited(x, y, width, height, settings) {
    if (this.canvas.width * this.canvas.height <= mostPixels) return real.call(this, x, y, width, height, settings);
    refused += 1;
    return new ImageData(width, height);
  };
  const limited = need(await encodeScene(request, document.fonts));
  OffscreenCanvasRenderingContext2D.prototype.getImageData = real;
  if (refused !== 1) throw new Error('nothing was refused');
  const pixels = await pngPixels(limited);
  return pixels.width === whole.width && pixels.height === whole.height ? rootMeanSquare(pixels.data, whole.data) : Infinity;
};

async function stagePixels(scene: Scene, photo: ImageBitmap): Promise<ImageData> {
  const host = document.querySelector('#stage');
  if (host === null) throw new Error('no stage');
  const root = createRoot(host);
  flushSync(() => {
    root.render(
      createElement(CardStage, {
        scene,
        photos: new Map([[sample, photo]]),
        width: scene.width,
        label: 'card',
        onFrame: () => undefined,
        onPick: () => undefined,
      }),
    );
  });
  // The stage mounts after React's own render, and Konva draws in the frame after that.
  for (let frame = 0; frame < 120 && host.querySelector('canvas') === null; frame += 1) await nextFrame();
  await nextFrame();
  await nextFrame();
  const canvas = host.querySelector('canvas');
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, scene.width, scene.height);
  root.unmount();
  if (pixels === undefined) throw new Error('the stage has no canvas');
  return pixels;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

async function pngPixels(blob: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function differing(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  if (a.length !== b.length) return Math.max(a.length, b.length);
  let count = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) count += 1;
  return count;
}

function rootMeanSquare(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return Math.sqrt(squaresBetween(a, b) / Math.max(1, a.length));
}

function squaresBetween(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += ((a[index] ?? 0) - (b[index] ?? 0)) ** 2;
  return sum;
}
