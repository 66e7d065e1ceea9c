// View: which part of the photo the dialog shows. Pure: where it is after a step closer, a push, or two fingers that part.

import { clamp, type Point, type Rect } from '#domain/geometry/geometry.ts';

/** `x`, `y`: what is in the middle, in shares of the picture. `zoom` 1 shows all of it. */
export type View = Point & { readonly zoom: number };

export const WHOLE: View = { x: 0.5, y: 0.5, zoom: 1 };
/** A face of a hundredth of the picture is then a finger wide on a phone. */
export const CLOSEST = 8;
/** How much closer a press of a button or a key brings it, and how far one pushes it, in shares of what is seen. */
export const CLOSER = 1.5;
export const PUSH = 0.25;

/** `spot` of the picture at `place` of the window (both 0 to 1), as far as the picture still fills the window. */
export function viewHolding(spot: Point, place: Point, zoom: number): View {
  const held = clamp(zoom, 1, CLOSEST);
  const within = (share: number, at: number) => clamp(share - (at - 0.5) / held, 0.5 / held, 1 - 0.5 / held);
  return { zoom: held, x: within(spot.x, place.x), y: within(spot.y, place.y) };
}

/** What of the picture is at `place` of the window. */
export function spotAt({ x, y, zoom }: View, place: Point): Point {
  return { x: x + (place.x - 0.5) / zoom, y: y + (place.y - 0.5) / zoom };
}

/** Closer or farther, what is at `place` staying there. */
export function zoomed(view: View, factor: number, place: Point = { x: 0.5, y: 0.5 }): View {
  return viewHolding(spotAt(view, place), place, view.zoom * factor);
}

/** Pushed by shares of what is seen: to the right shows what lies there. */
export function pushed(view: View, dx: number, dy: number): View {
  return viewHolding({ x: view.x + dx / view.zoom, y: view.y + dy / view.zoom }, { x: 0.5, y: 0.5 }, view.zoom);
}

/** Keys that do the same while the photo itself has the focus; null for any other. */
export function viewByKey(view: View, key: string): View | null {
  switch (key) {
    case '+':
    case '=':
      return zoomed(view, CLOSER);
    case '-':
      return zoomed(view, 1 / CLOSER);
    case '0':
      return WHOLE;
    case 'ArrowLeft':
      return pushed(view, -PUSH, 0);
    case 'ArrowRight':
      return pushed(view, PUSH, 0);
    case 'ArrowUp':
      return pushed(view, 0, -PUSH);
    case 'ArrowDown':
      return pushed(view, 0, PUSH);
    default:
      return null;
  }
}

/** The same, moved no farther than it must be for all of `rect` (shares of the picture) to be seen; what is larger shows its middle. */
export function viewShowing(view: View, { x, y, width, height }: Rect): View {
  const half = 0.5 / view.zoom;
  const shown = (centre: number, start: number, length: number) =>
    length >= 2 * half ? start + length / 2 : clamp(centre, start + length - half, start + half);
  return viewHolding({ x: shown(view.x, x, width), y: shown(view.y, y, height) }, { x: 0.5, y: 0.5 }, view.zoom);
}

type Fingers = readonly [Point, Point];

/** Two fingers, first and now, in shares of the window: what was between them stays between them. */
export function pinched(view: View, from: Fingers, to: Fingers, ratio: number): View {
  const apart = ([a, b]: Fingers) => Math.hypot(a.x - b.x, (a.y - b.y) / ratio);
  const middle = ([a, b]: Fingers): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const factor = apart(to) / Math.max(apart(from), 0.001);
  return viewHolding(spotAt(view, middle(from)), middle(to), view.zoom * factor);
}
