import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWithin, PREVIEW_LIMIT, WORKING_LIMIT } from './working-size.ts';

const side = fc.integer({ min: 1, max: 65_000 });

describe('fitWithin', () => {
  it('keeps a photo that is small enough as it is', () => {
    expect(fitWithin({ width: 4032, height: 3024 }, WORKING_LIMIT)).toEqual({ width: 4032, height: 3024 });
    expect(fitWithin({ width: 1, height: 1 }, WORKING_LIMIT)).toEqual({ width: 1, height: 1 });
  });

  it('shrinks to the side, or to the pixels, whichever is tighter', () => {
    expect(fitWithin({ width: 12_000, height: 3000 }, WORKING_LIMIT)).toEqual({ width: 4096, height: 1024 });
    expect(fitWithin({ width: 10_000, height: 10_000 }, WORKING_LIMIT)).toEqual({ width: 4000, height: 4000 });
    expect(fitWithin({ width: 4032, height: 3024 }, PREVIEW_LIMIT)).toEqual({ width: 1440, height: 1080 });
  });

  it('never passes a limit, never enlarges, never loses a side', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = fitWithin({ width, height }, WORKING_LIMIT);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(WORKING_LIMIT.side);
        expect(size.width * size.height).toBeLessThanOrEqual(WORKING_LIMIT.pixels);
        expect(size.width).toBeLessThanOrEqual(width);
        expect(size.height).toBeLessThanOrEqual(height);
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
