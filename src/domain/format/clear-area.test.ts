// Tests of the clear area: that it is inside, free, and the largest there is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsRect, insetRect, rectsOverlap, type Rect } from '../geometry/geometry.ts';
import { clearArea } from './clear-area.ts';
import type { Format, Overlay } from './format.ts';

type Area = Pick<Format, 'width' | 'height' | 'safe' | 'overlays' | 'crop'>;

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const plain: Area = { width: 1000, height: 800, safe: none, overlays: [], crop: 'none' };

function avatar(x: number, y: number, width: number, height: number): Overlay {
  return { kind: 'avatar', shape: 'rect', x, y, width, height };
}

function clearRect(area: Area): Rect {
  return insetRect({ x: 0, y: 0, width: area.width, height: area.height }, clearArea(area));
}

function safeRect(area: Area): Rect {
  return insetRect({ x: 0, y: 0, width: area.width, height: area.height }, area.safe);
}

// Small whole-number canvases, so that every rectangle there is can be tried.
const tiny: fc.Arbitrary<Area> = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      crop: fc.constant('none' as const),
      safe: fc.record({ top: fc.nat(3), right: fc.nat(3), bottom: fc.nat(3), left: fc.nat(3) }),
      overlays: fc.array(
        fc
          .record({
            x: fc.nat(width - 1),
            y: fc.nat(height - 1),
            width: fc.integer({ min: 1, max: 6 }),
            height: fc.integer({ min: 1, max: 6 }),
          })
          .map((rect) => avatar(rect.x, rect.y, Math.min(rect.width, width - rect.x), Math.min(rect.height, height - rect.y))),
        { maxLength: 4 },
      ),
    }),
  );

function largestByTrying(area: Area): number {
  const safe = safeRect(area);
  let largest = 0;
  for (let x = 0; x < area.width; x += 1) {
    for (let y = 0; y < area.height; y += 1) {
      for (let width = 1; x + width <= area.width; width += 1) {
        for (let height = 1; y + height <= area.height; height += 1) {
          const rect = { x, y, width, height };
          if (containsRect(safe, rect) && !area.overlays.some((overlay) => rectsOverlap(overlay, rect))) {
            largest = Math.max(largest, width * height);
          }
        }
      }
    }
  }
  return largest;
}

describe('clearArea', () => {
  it('is the safe area where nothing covers it', () => {
    const safe = { top: 270, right: 65, bottom: 384, left: 66 };
    expect(clearArea({ ...plain, safe })).toEqual(safe);
  });

  it('goes beside or above an overlay, whichever leaves more', () => {
    expect(clearArea({ ...plain, overlays: [avatar(0, 600, 400, 200)] })).toEqual({ top: 0, right: 0, bottom: 200, left: 0 });
    expect(clearArea({ ...plain, overlays: [avatar(0, 200, 100, 600)] })).toEqual({ top: 0, right: 0, bottom: 0, left: 100 });
  });

  it('goes between two overlays', () => {
    const overlays = [avatar(0, 0, 100, 800), avatar(900, 0, 100, 800)];
    expect(clearArea({ ...plain, overlays })).toEqual({ top: 0, right: 100, bottom: 0, left: 100 });
  });

  it('takes no notice of what another view keeps', () => {
    const overlays: Overlay[] = [{ kind: 'crop', shape: 'rect', x: 100, y: 0, width: 800, height: 800 }];
    expect(clearArea({ ...plain, overlays })).toEqual(none);
  });

  it('has its corners inside the circle a picture is cropped to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 4000 }), (side) => {
        const clear = clearRect({ ...plain, width: side, height: side, crop: 'circle' });
        expect(Math.hypot(clear.x - side / 2, clear.y - side / 2)).toBeLessThanOrEqual(side / 2);
        expect(clear.width).toBeGreaterThan(side * 0.7071 - 2);
      }),
    );
  });

  it('leaves nothing when everything is covered', () => {
    expect(clearRect({ ...plain, overlays: [avatar(0, 0, 1000, 800)] })).toMatchObject({ width: 0, height: 0 });
    expect(clearRect({ ...plain, safe: { top: 500, right: 0, bottom: 500, left: 0 } })).toMatchObject({ width: 0, height: 0 });
  });

  it('lies in the safe area, under no overlay', () => {
    fc.assert(
      fc.property(tiny, (area) => {
        const clear = clearRect(area);
        if (clear.width * clear.height === 0) return;
        expect(containsRect(safeRect(area), clear)).toBe(true);
        expect(area.overlays.some((overlay) => rectsOverlap(overlay, clear))).toBe(false);
      }),
    );
  });

  it('is the largest rectangle there is', () => {
    fc.assert(
      fc.property(tiny, (area) => {
        const clear = clearRect(area);
        expect(clear.width * clear.height).toBe(largestByTrying(area));
      }),
    );
  });
});
