import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cover, CoverFill } from '#domain/document/cover.ts';
import { burnCover, burningOrder } from './burn-cover.ts';
import { coverArea } from './cover-area.ts';
import type { Pixels } from './pixels.ts';

const COLOURS = ['#102030', '#FF8800', '#00AA55', '#3355FF', '#FFFFFF'];
const SIZE = { width: 90, height: 64 };

/** A picture that is different at every px. */
function picture(seed: number, { width, height } = SIZE): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < data.length; index += 1) data[index] = (Math.imul(index + seed, 0x9e3779b1) >>> 24) & 255;
  return { data, width, height };
}

function burn(whole: Pixels, covers: readonly Cover[]): Pixels {
  for (const cover of burningOrder(covers)) {
    const area = coverArea(cover, whole);
    const part = cut(whole, area.rect);
    burnCover(part, area, cover, COLOURS);
    for (let y = 0; y < part.height; y += 1) {
      const row = part.data.subarray(y * part.width * 4, (y + 1) * part.width * 4);
      whole.data.set(row, ((area.rect.y + y) * whole.width + area.rect.x) * 4);
    }
  }
  return whole;
}

function cut(
  { data, width }: Pixels,
  rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Pixels {
  const part = new Uint8ClampedArray(rect.width * rect.height * 4);
  for (let y = 0; y < rect.height; y += 1) {
    const from = ((rect.y + y) * width + rect.x) * 4;
    part.set(data.subarray(from, from + rect.width * 4), y * rect.width * 4);
  }
  return { data: part, width: rect.width, height: rect.height };
}

const box = (fill: CoverFill, x = 0.2, y = 0.25, width = 0.5, height = 0.5): Cover => ({ kind: 'box', x, y, width, height, fill });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.double({ min: 0.001, max: 1, noNaN: true });
const cover = (fill: fc.Arbitrary<CoverFill>): fc.Arbitrary<Cover> =>
  fc.oneof(
    fc.record({ kind: fc.constant('box' as const), x: share, y: share, width: size, height: size, fill }),
    fc.record({
      kind: fc.constant('brush' as const),
      points: fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 6 }),
      size,
      fill,
    }),
  );

describe('a cover burned into a picture', () => {
  it('leaves nothing of what is below a solid or patterned one: pictures that differ only there come out the same', () => {
    fc.assert(
      fc.property(
        fc.array(cover(fc.constantFrom<CoverFill>('solid', 'pattern')), { minLength: 1, maxLength: 3 }),
        fc.array(cover(fc.constant<CoverFill>('mosaic')), { maxLength: 2 }),
        (hard, mosaics) => {
          const [one, other] = [picture(1), picture(1)];
          for (const { rect, mask } of hard.map((each) => coverArea(each, SIZE))) {
            for (let at = 0; at < rect.width * rect.height; at += 1) {
              if (mask !== null && mask[at] !== 1) continue;
              const index = ((rect.y + Math.floor(at / rect.width)) * SIZE.width + rect.x + (at % rect.width)) * 4;
              other.data.fill(7, index, index + 4);
            }
          }
          const covers = [...mosaics, ...hard];
          // Tens of thousands of numbers: compared at once, not one by one.
          expect(Buffer.from(burn(other, covers).data).equals(Buffer.from(burn(one, covers).data))).toBe(true);
        },
      ),
    );
  });

  it('changes nothing outside it', () => {
    const [before, after] = [picture(3), burn(picture(3), [box('solid')])];
    const { rect } = coverArea(box('solid'), SIZE);
    for (let y = 0; y < SIZE.height; y += 1) {
      for (let x = 0; x < SIZE.width; x += 1) {
        const inside = x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
        const index = (y * SIZE.width + x) * 4;
        expect(after.data[index] === 16 && after.data[index + 3] === 255 ? inside : true).toBe(true);
        if (!inside) expect(after.data[index]).toBe(before.data[index]);
      }
    }
  });

  it('keeps at most 36 colours in a mosaic, each over at least eight px a side', () => {
    fc.assert(
      fc.property(cover(fc.constant<CoverFill>('mosaic')), (mosaic) => {
        const after = burn(picture(5), [mosaic]);
        const { rect, mask } = coverArea(mosaic, SIZE);
        const part = cut(after, rect);
        const colours = new Set<string>();
        for (let at = 0; at < rect.width * rect.height; at += 1) {
          if (mask === null || mask[at] === 1) colours.add(part.data.subarray(at * 4, at * 4 + 4).join(' '));
        }
        expect(colours.size).toBeLessThanOrEqual(
          Math.min(36, Math.max(1, Math.floor(rect.width / 8)) * Math.max(1, Math.floor(rect.height / 8))),
        );
      }),
    );
  });

  it('is opaque where the picture was not', () => {
    for (const fill of ['solid', 'mosaic', 'pattern'] as const) {
      const clear: Pixels = { ...SIZE, data: new Uint8ClampedArray(SIZE.width * SIZE.height * 4) };
      const part = cut(burn(clear, [box(fill)]), coverArea(box(fill), SIZE).rect);
      expect(part.data.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true);
    }
  });

  it('shows more than one of the palette’s colours in a pattern, and no other', () => {
    const part = cut(burn(picture(9), [box('pattern')]), coverArea(box('pattern'), SIZE).rect);
    const found = new Set<string>();
    for (let at = 0; at < part.data.length; at += 4) {
      found.add(`#${[...part.data.subarray(at, at + 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase());
    }
    expect(found.size).toBeGreaterThan(2);
    expect([...found].every((colour) => COLOURS.includes(colour))).toBe(true);
  });
});

describe('where a cover lies', () => {
  it('is on whole px, every one that the box touches', () => {
    expect(coverArea({ kind: 'box', x: 0.105, y: 0.5, width: 0.1, height: 0.11, fill: 'solid' }, { width: 100, height: 10 }).rect).toEqual({
      x: 10,
      y: 5,
      width: 11,
      height: 2,
    });
  });

  it('is within the picture and never empty, whatever the numbers', () => {
    fc.assert(
      fc.property(
        cover(fc.constant<CoverFill>('solid')),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        (each, width, height) => {
          const { rect, mask } = coverArea(each, { width, height });
          expect(rect.x >= 0 && rect.y >= 0 && rect.width >= 1 && rect.height >= 1).toBe(true);
          expect(rect.x + rect.width <= width && rect.y + rect.height <= height).toBe(true);
          expect(mask === null || mask.includes(1)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('follows the brush from point to point without gaps', () => {
    const points: [number, number][] = [
      [0.1, 0.1],
      [0.9, 0.9],
    ];
    const { rect, mask } = coverArea({ kind: 'brush', points, size: 0.1, fill: 'solid' }, { width: 100, height: 100 });
    for (let step = 10; step <= 90; step += 1) expect(mask?.[(step - rect.y) * rect.width + (step - rect.x)]).toBe(1);
    expect(mask?.[(85 - rect.y) * rect.width + (15 - rect.x)]).toBe(0);
  });
});
