// Strips: slips of paper under the lines of words that can't be read on a photo, cut by hand: no two edges quite alike.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Colour } from '#domain/palette/palette.ts';
import type { ShapeNode } from '#scene/scene.ts';
import { px } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { shape } from '../resolve/surface.ts';
import { withAlpha } from './scrim.ts';

/** How far a strip reaches beyond the ink, and how unevenly it is cut, in em. */
const BESIDE = 0.3;
const ABOVE = 0.16;
const UNEVEN = 0.07;

/** One path for all the lines: where two strips overlap the paper is not twice as thick. `size`: of the type, px; `alpha`: 0 to 255. */
export function stripsNode(id: string, inks: readonly Rect[], size: number, colour: Colour, alpha: number, seed: number): ShapeNode {
  const random = randomFrom(seed);
  const strips = inks.map(({ x, y, width, height }) => ({
    x: x - BESIDE * size,
    y: y - ABOVE * size,
    width: width + 2 * BESIDE * size,
    height: height + 2 * ABOVE * size,
  }));
  const cut = () => random() * UNEVEN * size;
  const d = strips.map(({ x, y, width, height }) => {
    const [right, bottom] = [x + width, y + height];
    const corners = [
      [x - cut(), y - cut()],
      [right + cut(), y - cut()],
      [right + cut(), bottom + cut()],
      [x - cut(), bottom + cut()],
    ] as const;
    return `M${corners.map(([across, down]) => `${px(across)} ${px(down)}`).join('L')}Z`;
  });
  return shape(`${id}/strip`, d.join(''), withAlpha(colour, alpha), boundsOf(strips), 1);
}

/** The rectangle round all of them. */
export function boundsOf(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}
