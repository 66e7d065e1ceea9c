import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsRect, type Rect } from '#domain/geometry/geometry.ts';
import type { Outline } from '#domain/template/ornament.ts';
import { pathBounds, pathPoints } from '#tests/support/path-points.ts';
import { ellipsePath, outlinePath, px } from './outline.ts';

const FORMS: readonly Outline['form'][] = ['rect', 'rounded', 'arch', 'circle', 'leaf', 'ticket', 'torn', 'scalloped', 'cut'];
const side = fc.double({ min: 1, max: 1200, noNaN: true });
const place = fc.double({ min: -500, max: 4000, noNaN: true });
const rect: fc.Arbitrary<Rect> = fc.record({ x: place, y: place, width: side, height: side });
const card: Rect = { x: 100, y: 50, width: 400, height: 300 };

describe('outlines', () => {
  it.each(FORMS)('%s stays inside its box, whatever the radius', (form) => {
    fc.assert(
      fc.property(rect, fc.double({ min: -50, max: 3000, noNaN: true }), fc.nat(), (box, radius, seed) => {
        const d = outlinePath({ form }, box, radius, seed);
        expect(d).not.toMatch(/NaN|Infinity/);
        // Numbers are written to a hundredth of a px, and relative steps add up.
        const slack = 0.03 + pathPoints(d).length * 0.003;
        expect(containsRect(box, pathBounds(d), slack), `${d} in ${JSON.stringify(box)}`).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it.each(FORMS)('%s reaches every side of its box', (form) => {
    const bounds = pathBounds(outlinePath({ form }, card, 12, 3));
    expect(bounds.width).toBeGreaterThan(card.width - 2);
    expect(bounds.height).toBeGreaterThan(card.height - 13);
  });

  it('are a plain rectangle where nothing is said', () => {
    expect(outlinePath(undefined, card, 20, 1)).toBe('M100 50h400v300h-400Z');
    expect(outlinePath({ form: 'rect' }, card, 20, 1)).toBe(outlinePath(undefined, card, 0, 9));
  });

  it.each(['torn', 'cut'] as const)('have a %s edge by the seed: the same for one person, another for the next', (form) => {
    expect(outlinePath({ form }, card, 10, 5)).toBe(outlinePath({ form }, card, 10, 5));
    expect(outlinePath({ form }, card, 10, 5)).not.toBe(outlinePath({ form }, card, 10, 6));
  });

  it('make an arch as round as its box is wide', () => {
    const points = pathPoints(outlinePath({ form: 'arch' }, card, 0, 1));
    const top = points.filter(({ y }) => y < card.y + 1);
    expect(top.every(({ x }) => Math.abs(x - 300) < 40)).toBe(true);
    expect(points.some(({ x, y }) => x === 100 && y === 350)).toBe(true);
  });

  it('fill a box with an ellipse', () => {
    const bounds = pathBounds(ellipsePath(card));
    expect([bounds.x, bounds.width].map(Math.round)).toEqual([100, 400]);
    expect([bounds.y, bounds.height].map(Math.round)).toEqual([50, 300]);
  });
});

describe('a number in a path', () => {
  it('keeps a hundredth of a px, and no exponent', () => {
    expect([1 / 3, 1e-9, -1e-9, 1000, 2.005].map(px)).toEqual(['0.33', '0', '0', '1000', '2.01']);
  });
});
