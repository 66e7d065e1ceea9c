import { describe, expect, it } from 'vitest';
import { p3ToSrgb } from './p3-to-srgb.ts';

function converted(...rgba: number[]): readonly number[] {
  const pixels = Uint8ClampedArray.from(rgba);
  p3ToSrgb(pixels);
  return [...pixels];
}

describe('p3ToSrgb', () => {
  it('leaves every grey and the transparency as they are', () => {
    for (let tone = 0; tone < 256; tone += 1) expect(converted(tone, tone, tone, tone)).toEqual([tone, tone, tone, tone]);
  });

  it.each([
    // The fixtures' colours as Display P3 counts them, and as sRGB does.
    [
      [206, 55, 46],
      [224, 32, 32],
    ],
    [
      [76, 158, 76],
      [32, 160, 64],
    ],
    [
      [40, 64, 200],
      [32, 64, 208],
    ],
    [
      [236, 209, 78],
      [240, 208, 32],
    ],
  ])('counts %j as sRGB', (p3, srgb) => {
    const pixels = converted(...p3, 255);
    // One step of a dark channel in Display P3 is up to four in sRGB.
    srgb.forEach((channel, index) => expect(Math.abs((pixels[index] ?? NaN) - channel)).toBeLessThanOrEqual(4));
  });

  it('cuts off what sRGB can’t show', () => {
    expect(converted(255, 0, 0, 255)).toEqual([255, 0, 0, 255]);
    expect(converted(0, 255, 0, 255)).toEqual([0, 255, 0, 255]);
  });
});
