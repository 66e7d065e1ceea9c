// Covers for faces that were found: a little larger than the face, for a detector draws its box from eyebrows to chin, and hair and ears tell of
// a person too.

import type { Cover, CoverFill } from '#domain/document/cover.ts';
import { clamp, type Rect, type Size } from '#domain/geometry/geometry.ts';
import { boundsOf } from './shape-cover.ts';

/** What is added on each side, as shares of the face's width or height. */
const ROOM = { side: 0.15, top: 0.3, bottom: 0.12 };
/** Share of a face that must be covered for it to count as hidden. */
const HIDDEN = 0.8;

export function coverFor(face: Rect, fill: CoverFill): Extract<Cover, { kind: 'box' }> {
  const x = clamp(face.x - face.width * ROOM.side, 0, 1);
  const y = clamp(face.y - face.height * ROOM.top, 0, 1);
  return {
    kind: 'box',
    x,
    y,
    width: clamp(face.x + face.width * (1 + ROOM.side), 0, 1) - x,
    height: clamp(face.y + face.height * (1 + ROOM.bottom), 0, 1) - y,
    fill,
  };
}

/** The faces that no box covers yet. A brush may leave gaps: what it went over is still suggested. */
export function uncoveredFaces<Face extends Rect>(faces: readonly Face[], covers: readonly Cover[], picture: Size): readonly Face[] {
  const boxes = covers.filter(({ kind }) => kind === 'box').map((cover) => boundsOf(cover, picture));
  return faces.filter((face) => !boxes.some((box) => shareWithin(face, box) >= HIDDEN));
}

function shareWithin(face: Rect, box: Rect): number {
  const across = Math.min(face.x + face.width, box.x + box.width) - Math.max(face.x, box.x);
  const down = Math.min(face.y + face.height, box.y + box.height) - Math.max(face.y, box.y);
  return across <= 0 || down <= 0 ? 0 : (across * down) / (face.width * face.height);
}
