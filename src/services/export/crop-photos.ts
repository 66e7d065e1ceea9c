// cropPhotos: of each photo in a scene only what shows, at the size it shows: what a worker is sent is small, and sampled once and well.

import { sourceRectFor } from '#domain/document/framing.ts';
import type { Rect, Size } from '#domain/geometry/geometry.ts';
import { multiply, translation } from '#domain/geometry/matrix.ts';
import type { PictureKey } from '#domain/document/picture.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { shrunkCopy } from '#paint/shrunk-copy.ts';
import { picturesIn, type ImageNode, type Node, type Scene } from '#scene/scene.ts';
import type { ExportError } from './export-pool.ts';

export type CroppedScene = { readonly scene: Scene; readonly photos: ReadonlyMap<PictureKey, ImageBitmap> };

/** Bitmap px kept around what shows, so that smoothing at the edge has something to take from. */
const MARGIN = 2;

/**
 * `photos`: whole pictures, which stay open. The bitmaps answered are new and the caller's. Fails where the browser has no memory for a
 * copy; nothing is left open then.
 */
export async function cropPhotos(scene: Scene, photos: ReadonlyMap<PictureKey, ImageBitmap>): Promise<Result<CroppedScene, ExportError>> {
  let nodes: readonly Node[] = scene.nodes;
  const cropped = new Map<PictureKey, ImageBitmap>();
  for (const id of picturesIn(scene)) {
    const bitmap = photos.get(id);
    if (bitmap === undefined) throw new Error(`picture ${id} is on the card but not in memory`);
    const isUse = (node: Node): node is ImageNode => node.kind === 'image' && node.picture === id;
    const crop = cropFor(nodes.filter(isUse), bitmap);
    const copy = await copyOf(bitmap, crop);
    if (!copy.ok) {
      for (const made of cropped.values()) made.close();
      return copy;
    }
    cropped.set(id, copy.value);
    const { x, y, ...photoSize } = crop.shown;
    nodes = nodes.map((node) => (isUse(node) ? { ...node, photoSize, matrix: multiply(node.matrix, translation(x, y)) } : node));
  }
  return ok({ scene: { ...scene, nodes }, photos: cropped });
}

type Crop = {
  /** What is cut out, in whole px of the bitmap: browsers cut off fractions. */
  readonly cut: Rect;
  /** The same in px of the photo. */
  readonly shown: Rect;
  /** What it is scaled to: never more px than were cut out. */
  readonly size: Size;
};

/** The part of the photo that all its nodes need together, at the finest scale among them. */
function cropFor(uses: readonly ImageNode[], bitmap: ImageBitmap): Crop {
  const photo = uses[0]?.photoSize ?? bitmap;
  // A bitmap may be smaller than the photo it stands for.
  const [across, down] = [bitmap.width / photo.width, bitmap.height / photo.height];
  const sources = uses.map((node) => sourceRectFor(node.matrix, node.bounds, node.photoSize));
  const x = Math.max(0, Math.floor(Math.min(...sources.map(({ rect }) => rect.x)) * across) - MARGIN);
  const y = Math.max(0, Math.floor(Math.min(...sources.map(({ rect }) => rect.y)) * down) - MARGIN);
  const right = Math.min(bitmap.width, Math.ceil(Math.max(...sources.map(({ rect }) => rect.x + rect.width)) * across) + MARGIN);
  const bottom = Math.min(bitmap.height, Math.ceil(Math.max(...sources.map(({ rect }) => rect.y + rect.height)) * down) + MARGIN);
  const cut = { x, y, width: right - x, height: bottom - y };
  const scale = Math.max(...sources.map((source) => source.scale));
  return {
    cut,
    shown: { x: x / across, y: y / down, width: cut.width / across, height: cut.height / down },
    size: { width: scaled(cut.width, scale / across), height: scaled(cut.height, scale / down) },
  };
}

function scaled(length: number, scale: number): number {
  return Math.max(1, Math.round(length * Math.min(1, scale)));
}

async function copyOf(bitmap: ImageBitmap, { cut, size }: Crop): Promise<Result<ImageBitmap, ExportError>> {
  try {
    return ok(await shrunkCopy(bitmap, cut, size));
  } catch (error) {
    if (error instanceof DOMException) return fail({ kind: 'export-failed', reason: error.message });
    throw error;
  }
}
