import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { photoIdSchema } from '../ids.ts';
import * as v from 'valibot';
import type { Rect, Size } from '../geometry/geometry.ts';
import { newPhoto } from './document.ts';
import { frameSubjects, framingIn, startOf, worthOf } from './frame-subjects.ts';
import { clampFraming } from './framing.ts';

const PHOTO = { width: 4000, height: 3000 };
const SQUARE = { width: 1000, height: 1000 };
const TALL = { width: 900, height: 1600 };
const WIDE = { width: 1600, height: 500 };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.record({ width: fc.integer({ min: 50, max: 4000 }), height: fc.integer({ min: 50, max: 4000 }) });
const face = fc
  .tuple(share, share, fc.double({ min: 0.02, max: 0.4, noNaN: true }), fc.double({ min: 0.02, max: 0.4, noNaN: true }))
  .map(([x, y, width, height]) => ({ x: x * (1 - width), y: y * (1 - height), width, height }));
const faces = fc.array(face, { minLength: 1, maxLength: 8 });
const spans = faces.map((each) => each.map(({ x, width, height }) => ({ start: x, end: x + width, weight: width * height })));

/** What is shown, in shares of the photo. */
function shown(photo: Size, box: Size, subjects: readonly Rect[]): Rect {
  const { focusX, focusY } = clampFraming(frameSubjects(photo, box, subjects), photo, { x: 0, y: 0, ...box });
  const scale = Math.max(box.width / photo.width, box.height / photo.height);
  const [width, height] = [box.width / scale / photo.width, box.height / scale / photo.height];
  return { x: focusX - width / 2, y: focusY - height / 2, width, height };
}

function holds(outer: Rect, inner: Rect): boolean {
  const hair = 1e-6;
  return (
    inner.x >= outer.x - hair &&
    inner.y >= outer.y - hair &&
    inner.x + inner.width <= outer.x + outer.width + hair &&
    inner.y + inner.height <= outer.y + outer.height + hair
  );
}

describe('framing by who is in the photo', () => {
  it('asks for nothing the box can’t show, and never enlarges', () => {
    fc.assert(
      fc.property(size, size, faces, (photo, box, subjects) => {
        const framing = frameSubjects(photo, box, subjects);
        const possible = clampFraming(framing, photo, { x: 0, y: 0, ...box });
        expect(framing.zoom).toBe(1);
        expect(framing.focusX).toBeCloseTo(possible.focusX, 9);
        expect(framing.focusY).toBeCloseTo(possible.focusY, 9);
      }),
    );
  });

  it('shows every face whole where all of them fit', () => {
    fc.assert(
      fc.property(size, size, faces, (photo, box, subjects) => {
        const window = shown(photo, box, subjects);
        const ends = subjects.map(({ x, y, width, height }) => ({ right: x + width, bottom: y + height }));
        const across = Math.max(...ends.map(({ right }) => right)) - Math.min(...subjects.map(({ x }) => x));
        const down = Math.max(...ends.map(({ bottom }) => bottom)) - Math.min(...subjects.map(({ y }) => y));
        fc.pre(across <= window.width && down <= window.height);
        for (const subject of subjects) expect(holds(window, subject)).toBe(true);
      }),
    );
  });

  it('shows two faces that just fit rather than one with all its hair', () => {
    const two = [
      { x: 0.25, y: 0.3, width: 0.2, height: 0.3 },
      { x: 0.55, y: 0.35, width: 0.18, height: 0.28 },
    ];
    const window = shown(PHOTO, { width: 650, height: 1000 }, two);
    expect(two.map((each) => holds(window, each))).toEqual([true, true]);
  });

  it('never cuts a face that is alone and fits', () => {
    fc.assert(
      fc.property(size, size, face, (photo, box, subject) => {
        const window = shown(photo, box, [subject]);
        fc.pre(subject.width <= window.width && subject.height <= window.height);
        expect(holds(window, subject)).toBe(true);
      }),
    );
  });

  it('finds the best place there is: no other shows more heads whole and fewer cut', () => {
    fc.assert(
      fc.property(spans, fc.double({ min: 0.05, max: 1, noNaN: true }), share, share, (heads, window, ideal, other) => {
        const chosen = worthOf(heads, startOf(heads, window, ideal), window);
        const elsewhere = worthOf(heads, other * (1 - window), window);
        expect(chosen).toBeGreaterThanOrEqual(elsewhere - 1e-6);
      }),
    );
  });

  it('puts the eyes of one person at the upper third, and the person in the middle', () => {
    const person = { x: 0.45, y: 0.5, width: 0.1, height: 0.12 };
    const wide = shown(PHOTO, WIDE, [person]);
    expect((0.5 + 0.12 * 0.35 - wide.y) / wide.height).toBeCloseTo(1 / 3, 2);
    const tall = shown(PHOTO, TALL, [person]);
    expect(tall.x + tall.width / 2).toBeCloseTo(0.5, 2);
  });

  it('goes to the edge with a person who stands there, and shows two who fit rather than half of three', () => {
    expect(holds(shown(PHOTO, TALL, [{ x: 0.86, y: 0.3, width: 0.1, height: 0.15 }]), { x: 0.86, y: 0.3, width: 0.1, height: 0.15 })).toBe(
      true,
    );
    const three = [0.05, 0.45, 0.75].map((x) => ({ x, y: 0.3, width: 0.15, height: 0.2 }));
    const window = shown(PHOTO, SQUARE, three);
    expect(three.map((each) => holds(window, each))).toEqual([false, true, true]);
    const [left] = three;
    expect(left !== undefined && left.x + left.width <= window.x + 1e-6).toBe(true);
  });
});

describe('the framing of a placed photo', () => {
  const placed = { ...newPhoto(v.parse(photoIdSchema, 'photo'), PHOTO), subjects: [{ x: 0.8, y: 0.3, width: 0.1, height: 0.15 }] };

  it('is a person’s own as soon as there is one', () => {
    expect(framingIn({ ...placed, framed: true }, TALL)).toEqual(placed.framing);
    expect(framingIn({ ...placed, subjects: [] }, TALL)).toEqual(placed.framing);
    expect(framingIn(placed, TALL).focusX).toBeGreaterThan(0.7);
  });

  it('differs with the shape of the box', () => {
    expect(framingIn(placed, TALL)).not.toEqual(framingIn(placed, WIDE));
  });

  it('follows a photo that is flipped', () => {
    const flipped = framingIn({ ...placed, adjustment: { ...placed.adjustment, flip: true } }, TALL);
    expect(flipped.focusX).toBeCloseTo(1 - framingIn(placed, TALL).focusX, 9);
  });
});
