import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Rect, Size } from '../geometry/geometry.ts';
import { applyMatrix, invert, type Matrix } from '../geometry/matrix.ts';
import { DEFAULT_FRAMING, type Framing, framingSchema, ZOOM_LIMITS } from './framing-schema.ts';
import { clampFraming, cornersOf, framePhoto, moveFraming, rotateFraming, sourceRectFor, zoomFraming } from './framing.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const side = fc.integer({ min: 1, max: 8000 });
const photos: fc.Arbitrary<Size> = fc.record({ width: side, height: side });
const slots: fc.Arbitrary<Rect> = fc.record({
  x: number(-500, 3000),
  y: number(-500, 3000),
  width: number(1, 4000),
  height: number(1, 4000),
});
/** Deliberately past every limit: a framing may come from a pinch gone wild. */
const framings: fc.Arbitrary<Framing> = fc.record({
  zoom: number(0.01, 40),
  focusX: number(-3, 4),
  focusY: number(-3, 4),
  rotation: number(-1000, 1000),
});

const landscape = { width: 1600, height: 1200 };
const square: Rect = { x: 100, y: 200, width: 600, height: 600 };

function inverseOf(matrix: Matrix): Matrix {
  const inverse = invert(matrix);
  if (inverse === null) throw new Error('not invertible');
  return inverse;
}

function expectCovered(photo: Size, slot: Rect, framing: Framing): void {
  const inverse = inverseOf(framePhoto(photo, slot, framing));
  const slack = 1e-6 * Math.max(photo.width, photo.height);
  for (const corner of cornersOf(slot)) {
    const spot = applyMatrix(inverse, corner);
    expect(spot.x).toBeGreaterThanOrEqual(-slack);
    expect(spot.y).toBeGreaterThanOrEqual(-slack);
    expect(spot.x).toBeLessThanOrEqual(photo.width + slack);
    expect(spot.y).toBeLessThanOrEqual(photo.height + slack);
  }
}

function expectClose(actual: Framing, expected: Framing): void {
  expect(actual.zoom).toBeCloseTo(expected.zoom, 6);
  expect(actual.focusX).toBeCloseTo(expected.focusX, 6);
  expect(actual.focusY).toBeCloseTo(expected.focusY, 6);
  expect(actual.rotation).toBeCloseTo(expected.rotation, 6);
}

describe('framePhoto', () => {
  it('covers the slot to its corners, whatever the framing, photo and slot', () => {
    fc.assert(fc.property(photos, slots, framings, expectCovered), { numRuns: 1000 });
  });

  it('just covers at zoom 1: a landscape photo fills a square from top to bottom', () => {
    const matrix = framePhoto(landscape, square, DEFAULT_FRAMING);
    expect(applyMatrix(matrix, { x: 0, y: 0 }).y).toBeCloseTo(200, 9);
    expect(applyMatrix(matrix, { x: 0, y: 1200 }).y).toBeCloseTo(800, 9);
    expect(applyMatrix(matrix, { x: 800, y: 0 }).x).toBeCloseTo(400, 9);
  });

  it('puts the focus in the middle of the slot when there is room on all sides', () => {
    const matrix = framePhoto(landscape, square, { zoom: 4, focusX: 0.3, focusY: 0.6, rotation: 20 });
    const spot = applyMatrix(matrix, { x: 480, y: 720 });
    expect(spot.x).toBeCloseTo(400, 9);
    expect(spot.y).toBeCloseTo(500, 9);
  });

  it('turns the photo clockwise', () => {
    const matrix = framePhoto(landscape, square, { ...DEFAULT_FRAMING, rotation: 90 });
    const left = applyMatrix(matrix, { x: 0, y: 600 });
    const right = applyMatrix(matrix, { x: 1600, y: 600 });
    expect(left.y).toBeLessThan(right.y);
    expect(left.x).toBeCloseTo(right.x, 9);
  });
});

describe('clampFraming', () => {
  it('answers a framing the schema takes, and changes it no more the second time', () => {
    fc.assert(
      fc.property(photos, slots, framings, (photo, slot, framing) => {
        const once = clampFraming(framing, photo, slot);
        expect(v.is(framingSchema, once)).toBe(true);
        expectClose(clampFraming(once, photo, slot), once);
      }),
    );
  });

  it('keeps zoom between 1 and 5', () => {
    expect(clampFraming({ ...DEFAULT_FRAMING, zoom: 0.2 }, landscape, square).zoom).toBe(ZOOM_LIMITS.min);
    expect(clampFraming({ ...DEFAULT_FRAMING, zoom: 99 }, landscape, square).zoom).toBe(ZOOM_LIMITS.max);
  });
});

