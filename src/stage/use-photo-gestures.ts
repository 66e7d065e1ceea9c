// usePhotoGestures: the listeners that turn Konva's mouse, touch and wheel events on a photo into gestures, one batch a frame.

import type { KonvaEventObject } from 'konva/lib/Node.js';
import { useEffect, useMemo, useRef } from 'react';
import type { Point } from '#domain/geometry/geometry.ts';
import type { SlotId } from '#domain/ids.ts';
import { gesturesBetween, wheelZoom, type PhotoGesture } from './gesture.ts';

type Handler = (slot: SlotId, gesture: PhotoGesture) => void;
type Grip = { readonly slot: SlotId; readonly origin: Point; points: readonly Point[] };

export type PhotoListeners = {
  readonly onMouseDown: (event: KonvaEventObject<MouseEvent>) => void;
  readonly onTouchStart: (event: KonvaEventObject<TouchEvent>) => void;
  readonly onTouchMove: (event: KonvaEventObject<TouchEvent>) => void;
  readonly onTouchEnd: (event: KonvaEventObject<TouchEvent>) => void;
  readonly onWheel: (event: KonvaEventObject<WheelEvent>) => void;
  readonly onDblClick: (event: KonvaEventObject<MouseEvent>) => void;
  readonly onDblTap: (event: KonvaEventObject<TouchEvent>) => void;
};

/** `scale`: CSS px per output px of the scene. */
export function usePhotoGestures(onFrame: Handler, scale: number): (slot: SlotId) => PhotoListeners {
  const latest = useRef({ onFrame, scale });
  useEffect(() => {
    latest.current = { onFrame, scale };
  }, [onFrame, scale]);
  const frames = useRef<{ grip: Grip | null; waiting: { slot: SlotId; gesture: PhotoGesture }[]; frame: number }>({
    grip: null,
    waiting: [],
    frame: 0,
  });

  useEffect(() => {
    const state = frames.current;
    return () => cancelAnimationFrame(state.frame);
  }, []);

  return useMemo(() => {
    const state = frames.current;

    function send(slot: SlotId, gestures: readonly PhotoGesture[]): void {
      state.waiting.push(...gestures.map((gesture) => ({ slot, gesture })));
      if (state.frame !== 0) return;
      state.frame = requestAnimationFrame(() => {
        state.frame = 0;
        for (const { slot: at, gesture } of state.waiting.splice(0)) latest.current.onFrame(at, gesture);
      });
    }

    function output(point: { readonly clientX: number; readonly clientY: number }, origin: Point): Point {
      return { x: (point.clientX - origin.x) / latest.current.scale, y: (point.clientY - origin.y) / latest.current.scale };
    }

    function originOf(event: KonvaEventObject<unknown>): Point {
      const box = event.target.getStage()?.container().getBoundingClientRect();
      return { x: box?.left ?? 0, y: box?.top ?? 0 };
    }

    function follow(grip: Grip, points: readonly Point[]): void {
      send(grip.slot, gesturesBetween(grip.points, points));
      grip.points = points;
    }

    return (slot) => ({
      onMouseDown(event) {
        if (event.evt.button !== 0) return;
        const origin = originOf(event);
        const grip: Grip = { slot, origin, points: [output(event.evt, origin)] };
        const move = (mouse: MouseEvent) => follow(grip, [output(mouse, origin)]);
        const release = () => {
          window.removeEventListener('mousemove', move);
          window.removeEventListener('mouseup', release);
        };
        window.addEventListener('mousemove', move);
        window.addEventListener('mouseup', release);
      },
      onTouchStart(event) {
        const origin = originOf(event);
        state.grip = { slot, origin, points: [...event.evt.targetTouches].map((touch) => output(touch, origin)) };
      },
      onTouchMove(event) {
        const { grip } = state;
        if (grip === null) return;
        // The page must not scroll under a finger that moves the photo, wherever that finger has got to by now.
        if (event.evt.cancelable) event.evt.preventDefault();
        follow(
          grip,
          [...event.evt.targetTouches].map((touch) => output(touch, grip.origin)),
        );
      },
      onTouchEnd(event) {
        const { grip } = state;
        if (grip === null) return;
        if (event.evt.targetTouches.length === 0) state.grip = null;
        else grip.points = [...event.evt.targetTouches].map((touch) => output(touch, grip.origin));
      },
      onWheel(event) {
        event.evt.preventDefault();
        send(slot, [wheelZoom(event.evt.deltaY, output(event.evt, originOf(event)))]);
      },
      onDblClick(event) {
        send(slot, [{ kind: 'toggle-zoom', around: output(event.evt, originOf(event)) }]);
      },
      onDblTap(event) {
        const [touch] = event.evt.changedTouches;
        if (touch !== undefined) send(slot, [{ kind: 'toggle-zoom', around: output(touch, originOf(event)) }]);
      },
    });
  }, []);
}
