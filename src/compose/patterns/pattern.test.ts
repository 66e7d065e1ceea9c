import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsRect, type Rect } from '#domain/geometry/geometry.ts';
import { patternSchema, type Pattern } from '#domain/template/ornament.ts';
import { parse } from '#domain/parse.ts';
import { need, present } from '#tests/support/need.ts';
import { pathBounds } from '#tests/support/path-points.ts';
import { drawPattern } from './pattern.ts';

const colours = ['rose', 'leaf', 'sky', 'sun'];
const pattern = (data: Readonly<Record<string, unknown>>) => need(parse(patternSchema, data));
const PATTERNS: Readonly<Record<string, Pattern>> = {
  weave: pattern({ kind: 'weave', cell: 4, warp: colours, weft: ['paper', 'sun'] }),
  fringed: pattern({ kind: 'weave', cell: 4, warp: colours, weft: ['paper', 'sun'], fringe: ['top', 'end'] }),
  street: pattern({ kind: 'street', cell: 12, colours: ['rose', 'leaf', 'sun'], trim: 'paper', glass: 'deep' }),
  stitch: pattern({ kind: 'stitch', cell: 4, colours }),
  cross: pattern({ kind: 'stitch', cell: 4, colours, stroke: 'cross' }),
  grid: pattern({ kind: 'stitch', cell: 4, colours, stroke: 'grid' }),
  tiles: pattern({ kind: 'tiles', cell: 8, colours, ground: ['paper', 'deep'] }),
  bunting: pattern({ kind: 'bunting', cell: 8, colours, string: 'deep' }),
  scallops: pattern({ kind: 'scallops', cell: 8, colours }),
  ikat: pattern({ kind: 'ikat', cell: 8, colours, ground: ['paper', 'deep'] }),
  stars: pattern({ kind: 'stars', cell: 8, colours, ground: ['paper', 'deep'] }),
  waves: pattern({ kind: 'waves', cell: 8, colours }),
  leaves: pattern({ kind: 'leaves', cell: 8, colours, vein: 'paper' }),
  ring: pattern({ kind: 'ring', cell: 4, along: colours, across: ['paper', 'sun'], thickness: 9 }),
  rays: pattern({ kind: 'rays', cell: 20, colours, from: [0.5, 1] }),
};
const UNIT = 10.8;
/** Path steps are rounded to a hundredth of a px each, and a path has a few dozen. */
const ROUNDING = 0.2;
const side = fc.double({ min: 1, max: 1200, noNaN: true });
const rect: fc.Arbitrary<Rect> = fc.record({
  x: fc.double({ min: -300, max: 1200, noNaN: true }),
  y: fc.double({ min: -300, max: 1200, noNaN: true }),
  width: side,
  height: side,
});
const card: Rect = { x: 20, y: 30, width: 900, height: 600 };
const draw = (kind: string, seed: number, box: Rect = card) => drawPattern(present(PATTERNS[kind], kind), box, UNIT, seed, 'ltr');

describe.each(Object.keys(PATTERNS))('the pattern %s', (kind) => {
  it('ends at its box', () => {
    fc.assert(
      fc.property(rect, fc.nat(), fc.double({ min: 2, max: 60, noNaN: true }), (box, seed, cell) => {
        const paths = drawPattern({ ...present(PATTERNS[kind]), cell }, box, UNIT, seed, 'ltr');
        for (const { d } of paths) {
          expect(d).not.toMatch(/NaN|Infinity/);
          expect(
            containsRect(box, pathBounds(d), ROUNDING),
            `${JSON.stringify(pathBounds(d))} in ${JSON.stringify(box)} cell ${cell}`,
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('paints something in every box that can be seen, and a few nodes only', () => {
    for (const box of [card, { ...card, height: 40 }, { ...card, width: 40 }]) {
      const paths = draw(kind, 7, box);
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.length).toBeLessThan(120);
      expect(paths.every(({ opacity }) => opacity > 0 && opacity <= 1)).toBe(true);
    }
  });

  it('is the same for the same seed', () => {
    expect(draw(kind, 7)).toEqual(draw(kind, 7));
  });

  it('is nothing in a box too small to see', () => {
    expect(draw(kind, 7, { ...card, width: 0.5 })).toEqual([]);
    expect(draw(kind, 7, { ...card, height: 0 })).toEqual([]);
  });
});

describe('patterns', () => {
  it.each(Object.keys(PATTERNS).filter((kind) => kind !== 'rays'))('%s is another for another person', (kind) => {
    const drawings = new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(draw(kind, seed))));
    expect(drawings.size).toBeGreaterThan(3);
  });

  it('turn rays round the point they come from', () => {
    const bounds = draw('rays', 1).map(({ d }) => pathBounds(d));
    expect(bounds.every((box) => containsRect(box, { x: 470, y: 630, width: 0, height: 0 }, 0.1))).toBe(true);
  });
});
