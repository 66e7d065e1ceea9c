import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { coverSchema, type Cover } from '#domain/document/cover.ts';
import { dragFrom, type Drag, type Tool } from './drag-cover.ts';
import { boundsOf, boxBetween, coverAt, movedCover, newBox, placeOf, stretchedCover } from './shape-cover.ts';

const PICTURE = { width: 1600, height: 1200 };
const BOX: Cover = { kind: 'box', x: 0.2, y: 0.2, width: 0.2, height: 0.2, fill: 'solid' };
const BRUSH: Cover = {
  kind: 'brush',
  points: [
    [0.6, 0.7],
    [0.8, 0.9],
  ],
  size: 0.1,
  fill: 'mosaic',
};
const TOOL: Tool = { kind: 'box', fill: 'pattern', size: 0.1 };
const step = fc.double({ min: -2, max: 2, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

function drag(covers: readonly Cover[], spots: readonly (readonly [number, number])[], tool = TOOL, selected: number | null = null): Drag {
  const [first = [0, 0], ...rest] = spots.map(([x, y]) => [x, y] as const);
  const begun = dragFrom({ x: first[0], y: first[1] }, { covers, selected, tool, picture: PICTURE, reach: 0.03 });
  return rest.reduce((at, [x, y]) => at.to({ x, y }), begun);
}

describe('shaping a cover', () => {
  it('never leaves the picture nor what a document may hold, however far it is moved and sized', () => {
    fc.assert(
      fc.property(fc.constantFrom(BOX, BRUSH), step, step, step, step, (cover, dx, dy, dw, dh) => {
        const shaped = movedCover(stretchedCover(movedCover(cover, dx, dy), dw, dh), dy, dx);
        expect(v.is(coverSchema, shaped)).toBe(true);
        const { x, y, width, height } = boundsOf(shaped, PICTURE);
        expect(x >= 0 && y >= 0 && x + width <= 1 + 1e-9 && y + height <= 1 + 1e-9).toBe(true);
      }),
    );
  });

  it('draws a box between any two corners', () => {
    fc.assert(
      fc.property(share, share, share, share, (ax, ay, bx, by) => {
        expect(v.is(coverSchema, boxBetween({ x: ax, y: ay }, { x: bx, y: by }, 'solid'))).toBe(true);
      }),
    );
  });

  it('begins square in the middle', () => {
    const box = boundsOf(newBox('solid', PICTURE), PICTURE);
    expect(box.width * PICTURE.width).toBeCloseTo(box.height * PICTURE.height);
    expect(placeOf(newBox('solid', PICTURE), PICTURE)).toBe('middle');
  });

  it('says where it lies', () => {
    expect([placeOf(BOX, PICTURE), placeOf(BRUSH, PICTURE)]).toEqual(['top-left', 'bottom-right']);
  });

  it('is found from the top', () => {
    expect(coverAt([BOX, { ...BOX, x: 0.3 }], { x: 0.35, y: 0.3 }, PICTURE)).toBe(1);
    expect(coverAt([BOX], { x: 0.9, y: 0.9 }, PICTURE)).toBeNull();
  });
});

describe('a finger on the photo', () => {
  it('draws a new box where there is none, of the chosen fill', () => {
    const { covers, selected, changed } = drag(
      [BOX],
      [
        [0.6, 0.7],
        [0.7, 0.65],
        [0.9, 0.8],
      ],
    );
    expect(covers[1]).toMatchObject({ kind: 'box', x: 0.6, y: 0.7, fill: 'pattern' });
    expect([selected, changed]).toEqual([1, true]);
  });

  it('only chooses or lets go with a tap', () => {
    expect(drag([BOX], [[0.3, 0.3]])).toMatchObject({ selected: 0, changed: false });
    expect(
      drag(
        [BOX],
        [
          [0.7, 0.7],
          [0.701, 0.701],
        ],
        TOOL,
        0,
      ),
    ).toMatchObject({ selected: null, changed: false });
  });

  it('moves the box it takes', () => {
    const { covers } = drag(
      [BOX],
      [
        [0.3, 0.3],
        [0.4, 0.35],
      ],
    );
    expect(boundsOf(covers[0] ?? BRUSH, PICTURE)).toMatchObject({ x: expect.closeTo(0.3) as number, y: expect.closeTo(0.25) as number });
  });

  it('sizes the chosen box by a corner, the opposite one staying', () => {
    const { covers } = drag(
      [BOX],
      [
        [0.4, 0.4],
        [0.6, 0.5],
      ],
      TOOL,
      0,
    );
    expect(covers[0]).toMatchObject({ x: 0.2, y: 0.2, width: expect.closeTo(0.4) as number, height: expect.closeTo(0.3) as number });
  });

  it('paints with the brush, a dab with a tap, also over other covers', () => {
    const brush: Tool = { kind: 'brush', fill: 'solid', size: 0.1 };
    expect(drag([BOX], [[0.3, 0.3]], brush).covers[1]).toMatchObject({ kind: 'brush', points: [[0.3, 0.3]] });
    const { covers } = drag(
      [],
      [
        [0.1, 0.1],
        [0.101, 0.1],
        [0.5, 0.5],
        [1.4, 0.5],
      ],
      brush,
    );
    expect(covers[0]).toMatchObject({
      points: [
        [0.1, 0.1],
        [0.5, 0.5],
        [1, 0.5],
      ],
    });
  });
});
