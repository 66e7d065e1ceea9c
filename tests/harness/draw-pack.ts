// Draws cards of a whole pack, of this deployment or handed in as texts: for `pack:check`, and for the pictures a change is held against.

import * as v from 'valibot';
import { pictureKey, plainPicture } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { checkPack } from '#domain/pack/check-pack.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { shapeOf } from '#domain/format/shape.ts';
import { paintScene } from '#paint/paint-node.ts';
import type { Scene } from '#scene/scene.ts';
import { fillSlots } from './fill-slots.ts';
import { composeCard, formatOf, loadWholePack, SHAPE_FORMATS, type CardPhoto } from './load.ts';
import { makeMark, makePhoto } from './make-photo.ts';
import { differenceOf, type Difference } from './picture-difference.ts';

export type DrawnCard = {
  /** Base64 of a WebP. */
  readonly picture: string;
  readonly width: number;
  readonly height: number;
  /** What is worth a look, in plain words. */
  readonly notes: readonly string[];
};

declare global {
  interface Window {
    /** The pack to draw from now on: `[file, text]` pairs, or the id of one of this deployment. Answers its templates. */
    openPack(pack: string | readonly (readonly [string, string])[]): Promise<readonly string[]>;
    shapes(): readonly { readonly format: string; readonly shape: string }[];
    /** `short`: px of the card's shorter side. */
    drawCard(template: string, content: string, format: string, short: number): Promise<DrawnCard>;
    /** Shapes of a template side by side, as a base64 WebP. `short`: px of a card's shorter side. */
    drawRow(template: string, content: string, formats: readonly string[], short: number, palette?: string): Promise<string>;
    /** Every shape of a template under one another, `width` px across, as a base64 WebP. */
    drawColumn(template: string, content: string, width: number, palette?: string): Promise<string>;
    /** Two columns held against one another, shape by shape; `picture`: both and what differs, side by side, as a base64 PNG. */
    compareColumns(approved: string, drawn: string): Promise<Difference & { readonly picture: string }>;
  }
}

const QUALITY = 0.65;
/** Px between cards of a row. */
const GAP = 16;
const CIRCLE = 'ig-profile';
/** As many different photos as a collage has places. */
const PHOTOS = 6;

let pack: LoadedPack | null = null;
const pictures = makePictures();

window.openPack = async (given) => {
  if (typeof given === 'string') pack = await loadWholePack(given);
  else {
    const checked = checkPack(new Map(given));
    if (checked.pack === null) throw new Error('a pack with faults is not drawn');
    pack = checked.pack;
  }
  return pack.pack.templates.map(({ id }) => id);
};

window.shapes = () => SHAPE_FORMATS.map((format) => ({ format, shape: shapeOf(formatOf(format)) }));

window.drawCard = async (template, content, format, short) => {
  const { scene, notes } = await sceneOf(template, content, format);
  const canvas = await painted(scene, scaleTo(scene, short));
  return { picture: await base64(canvas, 'image/webp'), width: canvas.width, height: canvas.height, notes };
};

window.drawColumn = async (template, content, width, palette) => {
  const cards: OffscreenCanvas[] = [];
  for (const format of SHAPE_FORMATS) {
    const { scene } = await sceneOf(template, content, format, palette);
    cards.push(await painted(scene, width / scene.width));
  }
  const column = new OffscreenCanvas(
    width,
    cards.reduce((sum, card) => sum + card.height, 0),
  );
  const context = contextOf(column);
  let top = 0;
  for (const card of cards) {
    context.drawImage(card, 0, top);
    top += card.height;
  }
  return base64(column, 'image/webp');
};

window.drawRow = async (template, content, formats, short, palette) => {
  const cards: OffscreenCanvas[] = [];
  for (const format of formats) {
    const { scene } = await sceneOf(template, content, format, palette);
    cards.push(await painted(scene, scaleTo(scene, short), format === CIRCLE));
  }
  const width = cards.reduce((sum, card) => sum + card.width + GAP, -GAP);
  const row = new OffscreenCanvas(width, Math.max(...cards.map(({ height }) => height)));
  const context = contextOf(row);
  let left = 0;
  for (const card of cards) {
    context.drawImage(card, left, 0);
    left += card.width + GAP;
  }
  return base64(row, 'image/webp');
};

