import { describe, expect, it } from 'vitest';
import { NO_ADJUSTMENT } from '#domain/document/adjustment.ts';
import type { Treatment } from '#domain/document/picture.ts';
import { finishPixels } from './finish-pixels.ts';
import type { Pixels } from './pixels.ts';

const NONE: Treatment = { kind: 'none' };

/** One row: black, dark, middle, light, white, and a colour half shining through. */
const row = (): Pixels => ({
  data: Uint8ClampedArray.from([
    0, 0, 0, 255, 60, 60, 60, 255, 128, 128, 128, 255, 200, 200, 200, 255, 255, 255, 255, 255, 90, 140, 30, 128,
  ]),
  width: 6,
  height: 1,
});
const pixel = ({ data }: Pixels, at: number): readonly number[] => [...data.subarray(at * 4, at * 4 + 4)];

function finish(adjustment: Partial<typeof NO_ADJUSTMENT>, treatment: Treatment = NONE): Pixels {
  const pixels = row();
  finishPixels(pixels, { ...NO_ADJUSTMENT, ...adjustment }, treatment);
  return pixels;
}

describe('the finish of a picture', () => {
  it('is nothing where nothing is asked', () => {
    expect(finish({}).data).toEqual(row().data);
  });

  it('changes left and right over, row by row, and is undone by doing it again', () => {
    const twice: Pixels = { data: row().data, width: 3, height: 2 };
    finishPixels(twice, { ...NO_ADJUSTMENT, flip: true }, NONE);
    expect([pixel(twice, 0), pixel(twice, 3)]).toEqual([pixel(row(), 2), pixel(row(), 5)]);
    finishPixels(twice, { ...NO_ADJUSTMENT, flip: true }, NONE);
    expect(twice.data).toEqual(row().data);
  });

  it('brightens and darkens the middle, and leaves black black and white white', () => {
    const [bright, dark] = [finish({ brightness: 0.5 }), finish({ brightness: -0.5 })];
    expect(pixel(bright, 2)[0]).toBeGreaterThan(150);
    expect(pixel(dark, 2)[0]).toBeLessThan(110);
    for (const each of [bright, dark]) expect([pixel(each, 0)[0], pixel(each, 4)[0]]).toEqual([0, 255]);
  });

  it('spreads light from dark with contrast, and brings them together without', () => {
    const spread = (pixels: Pixels) => (pixel(pixels, 3)[0] ?? 0) - (pixel(pixels, 1)[0] ?? 0);
    expect(spread(finish({ contrast: 0.6 }))).toBeGreaterThan(spread(row()));
    expect(spread(finish({ contrast: -0.6 }))).toBeLessThan(spread(row()));
  });

  it('gives more red than blue when warmer, and the other way when cooler', () => {
    const [warm, cool] = [pixel(finish({ warmth: 1 }), 2), pixel(finish({ warmth: -1 }), 2)];
    expect((warm[0] ?? 0) - (warm[2] ?? 0)).toBeGreaterThan(30);
    expect((cool[2] ?? 0) - (cool[0] ?? 0)).toBeGreaterThan(30);
  });

  it('paints dark to light in the two colours of a duotone', () => {
    const two = finish({}, { kind: 'duotone', dark: '#2B1A4A', light: '#FFF4E2' });
    expect(pixel(two, 0)).toEqual([0x2b, 0x1a, 0x4a, 255]);
    expect(pixel(two, 4)).toEqual([0xff, 0xf4, 0xe2, 255]);
    expect(pixel(two, 5)[3]).toBe(128);
  });

  it('grains the same for the same seed, and otherwise for another', () => {
    const [one, same, other] = [5, 5, 6].map((seed) => finish({}, { kind: 'grain', seed }));
    expect(same?.data).toEqual(one?.data);
    expect(other?.data).not.toEqual(one?.data);
    expect(pixel(row(), 2)).not.toEqual(pixel(one ?? row(), 2));
  });
});
