import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingSide, SMALLEST_SIDE, widthAt } from './fitting-side.ts';

const SEVEN = [1, 0.8, 0.5625, 16 / 9, 3, 1, 0.707];

describe('the size of pictures', () => {
  it('lets seven shapes stand in a pane of a laptop', () => {
    const side = fittingSide(SEVEN, { width: 740, height: 640 });
    expect(side).toBeGreaterThan(150);
    expect(side).toBeLessThan(220);
  });

  it('is never less in a larger pane', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 2000 }), fc.integer({ min: 200, max: 1500 }), fc.nat(300), (width, height, more) => {
        expect(fittingSide(SEVEN, { width, height: height + more })).toBeGreaterThanOrEqual(fittingSide(SEVEN, { width, height }));
      }),
    );
  });

  it('is the smallest there is where nothing fits', () => {
    expect(fittingSide(SEVEN, { width: 100, height: 100 })).toBe(SMALLEST_SIDE);
  });

  it('gives every picture about the same area', () => {
    for (const ratio of SEVEN) expect((widthAt(ratio, 200) ** 2 / ratio) ** 0.5).toBeCloseTo(200, -1);
  });
});
