import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '#tests/support/need.ts';
import { applyMatrix, IDENTITY, invert, multiply, type Matrix } from '../geometry/matrix.ts';
import { parseTransform } from './svg-transform.ts';

const at = (list: string, x: number, y: number) => {
  const point = applyMatrix(present(parseTransform(list)), { x, y });
  return [Math.round(point.x * 1000) / 1000 + 0, Math.round(point.y * 1000) / 1000 + 0];
};

describe('a transform list', () => {
  it('moves, scales, turns and slants as SVG says', () => {
    expect(at('translate(3)', 1, 1)).toEqual([4, 1]);
    expect(at('translate(3, -4)', 1, 1)).toEqual([4, -3]);
    expect(at('scale(2)', 1, 3)).toEqual([2, 6]);
    expect(at('scale(2 .5)', 1, 3)).toEqual([2, 1.5]);
    expect(at('rotate(90)', 1, 0)).toEqual([0, 1]);
    expect(at('rotate(180, 5 5)', 5, 0)).toEqual([5, 10]);
    expect(at('skewX(45)', 0, 2)).toEqual([2, 2]);
    expect(at('skewY(45)', 2, 0)).toEqual([2, 2]);
    expect(at('matrix(1 0 0 1 7 8)', 0, 0)).toEqual([7, 8]);
  });

  it('applies the last of several first', () => {
    expect(at('translate(10 0) scale(2)', 1, 1)).toEqual([12, 2]);
    expect(at('scale(2),translate(10 0)', 1, 1)).toEqual([22, 2]);
  });

  it.each([
    ['perspective(3)'],
    ['translate'],
    ['translate()'],
    ['translate(a)'],
    ['translate(1 2 3)'],
    ['rotate(90 10)'],
    ['scale(1 2 3)'],
    ['matrix(1 2 3)'],
    ['rotate(1e999)'],
    ['translate(1) x'],
    [''],
    ['url(#a)'],
  ])('that is not SVG is not understood: %s', (list) => {
    expect(parseTransform(list)).toBeNull();
  });
});

describe('matrices', () => {
  const number = fc.integer({ min: -50, max: 50 }).map((value) => value / 10);
  const matrix = fc.tuple(number, number, number, number, number, number);

  it('undo what they did', () => {
    fc.assert(
      fc.property(matrix, number, number, (given: Matrix, x, y) => {
        const back = invert(given);
        fc.pre(back !== null && Math.abs(given[0] * given[3] - given[1] * given[2]) > 0.01);
        const point = applyMatrix(present(back), applyMatrix(given, { x, y }));
        expect(point.x).toBeCloseTo(x, 6);
        expect(point.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it('multiplied are one after the other', () => {
    fc.assert(
      fc.property(matrix, matrix, number, number, (outer: Matrix, inner: Matrix, x, y) => {
        const once = applyMatrix(multiply(outer, inner), { x, y });
        const twice = applyMatrix(outer, applyMatrix(inner, { x, y }));
        expect(once.x).toBeCloseTo(twice.x, 6);
        expect(once.y).toBeCloseTo(twice.y, 6);
      }),
    );
    expect(multiply(IDENTITY, [2, 0, 0, 3, 4, 5])).toEqual([2, 0, 0, 3, 4, 5]);
  });

  it('that squash the plane flat have no way back', () => {
    expect(invert([1, 2, 2, 4, 0, 0])).toBeNull();
    expect(invert([Number.POSITIVE_INFINITY, 0, 0, 1, 0, 0])).toBeNull();
  });
});
