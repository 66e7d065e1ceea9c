import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { jpegWithin } from './jpeg-within.ts';

/** An encoder whose pictures weigh what `weigh` says, by per cent of quality. */
function encoder(weigh: (percent: number) => number) {
  return vi.fn<(quality: number) => Promise<Blob>>(async (quality) => new Blob([new Uint8Array(weigh(Math.round(quality * 100)))]));
}

describe('a JPEG within a limit', () => {
  it('is the best that fits, whatever the picture weighs, found in seven tries', async () => {
    const base = fc.integer({ min: 0, max: 200 });
    const limit = fc.integer({ min: 1, max: 1500 });
    await fc.assert(
      fc.asyncProperty(base, fc.integer({ min: 1, max: 9 }), limit, async (start, growth, most) => {
        const weigh = (percent: number) => start + growth * percent;
        const encode = encoder(weigh);
        const found = await jpegWithin(encode, most);
        const fitting = Array.from({ length: 41 }, (_, index) => 60 + index).filter((percent) => weigh(percent) <= most);
        expect(found?.size ?? null).toBe(fitting.length === 0 ? null : weigh(fitting.at(-1) ?? 0));
        expect(encode.mock.calls.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('keeps every colour where that fits, and tries no more', async () => {
    const encode = encoder(() => 10);
    await jpegWithin(encode, 10);
    expect(encode.mock.calls).toEqual([[1]]);
  });

  it('never answers one that is too heavy, however unruly the encoder', async () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 101, maxLength: 101 });
    await fc.assert(
      fc.asyncProperty(weights, async (all) => {
        const found = await jpegWithin(
          encoder((percent) => all[percent] ?? 0),
          50,
        );
        expect(found?.size ?? 0).toBeLessThanOrEqual(50);
      }),
    );
  });
});
