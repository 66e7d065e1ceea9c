import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planLooks, type Look } from './plan-looks.ts';

const picture = fc.record({ width: fc.integer({ min: 40, max: 4096 }), height: fc.integer({ min: 40, max: 4096 }) });
const all = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function bySize(looks: readonly Look[]): readonly (readonly Look[])[] {
  const sizes = [...new Set(looks.map(({ size }) => `${size.width} ${size.height}`))];
  return sizes.map((key) => looks.filter(({ size }) => `${size.width} ${size.height}` === key));
}

describe('looking at a picture', () => {
  it('keeps every part small, whole and inside the picture', () => {
    fc.assert(
      fc.property(picture, (of) => {
        for (const { size, part } of planLooks(of, 'all')) {
          expect(Math.max(part.width, part.height)).toBeLessThanOrEqual(832);
          expect([part.x, part.y, part.width, part.height].every(Number.isInteger)).toBe(true);
          expect(part.x >= 0 && part.y >= 0 && part.x + part.width <= size.width && part.y + part.height <= size.height).toBe(true);
        }
      }),
    );
  });

  it('has any face that a size is there for whole in one part', () => {
    fc.assert(
      fc.property(picture, fc.double({ min: 0, max: 1, noNaN: true }), (of, where) => {
        for (const looks of bySize(planLooks(of, 'all'))) {
          const { size } = looks[0] ?? { size: { width: 0, height: 0 } };
          const face = Math.min(128, size.width, size.height);
          const [x, y] = [Math.floor(where * (size.width - face)), Math.floor(where * (size.height - face))];
          const whole = looks.some(
            ({ part }) => x >= part.x && y >= part.y && x + face <= part.x + part.width && y + face <= part.y + part.height,
          );
          expect(whole).toBe(true);
        }
      }),
    );
  });

  it('covers the picture at every size', () => {
    fc.assert(
      fc.property(picture, (of) => {
        for (const looks of bySize(planLooks(of, 'all'))) {
          const { size } = looks[0] ?? { size: { width: 0, height: 0 } };
          const across = new Set(looks.flatMap(({ part }) => all(part.x, part.x + part.width)));
          const down = new Set(looks.flatMap(({ part }) => all(part.y, part.y + part.height)));
          expect([across.size, down.size]).toEqual([size.width, size.height]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('looks closer for every face as for those a picture is of, and never enlarges a picture beyond need', () => {
    expect(planLooks({ width: 4000, height: 3000 }, 'first').map(({ size }) => size.width)).toEqual([384, 768]);
    expect(new Set(planLooks({ width: 4000, height: 3000 }, 'all').map(({ size }) => size.width))).toEqual(new Set([384, 768, 1536]));
    expect(planLooks({ width: 300, height: 200 }, 'all').map(({ size }) => size)).toEqual([{ width: 384, height: 256 }]);
    expect(new Set(planLooks({ width: 500, height: 500 }, 'all').map(({ size }) => size.width))).toEqual(new Set([384, 500]));
  });
});
