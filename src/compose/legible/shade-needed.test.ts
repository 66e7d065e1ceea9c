import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixRgb, rgbContrast, type Rgb } from '#domain/palette/rgb.ts';
import { shadeNeeded } from './shade-needed.ts';

const WHITE = 0xffffff;
const BLACK = 0x000000;
const GREY = 0x808080;
const rgb = fc.integer({ min: 0, max: 0xffffff });
const grounds = fc.array(rgb, { minLength: 1, maxLength: 40 });

const worst = (words: Rgb, shade: Rgb, colours: readonly Rgb[], alpha: number) =>
  Math.min(...colours.map((colour) => rgbContrast(words, mixRgb(colour, shade, alpha))));

describe('the shade words need', () => {
  it('is none where they read already', () => {
    expect(shadeNeeded(WHITE, BLACK, [BLACK, 0x202020], 4.5)).toBe(0);
    expect(shadeNeeded(BLACK, WHITE, [WHITE], 4.5)).toBe(0);
  });

  it('is stronger the lighter the ground is under light words, and for small words than for large ones', () => {
    const over = (ground: Rgb, ratio: number) => shadeNeeded(WHITE, BLACK, [ground], ratio);
    expect(over(GREY, 4.5)).toBeGreaterThan(0);
    expect(over(0xc0c0c0, 4.5)).toBeGreaterThan(over(GREY, 4.5));
    expect(over(WHITE, 4.5)).toBeGreaterThan(over(0xc0c0c0, 4.5));
    expect(over(WHITE, 3)).toBeLessThan(over(WHITE, 4.5));
    expect(over(WHITE, 4.5)).toBeLessThan(160);
  });

  it('goes by the worst colour of all', () => {
    expect(shadeNeeded(WHITE, BLACK, [BLACK, GREY, WHITE], 4.5)).toBe(shadeNeeded(WHITE, BLACK, [WHITE], 4.5));
  });

  it('is always enough when the words can be read on the shade itself', () => {
    fc.assert(
      fc.property(rgb, rgb, grounds, fc.constantFrom(3, 4.5), (words, shade, colours, ratio) => {
        fc.pre(rgbContrast(words, shade) >= ratio);
        expect(worst(words, shade, colours, shadeNeeded(words, shade, colours, ratio))).toBeGreaterThanOrEqual(ratio);
      }),
      { numRuns: 500 },
    );
  });

  it('is not stronger than it must be', () => {
    fc.assert(
      fc.property(grounds, fc.constantFrom(3, 4.5), (colours, ratio) => {
        const alpha = shadeNeeded(WHITE, BLACK, colours, ratio);
        fc.pre(alpha > 0);
        expect(worst(WHITE, BLACK, colours, alpha - 1)).toBeLessThan(ratio + 0.1);
      }),
    );
  });
});
