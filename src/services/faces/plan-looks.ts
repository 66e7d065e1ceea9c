// planLooks: at what sizes, and in what parts, a picture is looked at, so that a face that fills it and the faces of a group far away are both as
// large as the detector knows them, and no look takes more memory than a phone has. Pure.

import type { Rect, Size } from '#domain/geometry/geometry.ts';

/** The whole picture at `size` px, of which `part` is looked at. */
export type Look = { readonly size: Size; readonly part: Rect };

/** first: enough for people a picture is of. all: for every face there may be. */
export type Care = 'first' | 'all';

/** Longest side of the picture, in px; each twice the one before, as is the smallest face seen: 1/10, 1/20 and 1/40 of that side. */
const SIDES: Readonly<Record<Care, readonly number[]>> = { first: [384, 768], all: [384, 768, 1536] };
/** Longest side of one part; 640,000 px take 30 MB while they are looked at. */
const LONGEST_PART = 832;
/** By how much parts overlap: the largest face a size is there for, so that one part has it whole. */
const OVERLAP = 128;

/** Coarse ones first. A picture is never enlarged but to the smallest size. */
export function planLooks(picture: Size, care: Care): readonly Look[] {
  const longest = Math.max(picture.width, picture.height);
  const sides = [...new Set(SIDES[care].map((side) => Math.min(side, Math.max(longest, SIDES[care][0] ?? side))))];
  return sides.flatMap((side) => {
    const size = { width: scaled(picture.width, side / longest), height: scaled(picture.height, side / longest) };
    return spans(size.height).flatMap(([y, height]) => spans(size.width).map(([x, width]) => ({ size, part: { x, y, width, height } })));
  });
}

/** Start and length of the parts that cover so many px, alike but for rounding. */
function spans(length: number): readonly (readonly [start: number, length: number])[] {
  const count = length <= LONGEST_PART ? 1 : Math.ceil((length - OVERLAP) / (LONGEST_PART - OVERLAP));
  const each = Math.ceil((length + (count - 1) * OVERLAP) / count);
  return Array.from({ length: count }, (_, index) => [Math.min(index * (each - OVERLAP), length - each), each] as const);
}

/** The detector needs some px to stand on, however thin a picture is. */
function scaled(length: number, by: number): number {
  return Math.max(32, Math.round(length * by));
}
