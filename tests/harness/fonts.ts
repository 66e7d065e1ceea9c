// Fonts: loads what some words need and draws them by the product's own painters, on the page and in an export worker. With ?sheet=grotesk
// (or another font id) it draws a specimen: our sentence in every language, in a headline's weight and a text's.

import * as v from 'valibot';
import { formatIdSchema } from '#domain/ids.ts';
import { paintScene } from '#paint/paint-node.ts';
import type { Scene, TextNode } from '#scene/scene.ts';
import { createExportPool } from '#services/export/create-export-pool.ts';
import { bundledFonts } from '#services/fonts/bundled-fonts.ts';
import { SCRIPT_SAMPLES } from '#services/fonts/script-samples.ts';
import { directionOf } from '#text/direction.ts';
import { need } from './load.ts';

export type Words = { readonly font: string; readonly lang: string; readonly text: string };

export type Drawn = {
  readonly width: number;
  /** Pixels with any ink, and those of them that are not grey. */
  readonly ink: number;
  readonly coloured: number;
  /** Channel values by which the worker's picture differs from the page's. */
  readonly different: number;
  /** The page's pixels in short. */
  readonly hash: number;
};

declare global {
  interface Window {
    /** Loads what the words need; answers with what can't be drawn. */
    ensureWords(requests: readonly Words[]): Promise<readonly string[]>;
    drawWords(words: Words, weight: number): Promise<Drawn>;
  }
}

const fonts = bundledFonts();
const pool = createExportPool();
const SIZE = 60;

async function ensure(requests: readonly Words[]) {
  return need(await fonts.ensure(requests.map(({ font, lang, text }) => ({ family: fonts.familyFor(font, lang), text }))));
}

window.ensureWords = async (requests) => {
  await ensure(requests);
  return requests.flatMap(({ font, lang, text }) => fonts.uncovered(fonts.familyFor(font, lang), text));
};

window.drawWords = async (words, weight) => {
  const faces = await ensure([words]);
  const line = lineOf(words, weight, SIZE, 20, 2 * SIZE);
  const { width } = fonts.measurer.measure(words.text, line, SIZE);
  const scene = sceneOf([line], Math.ceil(width) + 40, 3 * SIZE);
  const onPage = pixels(document.createElement('canvas'), scene);
  const inWorker = await pngPixels(need(await pool.toPicture({ scene, faces, photos: new Map() })));
  return { width, ...inkOf(onPage), different: onPage.filter((value, at) => value !== inWorker[at]).length, hash: hashOf(onPage) };
};

function lineOf({ font, lang, text }: Words, weight: number, size: number, x: number, y: number): TextNode {
  return {
    kind: 'text',
    id: text,
    slot: null,
    text,
    after: '',
    drawn: text,
    family: fonts.familyFor(font, lang),
    weight,
    size,
    lang,
    letterSpacing: 0,
    direction: directionOf(text) ?? 'ltr',
    align: 'left',
    x,
    y,
    paint: '#111111',
    opacity: 1,
    bounds: { x, y, width: 0, height: 0 },
  };
}

function sceneOf(nodes: readonly TextNode[], width: number, height: number): Scene {
  const format = v.parse(formatIdSchema, 'specimen');
  return {
    format,
    width,
    height,
    direction: 'ltr',
    nodes,
    parts: [],
    overflow: [],
    typeScale: 1,
    smallPrint: 0,
    regions: [],
    sample: false,
  };
}

function pixels(canvas: HTMLCanvasElement, scene: Scene): Uint8ClampedArray {
  canvas.width = scene.width;
  canvas.height = scene.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  paintScene(context, scene, new Map());
  return context.getImageData(0, 0, scene.width, scene.height).data;
}

async function pngPixels(blob: Blob): Promise<Uint8ClampedArray> {
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no 2d context');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
}

function inkOf(data: Uint8ClampedArray): Pick<Drawn, 'ink' | 'coloured'> {
  let ink = 0;
  let coloured = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] ?? 0) < 128) continue;
    ink += 1;
    if (Math.abs((data[at] ?? 0) - (data[at + 2] ?? 0)) > 24) coloured += 1;
  }
  return { ink, coloured };
}

function hashOf(data: Uint8ClampedArray): number {
  return data.reduce((hash, value) => (Math.imul(hash, 31) + value) | 0, 7);
}

async function drawSheet(font: string): Promise<void> {
  const emoji = { name: 'Emoji', lang: 'en', text: 'Welcome 😀 ❤️ 👨‍👩‍👧 👍🏽 🇺🇦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣ 🏳️‍🌈 👩🏾‍🚀' };
  const mixed = { name: 'Symbols', lang: 'en', text: '→ ✓ ★ ☎ ♫ ½ ⅓ € ₦ ₹ ₴ № ™ © ° ≈' };
  const samples = [{ name: 'English', lang: 'en', text: 'It takes a community to raise a voice' }, ...SCRIPT_SAMPLES, emoji, mixed];
  await ensure(samples.map(({ lang, text }) => ({ font, lang, text })));
  const row = 92;
  const nodes = samples.flatMap(({ name, lang, text }, at) => {
    const y = row * at + 66;
    const words = { font, lang, text };
    return [lineOf({ font, lang: 'en', text: name }, 400, 14, 10, y), lineOf(words, 800, 40, 170, y), lineOf(words, 400, 28, 1150, y)].map(
      (node) => ({
        ...node,
        direction: 'ltr' as const,
      }),
    );
  });
  const canvas = document.createElement('canvas');
  pixels(canvas, sceneOf(nodes, 1800, row * samples.length));
  document.body.append(canvas);
  document.title = 'done';
}

const sheet = new URLSearchParams(location.search).get('sheet');
if (sheet !== null) {
  drawSheet(sheet).catch((error: unknown) => {
    document.title = `failed: ${error instanceof Error ? error.message : String(error)}`;
  });
}
