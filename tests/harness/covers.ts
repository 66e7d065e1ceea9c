// What a browser test may ask of covers: everything that can come out of a photo with something hidden: the preview, the exported picture, and
// the copy that is stored once the original is forgotten.

import * as v from 'valibot';
import type { Cover } from '#domain/document/cover.ts';
import { newPhoto } from '#domain/document/document.ts';
import { NO_ADJUSTMENT } from '#domain/document/adjustment.ts';
import { framePhoto } from '#domain/document/framing.ts';
import { pictureKey, type Picture } from '#domain/document/picture.ts';
import { formatIdSchema, photoIdSchema, slotIdSchema, type PhotoId } from '#domain/ids.ts';
import type { Scene } from '#scene/scene.ts';
import { createExportPool } from '#services/export/create-export-pool.ts';
import { cropPhotos } from '#services/export/crop-photos.ts';
import { createDeveloper } from '#services/photo/create-developer.ts';
import { createDarkroom, type Darkroom } from '#services/photo/darkroom.ts';
import { createPhotoLibrary } from '#services/photo/photo-library.ts';
import { reopenPhoto } from '#services/photo/read-photo.ts';
import { writeProject } from '#services/project/project-file.ts';
import { projectOf } from '#workflows/project-of.ts';
import { aDocument, aPack } from '../support/builders.ts';
import { need, present } from '../support/need.ts';

/** Hex digests of all that comes out. */
export type Outputs = {
  readonly preview: string;
  readonly png: string;
  readonly stored: string;
  readonly reopened: string;
  /** The document with its photo, as it goes into a file that can be opened again. */
  readonly project: string;
};

export type CoversHarness = {
  /** `below`: what is in the part that `part` (shares of the picture) takes; the rest is the same in all. */
  readonly outputs: (
    below: 'face' | 'other' | 'clear',
    part: readonly [x: number, y: number, width: number, height: number],
    covers: readonly Cover[],
    finish: 'plain' | 'warm' | 'duotone' | 'grain',
    where: 'worker' | 'page',
  ) => Promise<Outputs>;
};

declare global {
  interface Window {
    coversHarness: CoversHarness;
  }
}

/** Larger than a preview, and of no round number of blocks. */
const SIZE = { width: 2011, height: 1507 };
const CARD = { x: 0, y: 0, width: 700, height: 700 };
const COLOURS = ['#2B1A4A', '#F6B22E', '#EC6248', '#2F7D5B', '#8FB8DE'];
const pool = createExportPool();

window.coversHarness = {
  async outputs(below, part, covers, finish, where) {
    const photos = createPhotoLibrary(() => 'photo');
    const bitmap = await photoWith(below, part);
    const id = photos.add({ bitmap, preview: await createImageBitmap(bitmap), ...SIZE, stored: new Blob() });
    const darkroom = createDarkroom(photos, where === 'worker' ? createDeveloper() : createDeveloper(() => null));
    const picture: Picture = {
      photo: v.parse(photoIdSchema, id),
      covers,
      colours: COLOURS,
      adjustment: finish === 'warm' ? { brightness: 0.2, contrast: 0.1, warmth: 0.5, flip: true } : NO_ADJUSTMENT,
      treatment: treatmentOf(finish),
    };
    const key = pictureKey(picture);
    need(await darkroom.makePreviews([picture]));
    const preview = darkroom.previews().get(key);
    if (preview === undefined) throw new Error('no preview');
    const { bitmaps, release } = need(await darkroom.wholes([picture]));
    const cropped = need(await cropPhotos(sceneOf(picture), bitmaps));
    const png = need(await pool.toPicture({ ...cropped, faces: [] }));
    release();
    const baked = need(await darkroom.bake(picture));
    if (baked === null) throw new Error('nothing baked');
    const again = need(await reopenPhoto(baked.stored));
    return {
      preview: await digestOfBitmap(preview),
      png: await digest(await png.arrayBuffer()),
      stored: await digest(await baked.stored.arrayBuffer()),
      reopened: await digestOfBitmap(again.bitmap),
      project: await projectWith(id, covers, darkroom),
    };
  },
};

async function projectWith(id: PhotoId, covers: readonly Cover[], darkroom: Darkroom): Promise<string> {
  const document = aDocument({ photos: { photo: { ...newPhoto(id, SIZE), covers } } });
  const { document: inFile, photos } = need(await projectOf(document, { studio: { darkroom }, palette: present(aPack().palettes[0]) }));
  if (photos.size !== 1) throw new Error('the file has no photo');
  return digest(new TextEncoder().encode(await writeProject({ document: inFile, photos })));
}

function treatmentOf(finish: string): Picture['treatment'] {
  if (finish === 'duotone') return { kind: 'duotone', dark: '#2B1A4A', light: '#FFF4E2' };
  return finish === 'grain' ? { kind: 'grain', seed: 7 } : { kind: 'none' };
}

function sceneOf(picture: Picture): Scene {
  const { framing } = newPhoto(picture.photo, SIZE);
  return {
    format: v.parse(formatIdSchema, 'card'),
    width: CARD.width,
    height: CARD.height,
    direction: 'ltr',
    nodes: [
      {
        kind: 'image',
        id: 'photo',
        slot: v.parse(slotIdSchema, 'photo'),
        photo: picture.photo,
        picture: pictureKey(picture),
        photoSize: SIZE,
        matrix: framePhoto(SIZE, CARD, { ...framing, rotation: 7 }),
        mask: 'M0 0H700V700H0Z',
        opacity: 1,
        bounds: CARD,
      },
    ],
    parts: [],
    overflow: [],
    typeScale: 1,
    smallPrint: 0,
    regions: [],
    sample: false,
  };
}

async function photoWith(below: string, [x, y, width, height]: readonly [number, number, number, number]): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  const sky = context.createLinearGradient(0, 0, SIZE.width, SIZE.height);
  sky.addColorStop(0, '#f6b26b');
  sky.addColorStop(1, '#20406a');
  context.fillStyle = sky;
  context.fillRect(0, 0, SIZE.width, SIZE.height);
  const [left, top] = [Math.ceil(x * SIZE.width), Math.ceil(y * SIZE.height)];
  const [across, down] = [Math.floor((x + width) * SIZE.width) - left, Math.floor((y + height) * SIZE.height) - top];
  const hidden = context.createImageData(across, down);
  for (let at = 0; at < hidden.data.length; at += 1) {
    hidden.data[at] = below === 'clear' ? 0 : at % 4 === 3 ? 255 : (Math.imul(at + (below === 'face' ? 1 : 99), 0x9e3779b1) >>> 24) & 255;
  }
  context.putImageData(hidden, left, top);
  return createImageBitmap(canvas);
}

async function digestOfBitmap(bitmap: ImageBitmap): Promise<string> {
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no 2d context');
  context.drawImage(bitmap, 0, 0);
  return digest(context.getImageData(0, 0, bitmap.width, bitmap.height).data);
}

async function digest(bytes: BufferSource): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