describe('moveFraming', () => {
  it('moves the photo by the px asked for', () => {
    const start = { zoom: 3, focusX: 0.5, focusY: 0.5, rotation: 30 };
    const before = applyMatrix(framePhoto(landscape, square, start), { x: 800, y: 600 });
    const after = applyMatrix(framePhoto(landscape, square, moveFraming(start, landscape, square, 40, -25)), { x: 800, y: 600 });
    expect(after.x - before.x).toBeCloseTo(40, 6);
    expect(after.y - before.y).toBeCloseTo(-25, 6);
  });

  it('comes back when moved there and back inside the limits', () => {
    const within = fc.record({ zoom: number(2, 5), focusX: fc.constant(0.5), focusY: fc.constant(0.5), rotation: number(-179, 180) });
    fc.assert(
      fc.property(photos, slots, within, number(-0.2, 0.2), number(-0.2, 0.2), (photo, slot, framing, partX, partY) => {
        // At zoom 2 or more at least half the shorter reach is free; a fifth of the slot's short side stays inside it for any rotation.
        const short = Math.min(slot.width, slot.height);
        const there = moveFraming(framing, photo, slot, partX * short, partY * short);
        expectClose(moveFraming(there, photo, slot, -partX * short, -partY * short), framing);
      }),
    );
  });

  it('stops at the edge, and moves back from there at once', () => {
    const far = moveFraming(DEFAULT_FRAMING, landscape, square, 10_000, 0);
    expect(applyMatrix(framePhoto(landscape, square, far), { x: 0, y: 0 }).x).toBeCloseTo(square.x, 9);
    const back = moveFraming(far, landscape, square, -10, 0);
    expect(applyMatrix(framePhoto(landscape, square, back), { x: 0, y: 0 }).x).toBeCloseTo(square.x - 10, 9);
  });
});

describe('zoomFraming and rotateFraming', () => {
  it('keep the photo under the fingers when there is room', () => {
    const start = { zoom: 3, focusX: 0.5, focusY: 0.5, rotation: 10 };
    const around = { x: 420, y: 520 };
    const spot = applyMatrix(inverseOf(framePhoto(landscape, square, start)), around);
    for (const end of [zoomFraming(start, landscape, square, 1.3, around), rotateFraming(start, landscape, square, 15, around)]) {
      const now = applyMatrix(framePhoto(landscape, square, end), spot);
      expect(now.x).toBeCloseTo(around.x, 6);
      expect(now.y).toBeCloseTo(around.y, 6);
    }
  });

  it('stop at the zoom limits', () => {
    expect(zoomFraming(DEFAULT_FRAMING, landscape, square, 100).zoom).toBe(ZOOM_LIMITS.max);
    expect(zoomFraming(DEFAULT_FRAMING, landscape, square, 0.01, { x: 150, y: 210 }).zoom).toBe(ZOOM_LIMITS.min);
  });

  it('cover the slot and stay valid about any point', () => {
    fc.assert(
      fc.property(photos, slots, framings, number(0.1, 10), number(-400, 400), (photo, slot, framing, factor, degrees) => {
        const around = { x: slot.x, y: slot.y + slot.height };
        const zoomed = zoomFraming(framing, photo, slot, factor, around);
        const turned = rotateFraming(zoomed, photo, slot, degrees, around);
        expect(v.is(framingSchema, turned)).toBe(true);
        expectCovered(photo, slot, turned);
      }),
    );
  });

  it('four quarter turns are none', () => {
    let framing = DEFAULT_FRAMING;
    for (let turn = 0; turn < 4; turn += 1) framing = rotateFraming(framing, square, square, 90);
    expect(framing.rotation).toBe(0);
  });
});

describe('sourceRectFor', () => {
  it('is the part of an upright photo that shows, and how much it is enlarged', () => {
    const source = sourceRectFor(framePhoto(landscape, square, DEFAULT_FRAMING), square, landscape);
    expect(source.scale).toBeCloseTo(0.5, 9);
    expect(source.rect.x).toBeCloseTo(200, 6);
    expect(source.rect.y).toBeCloseTo(0, 6);
    expect(source.rect.width).toBeCloseTo(1200, 6);
    expect(source.rect.height).toBeCloseTo(1200, 6);
  });

  it('holds every corner of the slot and lies inside the photo', () => {
    fc.assert(
      fc.property(photos, slots, framings, (photo, slot, framing) => {
        const matrix = framePhoto(photo, slot, framing);
        const { rect, scale } = sourceRectFor(matrix, slot, photo);
        const slack = 1e-6 * Math.max(photo.width, photo.height);
        expect(rect.x).toBeGreaterThanOrEqual(0);
        expect(rect.y).toBeGreaterThanOrEqual(0);
        expect(rect.x + rect.width).toBeLessThanOrEqual(photo.width + slack);
        expect(rect.y + rect.height).toBeLessThanOrEqual(photo.height + slack);
        for (const corner of cornersOf(slot).map((point) => applyMatrix(inverseOf(matrix), point))) {
          expect(corner.x).toBeGreaterThanOrEqual(rect.x - slack);
          expect(corner.x).toBeLessThanOrEqual(rect.x + rect.width + slack);
        }
        const across = applyMatrix(matrix, { x: 1, y: 0 });
        const origin = applyMatrix(matrix, { x: 0, y: 0 });
        const perPixel = Math.hypot(across.x - origin.x, across.y - origin.y);
        expect(Math.abs(perPixel - scale)).toBeLessThanOrEqual(1e-6 * (1 + scale));
      }),
    );
  });
});
