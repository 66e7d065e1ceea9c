// Arch: the outline of a door or a window standing on the bottom edge of its box, round, pointed or flat at the top.

import type { Rect } from '#domain/geometry/geometry.ts';
import { px } from '../outline.ts';

export const ARCH_TOPS = ['round', 'pointed', 'flat', 'round'] as const;
export type ArchTop = (typeof ARCH_TOPS)[number];

/** How far down the curve comes, px. */
export function springOf(width: number, top: ArchTop): number {
  return top === 'round' ? width / 2 : top === 'pointed' ? width * 0.66 : 0;
}

export function archPath({ x, y, width, height }: Rect, top: ArchTop): string {
  const spring = Math.min(springOf(width, top), height);
  const [left, right, base] = [px(x), px(x + width), px(y + height)];
  switch (top) {
    case 'round':
      return `M${left} ${base}V${px(y + spring)}a${px(width / 2)} ${px(spring)} 0 0 1 ${px(width)} 0V${base}Z`;
    case 'pointed':
      return (
        `M${left} ${base}V${px(y + spring)}Q${left} ${px(y + spring * 0.36)} ${px(x + width / 2)} ${px(y)}` +
        `Q${right} ${px(y + spring * 0.36)} ${right} ${px(y + spring)}V${base}Z`
      );
    case 'flat':
      return `M${left} ${base}V${px(y)}H${right}V${base}Z`;
  }
}

/** The same arch, smaller by `by` px at the sides and the top. */
export function inner(rect: Rect, by: number): Rect {
  return { x: rect.x + by, y: rect.y + by, width: rect.width - 2 * by, height: rect.height - by };
}