window.compareColumns = async (approved, drawn) => {
  const [was, is] = await Promise.all([pixelsOf(approved), pixelsOf(drawn)]);
  const heights = SHAPE_FORMATS.map((id) => Math.round((formatOf(id).height * is.width) / formatOf(id).width));
  const difference = differenceOf(was, is, heights);
  const canvas = new OffscreenCanvas(is.width * 3, Math.max(was.height, is.height));
  const context = contextOf(canvas);
  for (const [index, image] of [was, is, difference.image].entries()) context.putImageData(image, index * is.width, 0);
  return { ...difference, picture: await base64(canvas, 'image/png') };
};

async function sceneOf(
  template: string,
  content: string,
  format: string,
  palette?: string,
): Promise<{ readonly scene: Scene; readonly notes: readonly string[] }> {
  if (pack === null) throw new Error('openPack comes first');
  const [mark, ...photos] = await pictures;
  if (mark === undefined) throw new Error('no pictures');
  const filled = fillSlots(pack, template, content, { mark: mark.photo, photos: photos.map(({ photo }) => photo) });
  const { scene, prepared } = await composeCard(pack, { template, format, ...filled, ...(palette === undefined ? {} : { palette }) });
  return { scene, notes: [...notesOn(scene, Object.keys(filled.words)), ...prepared.uncovered.map((each) => `no font has ${each}`)] };
}

type Picture = { readonly photo: CardPhoto; readonly bitmap: ImageBitmap };

/** The mark first. */
async function makePictures(): Promise<readonly Picture[]> {
  const bitmaps = await Promise.all([makeMark(), ...Array.from({ length: PHOTOS }, (_, index) => makePhoto(index))]);
  return bitmaps.map((bitmap, index) => ({ bitmap, photo: { id: `picture-${index}`, width: bitmap.width, height: bitmap.height } }));
}

function notesOn(scene: Scene, filled: readonly string[]): readonly string[] {
  const shown = new Set<string | null>(scene.nodes.map(({ slot }) => slot));
  const hidden = filled.filter((slot) => !shown.has(slot));
  return [
    ...scene.overflow.map(({ slot, letters }) => `${slot}: ${letters} letters too many`),
    ...(scene.nodes.some(({ kind }) => kind === 'text') ? [] : ['no words at all']),
    ...(hidden.length === 0 ? [] : [`not shown: ${hidden.join(', ')}`]),
  ];
}

/** A banner at half the size of the others: it is as wide as two of them. */
function scaleTo({ width, height }: Scene, short: number): number {
  return short / Math.min(width, height) / (width > height * 2 ? 2 : 1);
}

async function painted(scene: Scene, scale: number, round = false): Promise<OffscreenCanvas> {
  const photos = new Map((await pictures).map(({ photo, bitmap }) => [pictureKey(plainPicture(v.parse(photoIdSchema, photo.id))), bitmap]));
  const canvas = new OffscreenCanvas(Math.round(scene.width * scale), Math.round(scene.height * scale));
  const context = contextOf(canvas);
  if (round) {
    context.arc(canvas.width / 2, canvas.height / 2, canvas.width / 2, 0, 7);
    context.clip();
  }
  context.scale(canvas.width / scene.width, canvas.height / scene.height);
  paintScene(context, scene, photos);
  return canvas;
}

async function pixelsOf(picture: string): Promise<ImageData> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.codePointAt(0) ?? 0);
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
  const context = contextOf(new OffscreenCanvas(bitmap.width, bitmap.height));
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  return context;
}

async function base64(canvas: OffscreenCanvas, type: 'image/webp' | 'image/png'): Promise<string> {
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
