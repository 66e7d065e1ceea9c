// SVG transform lists (matrix, translate, scale, rotate, skewX, skewY) into one matrix.

import { IDENTITY, multiply, rotation, scaling, translation, type Matrix } from '../geometry/matrix.ts';

/** Null when the list is not understood. */
export function parseTransform(list: string): Matrix | null {
  const calls = [...list.matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/gu)];
  const rest = list.replace(/([a-zA-Z]+)\s*\(([^)]*)\)/gu, '').replace(/[\s,]/gu, '');
  if (calls.length === 0 || rest !== '') return null;
  let matrix: Matrix = IDENTITY;
  for (const [, name, given] of calls) {
    const values = (given ?? '')
      .trim()
      .split(/[\s,]+/u)
      .filter(Boolean)
      .map(Number);
    const step = values.every(Number.isFinite) ? stepOf(name ?? '', values) : null;
    if (step === null) return null;
    matrix = multiply(matrix, step);
  }
  return matrix;
}

/** How many numbers each may carry. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  matrix: [6],
  translate: [1, 2],
  scale: [1, 2],
  rotate: [1, 3],
  skewX: [1],
  skewY: [1],
};

function stepOf(name: string, values: readonly number[]): Matrix | null {
  if (COUNTS[name]?.includes(values.length) !== true) return null;
  const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = values;
  const radians = (a * Math.PI) / 180;
  switch (name) {
    case 'matrix':
      return [a, b ?? 0, c, d, e, f];
    case 'translate':
      return translation(a, b ?? 0);
    case 'scale':
      return scaling(a, b ?? a);
    case 'rotate':
      return b === undefined ? rotation(radians) : multiply(multiply(translation(b, c), rotation(radians)), translation(-b, -c));
    case 'skewX':
      return [1, 0, Math.tan(radians), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(radians), 0, 1, 0, 0];
    default:
      return null;
  }
}
