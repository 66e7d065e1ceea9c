import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom, seedFor } from './random.ts';

const first = (seed: number, count: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => random());
};

describe('a seeded sequence', () => {
  it('is mulberry32, the same on every device and in every version', () => {
    expect(first(0, 3)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
    expect(first(1, 2)).toEqual([0.6270739405881613, 0.002735721180215478]);
  });

  it('depends on the seed alone, and stays from 0 (in) to 1 (out)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_294_967_295 }), (seed) => {
        const numbers = first(seed, 20);
        expect(numbers).toEqual(first(seed, 20));
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });

  it('is spread evenly enough to choose by', () => {
    const buckets = Array.from({ length: 10 }, () => 0);
    for (const number of first(42, 10_000)) buckets[Math.floor(number * 10)] = (buckets[Math.floor(number * 10)] ?? 0) + 1;
    expect(Math.min(...buckets)).toBeGreaterThan(850);
    expect(Math.max(...buckets)).toBeLessThan(1150);
  });
});

describe('a seed for one box', () => {
  it('differs from box to box and from person to person', () => {
    const seeds = ['root', 'root.0', 'root.1', 'root.0.1'].flatMap((id) => [1, 2, 3].map((seed) => seedFor(seed, id)));
    expect(new Set(seeds).size).toBe(seeds.length);
    expect(seedFor(7, 'root.3')).toBe(seedFor(7, 'root.3'));
  });
});
