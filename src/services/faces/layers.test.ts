import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, fullThenPool, mixingOf, pooled, separable, type Tensor } from './layers.ts';

const side = fc.integer({ min: 3, max: 9 });
const numbers = (length: number) =>
  fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: length, maxLength: length }).map((each) => Float32Array.from(each));
const tensor = (channels: number): fc.Arbitrary<Tensor> =>
  fc.tuple(side, side).chain(([width, height]) => numbers(width * height * channels).map((data) => ({ data, width, height, channels })));

/** The plain way: every weight times what it reads, one at a time. */
function plain(
  input: Tensor,
  weightOf: (row: number, column: number, from: number, to: number) => number,
  made: number,
  margin: 0 | 1,
): Tensor {
  const [width, height] = [input.width - 2 + margin * 2, input.height - 2 + margin * 2];
  const data = new Float32Array(width * height * made);
  const taps = range(3).flatMap((row) => range(3).flatMap((column) => range(input.channels).map((from) => ({ row, column, from }))));
  for (const px of range(width * height)) {
    const [x, y] = [px % width, Math.floor(px / width)];
    for (const to of range(made)) {
      const parts = taps.map(
        ({ row, column, from }) => at(input, x + column - margin, y + row - margin, from) * weightOf(row, column, from, to),
      );
      data[px * made + to] = parts.reduce((sum, part) => sum + part, 0);
    }
  }
  return { data, width, height, channels: made };
}

function at({ data, width, height, channels }: Tensor, x: number, y: number, channel: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? 0 : (data[(y * width + x) * channels + channel] ?? 0);
}

const range = (length: number) => Array.from({ length }, (_, index) => index);
const leaky = (value: number) => (value < 0 ? value * 0.1 : value);

function expectAlike(actual: Tensor, expected: Tensor): void {
  expect([actual.width, actual.height, actual.channels]).toEqual([expected.width, expected.height, expected.channels]);
  for (const [index, value] of expected.data.entries()) expect(actual.data[index]).toBeCloseTo(value, 3);
}

describe('layers of the detector', () => {
  it('convolve the first picture and keep the largest of four, as the plain way does', () => {
    fc.assert(
      fc.property(tensor(3), numbers(27 * 4), numbers(4), (input, weights, bias) => {
        const summed = plain(input, (row, column, from, to) => weights[((row * 3 + column) * 3 + from) * 4 + to] ?? 0, 4, 0);
        const most = pooled(summed, 2);
        const data = most.data.map((value, index) => leaky(value + (bias[index % 4] ?? 0)));
        expectAlike(fullThenPool(input, mixingOf(weights, bias)), { ...most, data });
      }),
      { numRuns: 60 },
    );
  });

  it('convolve channels apart and then mix them, as the plain way does, edges included', () => {
    fc.assert(
      fc.property(tensor(5), numbers(45), numbers(5 * 8), numbers(8), (input, spatial, point, bias) => {
        const apart = plain(input, (row, column, from, to) => (from === to ? (spatial[(row * 3 + column) * 5 + from] ?? 0) : 0), 5, 1);
        const expected = mixedPlainly(apart, point, bias, leaky);
        expectAlike(separable(input, { spatial: Float64Array.from(spatial), mixing: mixingOf(point, bias) }), expected);
      }),
      { numRuns: 60 },
    );
  });

  it('answer with as many numbers as they learned, and zeros up to the next four', () => {
    fc.assert(
      fc.property(tensor(3), numbers(15), numbers(5), (input, weights, bias) => {
        const { data, width, height, channels } = answers(input, mixingOf(weights, bias));
        expect(channels).toBe(8);
        const expected = mixedPlainly(input, weights, bias, (value) => value);
        for (let px = 0; px < width * height; px += 1) {
          for (let to = 0; to < 8; to += 1) expect(data[px * 8 + to]).toBeCloseTo(to < 5 ? (expected.data[px * 5 + to] ?? 0) : 0, 3);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function mixedPlainly(input: Tensor, weights: Float32Array, bias: Float32Array, shape: (value: number) => number): Tensor {
  const made = bias.length;
  const data = new Float32Array(input.width * input.height * made);
  for (let px = 0; px < input.width * input.height; px += 1) {
    for (let to = 0; to < made; to += 1) {
      let sum = bias[to] ?? 0;
      for (let from = 0; from < input.channels; from += 1) {
        sum += (input.data[px * input.channels + from] ?? 0) * (weights[from * made + to] ?? 0);
      }
      data[px * made + to] = shape(sum);
    }
  }
  return { ...input, data, channels: made };
}
