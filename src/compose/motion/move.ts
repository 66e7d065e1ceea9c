// Move: one movement of a node from somewhere to where it stands, and what that makes of it at a moment.

import type { Point } from '#domain/geometry/geometry.ts';
import { multiply, scaling, translation, type Matrix } from '#domain/geometry/matrix.ts';
import { arriving, shareOf, steadily } from './timeline.ts';

export type Span = { /** Ms. */ readonly starts: number; readonly takes: number };

export type Move = Span & {
  /** Output px from where it stands. */
  readonly dx: number;
  readonly dy: number;
  /** Its size when it begins, as a share, about a point that stays. */
  readonly across: number;
  readonly down: number;
  readonly about: Point;
  readonly fades: boolean;
  readonly pace: 'arriving' | 'steadily';
};

export type Posed = { readonly place: Matrix; readonly opacity: number };

/** A fade is over before the movement is: what still moves is solid. */
const FADE_SHARE = 0.6;

/** Null when the movement is over, and the node is as it stands. */
export function poseAt(move: Move, ms: number): Posed | null {
  const share = shareOf(move, ms);
  if (share === 1) return null;
  const behind = move.pace === 'arriving' ? arriving(share) : steadily(share);
  const left = 1 - behind;
  const size = scaling(1 - left * (1 - move.across), 1 - left * (1 - move.down));
  const { x, y } = move.about;
  const sized = multiply(translation(x, y), multiply(size, translation(-x, -y)));
  return { place: multiply(translation(move.dx * left, move.dy * left), sized), opacity: move.fades ? Math.min(1, share / FADE_SHARE) : 1 };
}
