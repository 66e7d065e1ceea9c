// coverArea: which whole px of a picture a cover takes, all or nothing each: an edge mixed with what lies below would tell of it.

import type { Cover } from '#domain/document/cover.ts';
import { clamp, type Size } from '#domain/geometry/geometry.ts';
import type { PixelRect } from './pixels.ts';

export type CoverArea = {
  readonly rect: PixelRect;
  /** One entry per px of `rect`, row by row: 1 where the cover lies. Null when it lies on all of them. */
  readonly mask: Uint8Array | null;
};

/** `picture`: of the upright working picture, in px. Never empty: the least cover takes one px. */
export function coverArea(cover: Cover, picture: Size): CoverArea {
  if (cover.kind === 'box') {
    const { x, y, width, height } = cover;
    return {
      rect: wholePixels(x * picture.width, y * picture.height, (x + width) * picture.width, (y + height) * picture.height, picture),
      mask: null,
    };
  }
  const radius = Math.max(1, (cover.size * Math.min(picture.width, picture.height)) / 2);
  const points = cover.points.map(([x, y]) => ({ x: x * picture.width, y: y * picture.height }));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const rect = wholePixels(Math.min(...xs) - radius, Math.min(...ys) - radius, Math.max(...xs) + radius, Math.max(...ys) + radius, picture);
  const mask = new Uint8Array(rect.width * rect.height);
  points.forEach((to, index) => stroke(mask, rect, points[index - 1] ?? to, to, radius));
  return { rect, mask };
}

function wholePixels(left: number, top: number, right: number, bottom: number, picture: Size): PixelRect {
  const x = clamp(Math.floor(left), 0, picture.width - 1);
  const y = clamp(Math.floor(top), 0, picture.height - 1);
  return {
    x,
    y,
    width: clamp(Math.ceil(right), x + 1, picture.width) - x,
    height: clamp(Math.ceil(bottom), y + 1, picture.height) - y,
  };
}

type Spot = { readonly x: number; readonly y: number };

/** Marks every px that the round brush touches on its way, its middle or any part of it. */
function stroke(mask: Uint8Array, rect: PixelRect, from: Spot, to: Spot, radius: number): void {
  // Half a px's diagonal: a px that is touched at a corner is taken.
  const reach = radius + Math.SQRT1_2;
  const left = Math.max(rect.x, Math.floor(Math.min(from.x, to.x) - reach));
  const right = Math.min(rect.x + rect.width - 1, Math.ceil(Math.max(from.x, to.x) + reach));
  const top = Math.max(rect.y, Math.floor(Math.min(from.y, to.y) - reach));
  const bottom = Math.min(rect.y + rect.height - 1, Math.ceil(Math.max(from.y, to.y) + reach));
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const [px, py] = [x + 0.5 - from.x, y + 0.5 - from.y];
      const along = length === 0 ? 0 : clamp((px * dx + py * dy) / length, 0, 1);
      const [awayX, awayY] = [px - along * dx, py - along * dy];
      if (awayX * awayX + awayY * awayY <= reach * reach) mask[(y - rect.y) * rect.width + (x - rect.x)] = 1;
    }
  }
}
