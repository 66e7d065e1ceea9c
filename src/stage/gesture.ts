// Gestures on a photo, from fingers or mouse to moves, zooms and turns in output px. Pure: two snapshots of the pointers in, changes out.

import type { Point } from '#domain/geometry/geometry.ts';

export type PhotoGesture =
  | { readonly kind: 'move'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'zoom'; readonly factor: number; readonly around: Point }
  | { readonly kind: 'rotate'; readonly degrees: number; readonly around: Point }
  /** A double tap: close up, or back. */
  | { readonly kind: 'toggle-zoom'; readonly around: Point };

/** Fingers closer than this (in the unit of the points) can't be told apart: their angle and distance mean nothing. */
const NEAREST = 8;

/** What changed between two moments of the same fingers: one moves; two move, zoom and turn about their middle. */
export function gesturesBetween(before: readonly Point[], now: readonly Point[]): readonly PhotoGesture[] {
  const [a, b] = before;
  const [c, d] = now;
  if (a === undefined || c === undefined || before.length !== now.length) return [];
  if (b === undefined || d === undefined) return [{ kind: 'move', dx: c.x - a.x, dy: c.y - a.y }];
  const around = middle(c, d);
  const was = middle(a, b);
  const gestures: PhotoGesture[] = [{ kind: 'move', dx: around.x - was.x, dy: around.y - was.y }];
  const from = Math.hypot(b.x - a.x, b.y - a.y);
  const to = Math.hypot(d.x - c.x, d.y - c.y);
  if (from < NEAREST || to < NEAREST) return gestures;
  gestures.push({ kind: 'zoom', factor: to / from, around });
  const turn = ((Math.atan2(d.y - c.y, d.x - c.x) - Math.atan2(b.y - a.y, b.x - a.x)) * 180) / Math.PI;
  gestures.push({ kind: 'rotate', degrees: turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn, around });
  return gestures;
}

/** A wheel's turn as a zoom: a notch of 100 px is a tenth. */
export function wheelZoom(deltaY: number, around: Point): PhotoGesture {
  return { kind: 'zoom', factor: Math.exp(-Math.max(-300, Math.min(300, deltaY)) / 1000), around };
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
