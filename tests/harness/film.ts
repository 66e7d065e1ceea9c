// A film of a card by the product's own maker, and what a browser's own player finds in it.

import * as v from 'valibot';
import { MOTION_SHAPES } from '#domain/format/motion-shape.ts';
import { pictureKey, plainPicture } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { planMotion } from '#compose/motion/plan-motion.ts';
import { sceneAt } from '#compose/motion/scene-at.ts';
import { DURATION, FRAMES_PER_SECOND } from '#compose/motion/timeline.ts';
import { paintScene } from '#paint/paint-node.ts';
import type { Scene } from '#scene/scene.ts';
import { createExportPool } from '#services/export/create-export-pool.ts';
import { cropPhotos } from '#services/export/crop-photos.ts';
import { chooseVideo } from '#services/motion/choose-video.ts';
import { createMotionMaker } from '#services/motion/create-motion-maker.ts';
import type { VideoKind } from '#services/motion/motion-video.ts';
import { CONTENTS } from './contents.ts';
import { composeCard, formatOf, loadWholePack, lookAt, need } from './load.ts';
import { makePhoto } from './make-photo.ts';

export type Film = {
  readonly video: VideoKind;
  readonly type: string;
  readonly bytes: number;
  /** How long the making took. */
  readonly seconds: number;
  readonly progress: readonly number[];
  /** As the browser's player has it. */
  readonly played: { readonly duration: number; readonly width: number; readonly height: number; readonly audioBytes: number };
  /** Root mean square difference, 0 to 255, of its first and its last frame from the exported PNG. */
  readonly first: number;
  readonly last: number;
  /** Channel values in which the last frame, before it is encoded, differs from the exported PNG. */
  readonly different: number;
  /** Painting a moment of it, in ms: the slowest and the mean. */
  readonly slowest: number;
  readonly mean: number;
  readonly dates: number;
};

declare global {
  interface Window {
    makeFilm(template: string, shape: string, content: string, where: 'worker' | 'page'): Promise<Film>;
    stopFilm(afterMs: number): Promise<string>;
  }
}

const photoId = v.parse(photoIdSchema, 'sample');
const sample = pictureKey(plainPicture(photoId));
const pool = createExportPool();
const packLoading = loadWholePack();
const photoMaking = makePhoto();

async function cardOf(template: string, shape: string, content: string) {
  const pack = await packLoading;
  const photo = await photoMaking;
  await lookAt(photoId, photo);
  const format = MOTION_SHAPES.find((each) => each.shape === shape)?.format;
  const contents = CONTENTS[content];
  if (format === undefined || contents === undefined) throw new Error(`no shape ${shape}, or no content ${content}`);
  const pictured = contents.photo ? { photo: { id: photoId, width: photo.width, height: photo.height } } : {};
  const { scene, prepared } = await composeCard(pack, { template, format, words: contents.words, ...pictured });
  const video = await chooseVideo(formatOf(format));
  if (video === null) throw new Error('this browser makes no videos');
  const cropped = () => cropPhotos(scene, new Map([[sample, photo]])).then(need);
  return { faces: prepared.faces, video, cropped };
}

window.makeFilm = async (template, shape, content, where) => {
  const { faces, video, cropped } = await cardOf(template, shape, content);
  const maker = createMotionMaker(...(where === 'page' ? [() => null] : []));
  const progress: number[] = [];
  const from = performance.now();
  const onProgress = (done: number) => void progress.push(done);
  const blob = need(await maker.make({ ...(await cropped()), faces, video }, { signal: new AbortController().signal, onProgress }));
  const seconds = (performance.now() - from) / 1000;
  const still = await pixelsOf(await createImageBitmap(need(await pool.toPicture({ ...(await cropped()), faces }))));
  const player = await playerOf(blob);
  const first = difference(still, await frameAt(player, 0));
  const last = difference(still, await frameAt(player, DURATION / 1000 - 0.5 / FRAMES_PER_SECOND));
  const played = { duration: player.duration, width: player.videoWidth, height: player.videoHeight, audioBytes: heard(player) };
  URL.revokeObjectURL(player.src);
  const painted = await paintAll(await cropped());
  const dates = datesIn(new Uint8Array(await blob.arrayBuffer()));
  const { slowest, mean } = painted;
  return {
    video,
    type: blob.type,
    bytes: blob.size,
    seconds,
    progress,
    played,
    first,
    last,
    different: differing(still, painted.last),
    slowest,
    mean,
    dates,
  };
};

