// Pieces: a pattern's path cut into the pieces it was drawn from, so that it can be made before one's eyes, stitch by stitch.

import { clamp, type Rect } from '#domain/geometry/geometry.ts';

/** `at`: 0 to 1, when in the making of the whole this piece is put in. */
export type Piece = { readonly at: number; readonly d: string };

/** Along which way it is made: across from either side, upwards from the foot, or in the order it was drawn in (round a ring, fan-wise). */
export type Way = 'rightwards' | 'leftwards' | 'upwards' | 'in-order';

const PIECE = /M(-?[\d.]+) (-?[\d.]+)[^M]*/gu;
/** Fewer than this are not made piece by piece: they are unrolled. */
const FEWEST = 4;

/** In the order they are put in; null where the path is not made of pieces, or of too few. */
export function piecesOf(d: string, bounds: Rect, way: Way): readonly Piece[] | null {
  const found = [...d.matchAll(PIECE)];
  if (found.length < FEWEST || found.reduce((length, [piece]) => length + piece.length, 0) !== d.length) return null;
  return found
    .map(([piece, x, y], index) => ({ at: placeIn(way, { x: Number(x), y: Number(y) }, bounds, index / found.length), d: piece }))
    .sort((a, b) => a.at - b.at);
}

function placeIn(way: Way, { x, y }: { readonly x: number; readonly y: number }, bounds: Rect, order: number): number {
  switch (way) {
    case 'rightwards':
      return clamp((x - bounds.x) / bounds.width, 0, 1);
    case 'leftwards':
      return clamp(1 - (x - bounds.x) / bounds.width, 0, 1);
    case 'upwards':
      return clamp(1 - (y - bounds.y) / bounds.height, 0, 1);
    case 'in-order':
      return order;
  }
}

/** What of it is there once `share` of it is made: all of it at 1, as it was drawn. */
export function madeSoFar(pieces: readonly Piece[], share: number): string {
  return pieces
    .filter(({ at }) => at < share)
    .map(({ d }) => d)
    .join('');
}
