// Contrast: paints a card whose words stand over a photo, without the words, and reads what is under each line, pixel by pixel.

import * as v from 'valibot';
import { contrastNeeded } from '#compose/legible/contrast-needed.ts';
import { pictureKey, plainPicture } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { rgbContrast, toRgb } from '#domain/palette/rgb.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Box } from '#domain/template/box.ts';
import { paintScene } from '#paint/paint-node.ts';
import type { Scene, TextNode } from '#scene/scene.ts';
import { CONTENTS } from './contents.ts';
import { composeCard, formatOf, loadWholePack, lookAt } from './load.ts';

export type LineContrast = {
  readonly text: string;
  readonly needed: number;
  /** Share of the pixels under the line on which it has less. */
  readonly under: number;
};
export type CardContrast = { readonly lines: readonly LineContrast[]; readonly laidUnder: readonly string[] };

declare global {
  interface Window {
    /** `means`: the template's own shade, or the strips that are laid where a template has none. */
    readContrast(photo: keyof typeof PHOTOS, format: string, palette: string, means: 'scrim' | 'strips'): Promise<CardContrast>;
  }
}

const SIZE = { width: 1200, height: 1500 };
const TEMPLATE = 'whole-picture';

/** Each paints one made-up photo. */
const PHOTOS = {
  bright: (context) => fill(context, '#fdf8ef'),
  dark: (context) => fill(context, '#14110f'),
  grey: (context) => fill(context, '#8a8a86'),
  checkered(context) {
    fill(context, '#101010');
    context.fillStyle = '#fafafa';
    const side = 60;
    const across = SIZE.width / side;
    for (let square = 0; square < across * (SIZE.height / side); square += 1) {
      const [column, row] = [square % across, Math.floor(square / across)];
      if ((column + row) % 2 === 0) context.fillRect(column * side, row * side, side, side);
    }
  },
  fine(context) {
    fill(context, '#203a20');
    context.fillStyle = '#e8ffd0';
    for (let y = 0; y < SIZE.height; y += 6) context.fillRect(0, y, SIZE.width, 3);
  },
} as const satisfies Record<string, (context: OffscreenCanvasRenderingContext2D) => void>;

window.readContrast = async (photo, format, palette, means) => {
  const id = v.parse(photoIdSchema, photo);
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  PHOTOS[photo](contextOf(canvas));
  const bitmap = canvas.transferToImageBitmap();
  await lookAt(id, bitmap);
  const pack = await loadWholePack();
  const words = CONTENTS['medium']?.words ?? {};
  const { scene } = await composeCard(means === 'scrim' ? pack : withoutScrims(pack), {
    template: TEMPLATE,
    format,
    palette,
    words,
    photos: { photo: { id, ...SIZE } },
  });
  const ground = new OffscreenCanvas(scene.width, scene.height);
  paintScene(
    contextOf(ground),
    { ...scene, nodes: scene.nodes.filter(({ kind }) => kind !== 'text') },
    new Map([[pictureKey(plainPicture(id)), bitmap]]),
  );
  const lines = scene.nodes.filter((node): node is TextNode => node.kind === 'text');
  return {
    lines: lines.map((line) => contrastOf(line, scene, contextOf(ground))),
    laidUnder: scene.nodes.filter((node) => node.id.includes('/scrim/') || node.id.endsWith('/strip')).map((node) => node.id),
  };
};

function contrastOf(line: TextNode, scene: Scene, context: OffscreenCanvasRenderingContext2D): LineContrast {
  const { x, y, width, height } = line.bounds;
  const { data } = context.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
  const needed = contrastNeeded({ size: line.size, typeface: { ...line } }, formatOf(scene.format));
  const paint = toRgb(line.paint);
  let under = 0;
  for (let at = 0; at < data.length; at += 4) {
    const pixel = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    if (rgbContrast(paint, pixel) < needed) under += 1;
  }
  return { text: line.text, needed, under: under / (data.length / 4) };
}

function withoutScrims(pack: LoadedPack): LoadedPack {
  return {
    ...pack,
    templates: new Map([...pack.templates].map(([id, template]) => [id, { ...template, root: withoutScrim(template.root) }])),
  };
}

function withoutScrim(box: Box): Box {
  if (box.kind !== 'group') return box;
  const { scrim: _gone, ...rest } = box;
  return { ...rest, children: (box.children ?? []).map(withoutScrim) };
}

function fill(context: OffscreenCanvasRenderingContext2D, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(0, 0, SIZE.width, SIZE.height);
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  return context;
}
