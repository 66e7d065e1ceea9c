// useViewGestures: the wheel and two fingers on the photo bring it closer and push it; one finger is left to what it does there.

import { useEffect, useEffectEvent, useRef, type PointerEvent, type RefObject } from 'react';
import type { Point } from '#domain/geometry/geometry.ts';
import { pinched, zoomed, type View } from './view.ts';

/** A notch of a wheel is about 100 px of it: a fifth closer. */
const PER_PIXEL = Math.log(1.2) / 100;
/** Px of a line, where a wheel counts in lines. */
const LINE = 33;

type Pinch = { readonly view: View; readonly from: readonly [Point, Point]; readonly ids: readonly [number, number] };

export type ViewGestures = {
  /** Each is true where the pointer is one of two, or was: then it draws nothing. */
  readonly down: (event: PointerEvent) => boolean;
  readonly move: (event: PointerEvent) => boolean;
  readonly up: (event: PointerEvent) => boolean;
};

/** `sheet`: the window the photo is seen through. `onPinch`: whatever one finger had begun is not to be. */
export function useViewGestures(
  sheet: RefObject<HTMLElement | null>,
  view: View,
  onView: (view: View) => void,
  onPinch: () => void,
): ViewGestures {
  const fingers = useRef(new Map<number, Point>());
  const pinch = useRef<Pinch | null>(null);
  /** Two have been down, and not all are up again. */
  const spent = useRef(false);

  function placeOf({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point {
    const box = sheet.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return { x: 0.5, y: 0.5 };
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  }

  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
    onView(zoomed(view, Math.exp(-px * PER_PIXEL), placeOf(event)));
  });

  useEffect(() => {
    const target = sheet.current;
    // React's own wheel listeners are passive: the dialog would scroll as well.
    target?.addEventListener('wheel', onWheel, { passive: false });
    return () => target?.removeEventListener('wheel', onWheel);
  }, [sheet]);

  return {
    down(event) {
      if (event.pointerType !== 'touch') return false;
      fingers.current.set(event.pointerId, placeOf(event));
      const [first, second] = [...fingers.current];
      if (first === undefined || second === undefined) return spent.current;
      if (pinch.current === null) {
        pinch.current = { view, from: [first[1], second[1]], ids: [first[0], second[0]] };
        spent.current = true;
        onPinch();
      }
      return true;
    },
    move(event) {
      if (!fingers.current.has(event.pointerId)) return false;
      fingers.current.set(event.pointerId, placeOf(event));
      if (pinch.current === null) return spent.current;
      const { view: begun, from, ids } = pinch.current;
      const [a, b] = [fingers.current.get(ids[0]), fingers.current.get(ids[1])];
      const box = sheet.current?.getBoundingClientRect();
      if (a === undefined || b === undefined || box === undefined) return true;
      onView(pinched(begun, from, [a, b], box.width / Math.max(1, box.height)));
      return true;
    },
    up(event) {
      fingers.current.delete(event.pointerId);
      if (pinch.current?.ids.includes(event.pointerId) === true) pinch.current = null;
      const was = spent.current;
      if (fingers.current.size === 0) spent.current = false;
      return was;
    },
  };
}
