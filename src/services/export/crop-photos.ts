// cropPhotos: of each photo in a scene only what shows, at the size it shows: what a worker is sent is small, and sampled once and well.

import { multiply, translation } from '#domain/geometry/matrix.ts';
import { sourceRectFor } from '#domain/document/framing.ts';
import type { Rect } from '#domain/geometry/geometry.ts';
import type { PhotoId } from '#domain/ids.ts';
import { photosIn, type ImageNode, type Node, type Scene } from '#scene/scene.ts';

export type CroppedScene = { readonly scene: Scene; readonly photos: ReadonlyMap<PhotoId, ImageBitmap> };

/** Photo px kept around what shows, so that smoothing at the edge has something to take from. */
const MARGIN = 2;

/** `photos`: working bitmaps, which stay open. The bitmaps answered are new and the caller's. */
export async function cropPhotos(scene: Scene, photos: ReadonlyMap<PhotoId, ImageBitmap>): Promise<CroppedScene> {
  let nodes: readonly Node[] = scene.nodes;
  const cropped = new Map<PhotoId, ImageBitmap>();
  for (const id of photosIn(scene)) {
    const bitmap = photos.get(id);
    if (bitmap === undefined) throw new Error(`photo ${id} is on the card but not in memory`);
    const uses = nodes.filter((node): node is ImageNode => node.kind === 'image' && node.photo === id);
    const { rect, scale } = neededOf(uses);
    const inBitmap = bitmap.width / (uses[0]?.photoSize.width ?? bitmap.width);
    cropped.set(
      id,
      await createImageBitmap(bitmap, rect.x * inBitmap, rect.y * inBitmap, rect.width * inBitmap, rect.height * inBitmap, {
        resizeWidth: Math.max(1, Math.round(rect.width * scale)),
        resizeHeight: Math.max(1, Math.round(rect.height * scale)),
        resizeQuality: 'high',
      }),
    );
    const photoSize = { width: rect.width, height: rect.height };
    nodes = nodes.map((node) =>
      node.kind === 'image' && node.photo === id ? { ...node, photoSize, matrix: multiply(node.matrix, translation(rect.x, rect.y)) } : node,
    );
  }
  return { scene: { ...scene, nodes }, photos: cropped };
}

/** The part of the photo all its nodes need together, in whole photo px, and the finest scale among them, never above 1: no invented pixels. */
function neededOf(uses: readonly ImageNode[]): { readonly rect: Rect; readonly scale: number } {
  const sources = uses.map((node) => ({ ...sourceRectFor(node.matrix, node.bounds, node.photoSize), size: node.photoSize }));
  const width = sources[0]?.size.width ?? 1;
  const height = sources[0]?.size.height ?? 1;
  const left = Math.max(0, Math.floor(Math.min(...sources.map(({ rect }) => rect.x))) - MARGIN);
  const top = Math.max(0, Math.floor(Math.min(...sources.map(({ rect }) => rect.y))) - MARGIN);
  const right = Math.min(width, Math.ceil(Math.max(...sources.map(({ rect }) => rect.x + rect.width))) + MARGIN);
  const bottom = Math.min(height, Math.ceil(Math.max(...sources.map(({ rect }) => rect.y + rect.height))) + MARGIN);
  return {
    rect: { x: left, y: top, width: right - left, height: bottom - top },
    scale: Math.min(1, Math.max(...sources.map(({ scale }) => scale))),
  };
}
