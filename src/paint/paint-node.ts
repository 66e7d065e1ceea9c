// Painters: one per node kind, node -> 2D context. No Konva, no React, no DOM beyond the context: they run on a page and in a worker alike.

import type { Fill, ImageNode, Node, NodeKind, Scene, ShapeNode, TextNode } from '#scene/scene.ts';
import type { PictureKey } from '#domain/document/picture.ts';
import { setTypeface } from './font-string.ts';

export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The pictures at hand. A bitmap may be smaller than the photo's own size: the node says what size its matrix starts from. */
export type PhotoBitmaps = ReadonlyMap<PictureKey, ImageBitmap>;

type Painter<N extends Node> = (context: PaintContext, node: N, photos: PhotoBitmaps) => void;
type Painters = { readonly [Kind in NodeKind]: Painter<Extract<Node, { readonly kind: Kind }>> };

const PAINTERS: Painters = { shape: paintShape, image: paintImage, text: paintText };

/** Paints one node in output px on whatever transform the context has; leaves the context as it was. */
export function paintNode(context: PaintContext, node: Node, photos: PhotoBitmaps): void {
  context.save();
  context.globalAlpha *= node.opacity;
  if (node.place !== undefined) context.transform(...node.place);
  switch (node.kind) {
    case 'shape':
      PAINTERS.shape(context, node, photos);
      break;
    case 'image':
      PAINTERS.image(context, node, photos);
      break;
    case 'text':
      PAINTERS.text(context, node, photos);
      break;
  }
  context.restore();
}

/** Paints a whole scene; the context's transform takes output px to its own. */
export function paintScene(context: PaintContext, scene: Scene, photos: PhotoBitmaps): void {
  for (const node of scene.nodes) paintNode(context, node, photos);
}

function paintShape(context: PaintContext, node: ShapeNode): void {
  const path = new Path2D(node.d);
  context.transform(...node.matrix);
  if (node.fill !== null) {
    context.fillStyle = fillStyle(context, node.fill);
    context.fill(path, node.rule);
  }
  if (node.stroke !== null) {
    context.strokeStyle = node.stroke.paint;
    context.lineWidth = node.stroke.width;
    context.lineCap = node.stroke.cap;
    context.lineJoin = node.stroke.join;
    context.setLineDash([...node.stroke.dash]);
    context.stroke(path);
  }
}

function fillStyle(context: PaintContext, fill: Fill): string | CanvasGradient {
  if (typeof fill === 'string') return fill;
  const gradient = context.createLinearGradient(fill.from.x, fill.from.y, fill.to.x, fill.to.y);
  for (const { at, paint } of fill.stops) gradient.addColorStop(at, paint);
  return gradient;
}

/** The mask is filled with the photo as a pattern: a clip has jagged edges on an OffscreenCanvas and smooth ones on a page (docs/platform-bugs.md). */
function paintImage(context: PaintContext, node: ImageNode, photos: PhotoBitmaps): void {
  const bitmap = photos.get(node.picture);
  if (bitmap === undefined) throw new Error(`photo ${node.photo} was not handed to the painter`);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  const pattern = context.createPattern(bitmap, 'no-repeat');
  if (pattern === null) throw new Error(`photo ${node.photo} is not decoded`);
  const [a, b, c, d, e, f] = node.matrix;
  const across = node.photoSize.width / bitmap.width;
  const down = node.photoSize.height / bitmap.height;
  pattern.setTransform({ a: a * across, b: b * across, c: c * down, d: d * down, e, f });
  context.fillStyle = pattern;
  context.fill(new Path2D(node.mask));
}

function paintText(context: PaintContext, node: TextNode): void {
  setTypeface(context, node, node.size);
  context.direction = node.direction;
  context.textBaseline = 'alphabetic';
  context.textAlign = node.align;
  context.fillStyle = node.paint;
  context.fillText(node.drawn, node.x, node.y);
}
