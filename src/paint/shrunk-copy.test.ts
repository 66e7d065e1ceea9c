import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { halvings, shrunkCopy } from './shrunk-copy.ts';

const size = (width: number, height: number) => ({ width, height });
const bitmap = (width: number, height: number) => ({ width, height, close: vi.fn<() => void>() });

afterEach(() => vi.unstubAllGlobals());

describe('halvings', () => {
  it('halves while half is not too small, and leaves the last step out', () => {
    expect(halvings(size(1600, 1200), size(400, 300))).toEqual([size(800, 600)]);
    expect(halvings(size(1601, 1201), size(390, 290))).toEqual([size(801, 601), size(401, 301)]);
    expect(halvings(size(1600, 1200), size(900, 675))).toEqual([]);
    expect(halvings(size(1600, 1200), size(1600, 1200))).toEqual([]);
    expect(halvings(size(1, 1), size(1, 1))).toEqual([]);
  });

  it('leaves less than two to one for the last step along one side at least, and never goes below', () => {
    const side = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(side, side, fc.double({ min: 0.01, max: 1, noNaN: true }), (width, height, scale) => {
        const to = size(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
        const steps = halvings(size(width, height), to);
        const last = steps.at(-1) ?? size(width, height);
        expect(last.width >= to.width && last.height >= to.height).toBe(true);
        expect(Math.min(last.width / to.width, last.height / to.height)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('shrunkCopy', () => {
  it('closes what it made on the way, and never what it was given', async () => {
    const made: ReturnType<typeof bitmap>[] = [];
    vi.stubGlobal('createImageBitmap', async (...args: readonly unknown[]) => {
      const { resizeWidth = 0, resizeHeight = 0 } = args[5] as ImageBitmapOptions;
      const next = bitmap(resizeWidth, resizeHeight);
      made.push(next);
      return next;
    });
    const given = bitmap(4000, 3000);
    const copy = await shrunkCopy(given, { x: 0, y: 0, width: 4000, height: 3000 }, size(500, 375));
    expect(made.map(({ width }) => width)).toEqual([2000, 1000, 500]);
    expect(copy).toBe(made[2]);
    expect([given, ...made].map(({ close }) => close.mock.calls.length)).toEqual([0, 1, 1, 0]);
  });

  it('leaves nothing open when memory runs out midway', async () => {
    const first = bitmap(2000, 1500);
    const answers = [async () => first, async () => Promise.reject(new DOMException('no memory', 'InvalidStateError'))];
    vi.stubGlobal('createImageBitmap', async () => answers.shift()?.());
    const given = bitmap(4000, 3000);
    await expect(shrunkCopy(given, { x: 0, y: 0, width: 4000, height: 3000 }, size(500, 375))).rejects.toThrow('no memory');
    expect([given, first].map(({ close }) => close.mock.calls.length)).toEqual([0, 1]);
  });
});
