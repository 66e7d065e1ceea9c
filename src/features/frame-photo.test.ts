import { describe, expect, it } from 'vitest';
import { DEFAULT_FRAMING } from '#domain/document/framing-schema.ts';
import { framePhotoBy, levelled, stepOfKey } from './frame-photo.ts';

/** A photo twice as wide as its square window: it can move sideways by half its width. */
const node = { photoSize: { width: 200, height: 100 }, bounds: { x: 10, y: 10, width: 100, height: 100 } };
const middle = { x: 60, y: 60 };

describe('framing the photo by steps', () => {
  it('moves by shares of its window: the photo goes right, so its focus goes left', () => {
    const moved = framePhotoBy(DEFAULT_FRAMING, node, { kind: 'nudge', across: 0.1, down: 0 });
    expect(moved.focusX).toBeCloseTo(0.5 - 10 / 200);
  });

  it('never shows a gap, however far it is pushed', () => {
    const pushed = framePhotoBy(DEFAULT_FRAMING, node, { kind: 'nudge', across: 9, down: 9 });
    expect(pushed.focusX).toBeCloseTo(0.25);
    expect(pushed.focusY).toBeCloseTo(0.5);
  });

  it('zooms and turns about a point', () => {
    expect(framePhotoBy(DEFAULT_FRAMING, node, { kind: 'zoom', factor: 2, around: middle }).zoom).toBe(2);
    expect(framePhotoBy(DEFAULT_FRAMING, node, { kind: 'rotate', degrees: 5, around: middle }).rotation).toBe(5);
  });
});

describe('the keys that move a photo', () => {
  it('are the arrows, ten times as far with Shift', () => {
    expect(stepOfKey('ArrowLeft', false, middle)).toEqual({ kind: 'nudge', across: -0.01, down: 0 });
    expect(stepOfKey('ArrowDown', true, middle)).toEqual({ kind: 'nudge', across: 0, down: 0.1 });
  });

  it('are plus, minus and R for zooming and turning', () => {
    expect(stepOfKey('+', false, middle)).toMatchObject({ kind: 'zoom', factor: 1.1 });
    expect(stepOfKey('-', false, middle)).toMatchObject({ kind: 'zoom', factor: 1 / 1.1 });
    expect(stepOfKey('R', true, middle)).toMatchObject({ kind: 'turn', degrees: -5 });
  });

  it('are no others: Tab must still lead on', () => {
    expect(stepOfKey('Tab', false, middle)).toBeNull();
    expect(stepOfKey('a', false, middle)).toBeNull();
  });
});

describe('turning by fingers', () => {
  it('finds level within three degrees, upright and lying, and leaves other angles alone', () => {
    expect([2.9, -2, 0, 3.1, -45, 88, -91, 179].map(levelled)).toEqual([0, 0, 0, 3.1, -45, 90, -90, 180]);
  });

  it('comes close with a double tap, and goes back with the next', () => {
    const node = { photoSize: { width: 1600, height: 1200 }, bounds: { x: 0, y: 0, width: 400, height: 300 } };
    const tap = { kind: 'toggle-zoom', around: { x: 100, y: 100 } } as const;
    const close = framePhotoBy({ zoom: 1, focusX: 0.5, focusY: 0.5, rotation: 0 }, node, tap);
    expect(close.zoom).toBe(2);
    expect(framePhotoBy(close, node, tap).zoom).toBe(1);
  });
});
