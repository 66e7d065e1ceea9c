import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLines } from './place-lines.ts';

const plain = { ascent: 7, descent: 2 };
const tall = { ascent: 14, descent: 2 };
const gaps = (places: readonly number[]) => places.slice(1).map((place, index) => place - (places[index] ?? 0));

describe('placeLines', () => {
  it('keeps the distance the design asks for when nothing touches', () => {
    expect(placeLines([plain, plain, plain], 12, 10)).toEqual([0, 12, 24]);
    expect(placeLines([plain], 12, 10)).toEqual([0]);
    expect(placeLines([], 12, 10)).toEqual([]);
  });

  it('moves all lines apart when a short text has tall letters', () => {
    const [first = 0, second = 0] = gaps(placeLines([plain, tall, plain], 12, 10));
    expect(first).toBeCloseTo(16.6);
    expect(second).toBeCloseTo(16.6);
  });

  it('opens one gap alone for a single tall letter in a long text', () => {
    const lines = Array.from({ length: 9 }, (_, index) => (index === 4 ? tall : plain));
    const found = gaps(placeLines(lines, 12, 10));
    expect(found.filter((gap) => Math.abs(gap - 12) < 1e-6)).toHaveLength(7);
    expect(Math.max(...found)).toBeCloseTo(16.6);
  });

  it('shares a small difference, so that lines look even', () => {
    const taller = { ascent: 8, descent: 2 };
    const lines = Array.from({ length: 9 }, (_, index) => (index === 4 ? taller : plain));
    expect(new Set(gaps(placeLines(lines, 9.5, 10)).map((gap) => gap.toFixed(6))).size).toBe(1);
  });

  it('never lets ink meet, and never goes below the design', () => {
    const line = fc.record({ ascent: fc.double({ min: 0, max: 30, noNaN: true }), descent: fc.double({ min: 0, max: 30, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.double({ min: 5, max: 20, noNaN: true }), (lines, leading) => {
        const places = placeLines(lines, leading, 10);
        expect(places).toHaveLength(lines.length);
        gaps(places).forEach((gap, index) => {
          expect(gap).toBeGreaterThanOrEqual(leading - 1e-9);
          expect(gap).toBeGreaterThan((lines[index]?.descent ?? 0) + (lines[index + 1]?.ascent ?? 0));
        });
      }),
    );
  });
});
