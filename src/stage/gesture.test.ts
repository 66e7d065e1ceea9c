import { describe, expect, it } from 'vitest';
import { gesturesBetween, wheelZoom } from './gesture.ts';

describe('gestures on a photo', () => {
  it('moves with one finger', () => {
    expect(gesturesBetween([{ x: 10, y: 10 }], [{ x: 15, y: 4 }])).toEqual([{ kind: 'move', dx: 5, dy: -6 }]);
  });

  it('zooms about the middle when two fingers part', () => {
    const gestures = gesturesBetween(
      [
        { x: 40, y: 50 },
        { x: 60, y: 50 },
      ],
      [
        { x: 30, y: 50 },
        { x: 70, y: 50 },
      ],
    );
    expect(gestures).toContainEqual({ kind: 'zoom', factor: 2, around: { x: 50, y: 50 } });
    expect(gestures).toContainEqual({ kind: 'move', dx: 0, dy: 0 });
  });

  it('turns by the angle between the fingers, the short way round', () => {
    const turned = gesturesBetween(
      [
        { x: 0, y: 1 },
        { x: -100, y: 2 },
      ],
      [
        { x: 0, y: 1 },
        { x: -100, y: 0 },
      ],
    ).find(({ kind }) => kind === 'rotate');
    expect(turned?.kind === 'rotate' ? Math.abs(turned.degrees) : 360).toBeLessThan(2);
  });

  it('does nothing when a finger came or went in between', () => {
    expect(
      gesturesBetween(
        [{ x: 0, y: 0 }],
        [
          { x: 0, y: 0 },
          { x: 50, y: 50 },
        ],
      ),
    ).toEqual([]);
  });

  it('does not turn or zoom wildly when two fingers touch', () => {
    const gestures = gesturesBetween(
      [
        { x: 0, y: 0 },
        { x: 1, y: 0 },
      ],
      [
        { x: 0, y: 0 },
        { x: 0, y: 90 },
      ],
    );
    expect(gestures.map(({ kind }) => kind)).toEqual(['move']);
  });

  it('zooms in when the wheel is turned away, and never more than a fling at a time', () => {
    const zoom = wheelZoom(-100_000, { x: 1, y: 2 });
    expect(zoom.kind === 'zoom' && zoom.factor > 1 && zoom.factor < 1.5).toBe(true);
  });
});
