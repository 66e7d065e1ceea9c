// framePhotoBy: a framing after a gesture or a press of a button, for the photo as it stands in the scene on screen.

import type { Framing } from '#domain/document/framing-schema.ts';
import { moveFraming, rotateFraming, zoomFraming } from '#domain/document/framing.ts';
import type { Point } from '#domain/geometry/geometry.ts';
import type { SlotId } from '#domain/ids.ts';
import type { ImageNode, Scene } from '#scene/scene.ts';
import type { PhotoGesture } from '#stage/gesture.ts';

export type PhotoStep =
  | PhotoGesture
  /** By just so much: fingers are helped to level, buttons are not. */
  | { readonly kind: 'turn'; readonly degrees: number; readonly around: Point }
  /** Shares of the window the photo shows through: 0.1 is a tenth of its width or height. */
  | { readonly kind: 'nudge'; readonly across: number; readonly down: number };

/** Degrees from lying or standing straight within which fingers that turn a photo mean straight. */
const LEVEL = 3;
/** What a double tap zooms to, and above which it zooms out again. */
const CLOSE_UP = { to: 2, from: 1.3 };

/** `degrees`, or the nearest quarter turn when that is near. */
export function levelled(degrees: number): number {
  // Adding 0 makes of -0, which rounds out of a small turn to the left, the 0 it is.
  const straight = Math.round(degrees / 90) * 90 + 0;
  return Math.abs(degrees - straight) <= LEVEL ? straight : degrees;
}

export function framePhotoBy(framing: Framing, { photoSize, bounds }: Pick<ImageNode, 'photoSize' | 'bounds'>, step: PhotoStep): Framing {
  switch (step.kind) {
    case 'move':
      return moveFraming(framing, photoSize, bounds, step.dx, step.dy);
    case 'nudge':
      return moveFraming(framing, photoSize, bounds, step.across * bounds.width, step.down * bounds.height);
    case 'zoom':
      return zoomFraming(framing, photoSize, bounds, step.factor, step.around);
    case 'toggle-zoom':
      return zoomFraming(framing, photoSize, bounds, (framing.zoom > CLOSE_UP.from ? 1 : CLOSE_UP.to) / framing.zoom, step.around);
    case 'rotate':
    case 'turn':
      return rotateFraming(framing, photoSize, bounds, step.degrees, step.around);
  }
}

export function photoNode(scene: Scene | undefined, slot: SlotId): ImageNode | null {
  const found = scene?.nodes.find((node) => node.kind === 'image' && node.slot === slot);
  return found?.kind === 'image' ? found : null;
}

/** What an arrow, plus, minus or R does to a photo; null for any other key. Shift takes ten steps at once. */
export function stepOfKey(key: string, shift: boolean, middle: { readonly x: number; readonly y: number }): PhotoStep | null {
  const share = shift ? 0.1 : 0.01;
  switch (key) {
    case 'ArrowLeft':
      return { kind: 'nudge', across: -share, down: 0 };
    case 'ArrowRight':
      return { kind: 'nudge', across: share, down: 0 };
    case 'ArrowUp':
      return { kind: 'nudge', across: 0, down: -share };
    case 'ArrowDown':
      return { kind: 'nudge', across: 0, down: share };
    case '+':
    case '=':
      return { kind: 'zoom', factor: 1.1, around: middle };
    case '-':
      return { kind: 'zoom', factor: 1 / 1.1, around: middle };
    case 'r':
      return { kind: 'turn', degrees: 5, around: middle };
    case 'R':
      return { kind: 'turn', degrees: -5, around: middle };
    default:
      return null;
  }
}

/** True when the photo's own horizon runs along the card's edge, however it got there. */
export function isLevel({ matrix: [a, b, c] }: Pick<ImageNode, 'matrix'>): boolean {
  return (Math.abs(b) < 1e-9 && Math.abs(c) < 1e-9) || Math.abs(a) < 1e-9;
}
