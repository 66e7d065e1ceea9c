// Shaping covers: new ones, moved ones, larger and smaller ones, always within the picture. Places and lengths are shares of the picture.

import type { Cover, CoverFill } from '#domain/document/cover.ts';
import { clamp, type Point, type Rect, type Size } from '#domain/geometry/geometry.ts';
import { PLACES, type Place } from '../../places.ts';
import { WHOLE, type View } from './view.ts';

/** The least a box measures: smaller ones could not be found again. */
const LEAST = 0.02;
/** A new box, put in the middle of what is seen by a button, as a share of its shorter side. */
const NEW_BOX = 0.3;

export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
export const CORNERS: readonly Corner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

export function newBox(fill: CoverFill, picture: Size, view: View = WHOLE): Cover {
  const shorter = (Math.min(picture.width, picture.height) * NEW_BOX) / view.zoom;
  const [width, height] = [shorter / picture.width, shorter / picture.height];
  return { kind: 'box', x: view.x - width / 2, y: view.y - height / 2, width, height, fill };
}

/** The box with these two corners, opposite ones. */
export function boxBetween(a: Point, b: Point, fill: CoverFill): Cover {
  const x = clamp(Math.min(a.x, b.x), 0, 1 - LEAST);
  const y = clamp(Math.min(a.y, b.y), 0, 1 - LEAST);
  return {
    kind: 'box',
    x,
    y,
    width: clamp(Math.max(a.x, b.x) - x, LEAST, 1 - x),
    height: clamp(Math.max(a.y, b.y) - y, LEAST, 1 - y),
    fill,
  };
}

/** Where a cover lies, for outlines and for finding it; a brush with its width. */
export function boundsOf(cover: Cover, picture: Size): Rect {
  if (cover.kind === 'box') return cover;
  const radius = (cover.size * Math.min(picture.width, picture.height)) / 2;
  const [xs, ys] = [cover.points.map(([x]) => x), cover.points.map(([, y]) => y)];
  const left = Math.max(0, Math.min(...xs) - radius / picture.width);
  const top = Math.max(0, Math.min(...ys) - radius / picture.height);
  return {
    x: left,
    y: top,
    width: Math.min(1, Math.max(...xs) + radius / picture.width) - left,
    height: Math.min(1, Math.max(...ys) + radius / picture.height) - top,
  };
}

export function movedCover(cover: Cover, dx: number, dy: number): Cover {
  if (cover.kind === 'box') {
    return { ...cover, x: clamp(cover.x + dx, 0, 1 - cover.width), y: clamp(cover.y + dy, 0, 1 - cover.height) };
  }
  const [xs, ys] = [cover.points.map(([x]) => x), cover.points.map(([, y]) => y)];
  const across = clamp(dx, -Math.min(...xs), 1 - Math.max(...xs));
  const down = clamp(dy, -Math.min(...ys), 1 - Math.max(...ys));
  // Sums of shares may leave the picture by a hair.
  return { ...cover, points: cover.points.map(([x, y]) => [clamp(x + across, 0, 1), clamp(y + down, 0, 1)]) };
}

/** Wider by `dw` and higher by `dh`, about its middle; a brush by the larger of the two. */
export function stretchedCover(cover: Cover, dw: number, dh: number): Cover {
  if (cover.kind === 'brush') return { ...cover, size: clamp(cover.size + (Math.abs(dw) > Math.abs(dh) ? dw : dh), LEAST, 1) };
  const width = clamp(cover.width + dw, LEAST, 1);
  const height = clamp(cover.height + dh, LEAST, 1);
  return {
    ...cover,
    width,
    height,
    x: clamp(cover.x - (width - cover.width) / 2, 0, 1 - width),
    y: clamp(cover.y - (height - cover.height) / 2, 0, 1 - height),
  };
}

/** The corner of a box as a point; `opposite` the one across from it. */
export function cornerOf({ x, y, width, height }: Rect, corner: Corner, opposite = false): Point {
  const right = corner.endsWith('right') !== opposite;
  const bottom = corner.startsWith('bottom') !== opposite;
  return { x: right ? x + width : x, y: bottom ? y + height : y };
}

/** The topmost cover at a spot, by its place in the list, or null. */
export function coverAt(covers: readonly Cover[], spot: Point, picture: Size): number | null {
  const found = covers.findLastIndex((cover) => {
    const { x, y, width, height } = boundsOf(cover, picture);
    return spot.x >= x && spot.x <= x + width && spot.y >= y && spot.y <= y + height;
  });
  return found === -1 ? null : found;
}

/** Which ninth of the picture a cover's middle lies in. */
export function placeOf(cover: Cover, picture: Size): Place {
  const { x, y, width, height } = boundsOf(cover, picture);
  const third = (share: number) => clamp(Math.floor(share * 3), 0, 2);
  return PLACES[third(y + height / 2) * 3 + third(x + width / 2)] ?? 'middle';
}
