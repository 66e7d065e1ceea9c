import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pattern } from '#domain/template/ornament.ts';
import { drawPattern } from './pattern.ts';

const rect = { x: 10, y: 20, width: 300, height: 240 };
const weave: Extract<Pattern, { kind: 'weave' }> = { kind: 'weave', cell: 2, warp: ['rose', 'sun'], weft: ['leaf', 'sky', 'paper'] };
const street: Pattern = { kind: 'street', cell: 8, colours: ['rose', 'leaf', 'sun'], trim: 'paper', glass: 'deep' };

/** Every corner of a path made of M, H, V, L, h and v, which is all that straight-edged patterns use. */
function cornersOf(d: string): readonly (readonly [number, number])[] {
  const corners: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers] of d.matchAll(/([MLHVhvZ])([^A-Za-z]*)/gu)) {
    const [a = 0, b = 0] = (numbers ?? '')
      .trim()
      .split(/[\s,]+/u)
      .map(Number);
    if (command === 'M' || command === 'L') [x, y] = [a, b];
    else if (command === 'H') x = a;
    else if (command === 'V') y = a;
    else if (command === 'h') x += a;
    else if (command === 'v') y += a;
    corners.push([x, y]);
  }
  return corners;
}

describe('patterns from a seed', () => {
  it.each([weave, street])('draw the same for the same seed, and another for another: $kind', (pattern) => {
    expect(drawPattern(pattern, rect, 5, 7, 'ltr')).toEqual(drawPattern(pattern, rect, 5, 7, 'ltr'));
    expect(drawPattern(pattern, rect, 5, 7, 'ltr')).not.toEqual(drawPattern(pattern, rect, 5, 8, 'ltr'));
  });

  it('draw nothing in a box without area', () => {
    expect(drawPattern(street, { ...rect, height: 0 }, 5, 7, 'ltr')).toEqual([]);
  });
});

describe('the weave', () => {
  it('ends at its box, with its fringe, whatever the seed and size', () => {
    const edge = fc.constantFrom('top', 'bottom', 'start', 'end');
    const side = fc.integer({ min: 20, max: 160 });
    fc.assert(
      fc.property(fc.nat(), side, side, fc.uniqueArray(edge), (seed, width, height, fringe) => {
        const paths = drawPattern({ ...weave, fringe }, { x: 3, y: 4, width, height }, 6, seed, 'ltr');
        const corners = paths.flatMap((path) => cornersOf(path.d));
        const outside = corners.filter(([x, y]) => x < 2.98 || x > 3.02 + width || y < 3.98 || y > 4.02 + height);
        expect(outside).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('uses every one of its threads when there is room for the whole repeat', () => {
    const roles = new Set(drawPattern(weave, rect, 5, 3, 'ltr').map((path) => path.role));
    for (const role of ['rose', 'sun', 'leaf', 'sky', 'paper'] as const) expect(roles).toContain(role);
  });

  it('hangs its fringe out on the side the words start from', () => {
    const fringed: Pattern = { ...weave, fringe: ['start'] };
    const clothOf = (direction: 'ltr' | 'rtl') => cornersOf(drawPattern(fringed, rect, 5, 3, direction)[0]?.d ?? '').map(([x]) => x);
    expect(Math.min(...clothOf('ltr'))).toBeGreaterThan(rect.x);
    expect(Math.max(...clothOf('ltr'))).toBeCloseTo(rect.x + rect.width, 1);
    expect(Math.min(...clothOf('rtl'))).toBeCloseTo(rect.x, 1);
    expect(Math.max(...clothOf('rtl'))).toBeLessThan(rect.x + rect.width);
  });
});

describe('the street', () => {
  it('builds walls in its own colours only, side by side from one edge of the box to the other', () => {
    const walls = drawPattern(street, rect, 5, 7, 'ltr').slice(0, 3);
    expect(walls.every((path) => ['rose', 'leaf', 'sun'].includes(path.role))).toBe(true);
    const starts = walls.flatMap((path) => [...path.d.matchAll(/M(-?[\d.]+)/gu)].map(([, x]) => Number(x))).sort((a, b) => a - b);
    expect(starts).toHaveLength(Math.round(rect.width / 40));
    starts.forEach((x, index) => expect(x).toBeCloseTo(rect.x + (index * rect.width) / starts.length, 1));
  });
});
