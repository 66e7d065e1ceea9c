import { describe, expect, it } from 'vitest';
import { lightMapOf } from './light-of-bitmap.ts';

/** A picture whose pixel at (x, y) is what `of` says: red, green, blue, alpha. */
function picture(
  width: number,
  height: number,
  of: (x: number, y: number) => readonly [number, number, number, number],
): Uint8ClampedArray {
  return Uint8ClampedArray.from(Array.from({ length: width * height }, (_, at) => of(at % width, Math.floor(at / width))).flat());
}

describe('the light map of a picture', () => {
  it('tells dark from light, place by place', () => {
    const halves = picture(32, 16, (x) => (x < 16 ? [0, 0, 0, 255] : [255, 255, 255, 255]));
    const map = lightMapOf(halves, { width: 32, height: 16 });
    expect([map.columns, map.rows]).toEqual([4, 2]);
    expect(map.lightest.slice(0, 4)).toEqual([0, 0, 0xffffff, 0xffffff]);
    expect(map.darkest.slice(4, 8)).toEqual([0, 0, 0xffffff, 0xffffff]);
  });

  it('keeps both ends of what is checkered too finely for its cells', () => {
    const checks = picture(16, 16, (x, y) => ((x + y) % 2 === 0 ? [10, 20, 30, 255] : [250, 240, 230, 255]));
    const map = lightMapOf(checks, { width: 16, height: 16 });
    expect(new Set(map.darkest)).toEqual(new Set([0x0a141e]));
    expect(new Set(map.lightest)).toEqual(new Set([0xfaf0e6]));
  });

  it('passes over a few stray pixels', () => {
    const glint = picture(8, 8, (x, y) => (x === 3 && y === 3 ? [255, 255, 255, 255] : [40, 40, 40, 255]));
    expect(lightMapOf(glint, { width: 8, height: 8 }).lightest).toEqual([0x282828]);
  });

  it('takes what shines through for black and for white', () => {
    const clear = picture(8, 8, () => [0, 0, 0, 0]);
    const map = lightMapOf(clear, { width: 8, height: 8 });
    expect([map.darkest[0], map.lightest[0]]).toEqual([0x000000, 0xffffff]);
  });

  it('covers a picture that its cells do not part evenly, and one of a single pixel', () => {
    const map = lightMapOf(
      picture(13, 9, () => [9, 9, 9, 255]),
      { width: 13, height: 9 },
    );
    expect(map.darkest).toHaveLength(map.columns * map.rows);
    expect(new Set(map.darkest)).toEqual(new Set([0x090909]));
    expect(
      lightMapOf(
        picture(1, 1, () => [1, 2, 3, 255]),
        { width: 1, height: 1 },
      ).darkest,
    ).toEqual([0x010203]);
  });
});
