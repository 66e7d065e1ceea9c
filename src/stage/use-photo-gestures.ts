// usePhotoGestures: the listeners that turn Konva's mouse, touch and wheel events on a photo into gestures, one batch a frame.

import type { KonvaEventObject } from 'konva/lib/Node.js';
import { useEffect, useMemo, useRef } from 'react';
import type { Point } from '#domain/geometry/geometry.ts';
import type { SlotId } from '#domain/ids.ts';
import { gesturesBetween, wheelZoom, type PhotoGesture } from './gesture.ts';

type Handler = (slot: SlotId, gesture: PhotoGesture) => void;
type Grip = { readonly slot: SlotId; readonly origin: Point; readonly start: Point; points: readonly Point[] };

/** A finger that has gone farther than this (CSS px) was no tap, nor is what follows within a moment (ms) a double one. */
const TAP_REACH = 10;
const TAP_REST = 500;

export type PhotoListeners = {
  readonly onMouseDown: (event: KonvaEventObject<MouseEvent>) => void;
  readonly onTouchStart: (event: KonvaEventObject<TouchEvent>) => void;
  readonly onWheel: (event: KonvaEventObject<WheelEvent>) => void;
  readonly onClick: () => void;
  readonly onTap: () => void;
  readonly onDblClick: (event: KonvaEventObject<MouseEvent>) => void;
  readonly onDblTap: (event: KonvaEventObject<TouchEvent>) => void;
};

/** `scale`: CSS px per output px of the scene. */
export function usePhotoGestures(onFrame: Handler, onPick: (slot: SlotId) => void, scale: number): (slot: SlotId) => PhotoListeners {
  const latest = useRef({ onFrame, onPick, scale });
  useEffect(() => {
    latest.current = { onFrame, onPick, scale };
  }, [onFrame, onPick, scale]);
  const frames = useRef<{ grip: Grip | null; waiting: { slot: SlotId; gesture: PhotoGesture }[]; frame: number; movedAt: number }>({
    grip: null,
    waiting: [],
    frame: 0,
    movedAt: Number.NEGATIVE_INFINITY,
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
      const reach = Math.max(...points.map(({ x, y }) => Math.hypot(x - grip.start.x, y - grip.start.y)));
      if (points.length > 1 || reach * latest.current.scale > TAP_REACH) state.movedAt = performance.now();
      grip.points = points;
    }

    /** Konva calls the end of a drag a tap too. */
    const isTap = () => performance.now() - state.movedAt > TAP_REST;

    function touchesOf(event: TouchEvent, origin: Point): readonly Point[] {
      return [...event.targetTouches].map((touch) => output(touch, origin));
    }

    /** Follows the fingers until the last is lifted, wherever they have got to: Konva tells of those on the photo alone. */
    function holdOn(container: HTMLElement | undefined): void {
      function onMove(event: TouchEvent): void {
        const { grip } = state;
        if (grip === null) return;
        // The page must not scroll under a finger that moves the photo.
        if (event.cancelable) event.preventDefault();
        follow(grip, touchesOf(event, grip.origin));
      }
      function onEnd(event: TouchEvent): void {
        const { grip } = state;
        if (grip !== null) grip.points = touchesOf(event, grip.origin);
        if (event.targetTouches.length > 0) return;
        state.grip = null;
        container?.removeEventListener('touchmove', onMove);
        container?.removeEventListener('touchend', onEnd);
        container?.removeEventListener('touchcancel', onEnd);
      }
      container?.addEventListener('touchmove', onMove, { passive: false });
      container?.addEventListener('touchend', onEnd);
      container?.addEventListener('touchcancel', onEnd);
    }

    return (slot) => ({
      onMouseDown(event) {
        if (event.evt.button !== 0) return;
        const origin = originOf(event);
        const start = output(event.evt, origin);
        const grip: Grip = { slot, origin, start, points: [start] };
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
        const points = touchesOf(event.evt, origin);
        const before = state.grip;
        state.grip = { slot, origin, start: points[0] ?? origin, points };
        if (before === null) holdOn(event.target.getStage()?.container());
      },
      onWheel(event) {
        event.evt.preventDefault();
        send(slot, [wheelZoom(event.evt.deltaY, output(event.evt, originOf(event)))]);
      },
      onClick() {
        if (isTap()) latest.current.onPick(slot);
      },
      onTap() {
        if (isTap()) latest.current.onPick(slot);
      },
      onDblClick(event) {
        if (!isTap()) return;
        send(slot, [{ kind: 'toggle-zoom', around: output(event.evt, originOf(event)) }]);
      },
      onDblTap(event) {
        const [touch] = event.evt.changedTouches;
        if (touch !== undefined && isTap()) send(slot, [{ kind: 'toggle-zoom', around: output(touch, originOf(event)) }]);
      },
    });
  }, []);
}