window.stopFilm = async (afterMs) => {
  const { faces, video, cropped } = await cardOf('open-door', 'square', 'medium');
  const stop = new AbortController();
  setTimeout(() => stop.abort('enough'), afterMs);
  const request = { ...(await cropped()), faces, video };
  try {
    await createMotionMaker().make(request, { signal: stop.signal, onProgress: () => undefined });
    return 'made';
  } catch (error) {
    // A closed bitmap has no size.
    const open = [...request.photos.values()].filter(({ width }) => width > 0).length;
    return `${String(error)}, ${open} open`;
  }
};

/** Every moment of the film, painted as a preview paints it. */
async function paintAll({ scene, photos }: { readonly scene: Scene; readonly photos: Parameters<typeof paintScene>[2] }) {
  const canvas = new OffscreenCanvas(scene.width, scene.height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('no 2d context');
  const plan = planMotion(scene);
  const times: number[] = [];
  for (let frame = 0; frame < 80; frame += 4) {
    const from = performance.now();
    paintScene(context, sceneAt(scene, (frame * 1000) / FRAMES_PER_SECOND, plan), photos);
    times.push(performance.now() - from);
  }
  paintScene(context, sceneAt(scene, DURATION - 1000 / FRAMES_PER_SECOND, plan), photos);
  const last = context.getImageData(0, 0, scene.width, scene.height).data;
  return { last, slowest: Math.max(...times), mean: times.reduce((sum, time) => sum + time, 0) / times.length };
}

async function playerOf(blob: Blob): Promise<HTMLVideoElement> {
  const player = document.createElement('video');
  player.muted = true;
  player.preload = 'auto';
  player.src = URL.createObjectURL(blob);
  document.body.append(player);
  await new Promise((resolve, reject) => {
    player.addEventListener('loadeddata', resolve, { once: true });
    player.addEventListener('error', () => reject(new Error(`the player: ${player.error?.message}`)), { once: true });
  });
  return player;
}

async function frameAt(player: HTMLVideoElement, seconds: number): Promise<Uint8ClampedArray> {
  // `seeked` may come before the frame does.
  const sought = new Promise((resolve) => player.addEventListener('seeked', resolve, { once: true }));
  const shown = new Promise((resolve) => player.requestVideoFrameCallback(resolve));
  player.currentTime = seconds;
  await sought;
  await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 1500))]);
  return pixelsOf(await createImageBitmap(player));
}

async function pixelsOf(bitmap: ImageBitmap): Promise<Uint8ClampedArray> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2d context');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  if (a.length !== b.length) throw new Error(`${a.length / 4} px against ${b.length / 4}`);
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += ((a[index] ?? 0) - (b[index] ?? 0)) ** 2;
  return Math.sqrt(sum / a.length);
}

function differing(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let count = 0;
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) if (a[index] !== b[index]) count += 1;
  return count;
}

/** Bytes of sound the player has decoded; a browser that doesn't say has heard none. */
function heard(player: HTMLVideoElement): number {
  const told: unknown = Reflect.get(player, 'webkitAudioDecodedByteCount');
  return typeof told === 'number' ? told : 0;
}

/** How many of the headers of an MP4 say when it was made. */
function datesIn(bytes: Uint8Array): number {
  const head = String.fromCodePoint(...bytes.subarray(0, 4000));
  return [...head.matchAll(/(?:mvhd|tkhd|mdhd)/gu)].filter(({ index }) => bytes.subarray(index + 8, index + 16).some((byte) => byte !== 0))
    .length;
}
