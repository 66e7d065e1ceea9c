// seeFaces: one look of the detector at one picture, a few hundred px a side. It sees upright faces from about 40 px wide to the whole picture;
// the small ones are what looking again, closer, is for.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Pixels } from '#paint/develop/pixels.ts';
import type { FaceWeights } from './face-weights.ts';
import { answers, fullThenPool, pooled, separable, type Tensor } from './layers.ts';

/** `box` in px of the picture looked at; `score` 0 to 1. */
export type Seen = { readonly box: Rect; readonly score: number };

/** The picture is parted into squares of so many px; each answers for faces whose middle lies in it. */
const CELL = 32;
/** Usual widths and heights of faces, in cells; the detector says how much each is to be stretched. */
const ANCHORS = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
] as const;
/** Middle across and down, width, height, and how sure it is. */
const NUMBERS = 5;
/** Of the pictures it learned from, red, green and blue. */
const MEAN = [117.001, 114.697, 97.404] as const;
/** Pooling halves what the first layers read; the last one only smooths it. */
const LAST_POOL = 4;

/** Faces seen with at least `least` certainty, several for one face. */
export function seeFaces(pixels: Pixels, { first, middle, last }: FaceWeights, least: number): readonly Seen[] {
  let tensor = fullThenPool(normalised(pixels), first);
  for (const [index, layer] of middle.entries()) tensor = pooled(separable(tensor, layer), index === LAST_POOL ? 1 : 2);
  return readAnswers(answers(tensor, last), least);
}

function normalised({ data, width, height }: Pixels): Tensor {
  const values = new Float32Array(width * height * 3);
  for (let px = 0; px < width * height; px += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      values[px * 3 + channel] = ((data[px * 4 + channel] ?? 0) - (MEAN[channel] ?? 0)) / 255;
    }
  }
  return { data: values, width, height, channels: 3 };
}

function readAnswers({ data, width, height, channels }: Tensor, least: number): readonly Seen[] {
  const seen: Seen[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      for (const [index, [usualWidth, usualHeight]] of ANCHORS.entries()) {
        const at = (row * width + column) * channels + index * NUMBERS;
        const number = (which: number) => data[at + which] ?? 0;
        const score = sigmoid(number(4));
        if (score < least) continue;
        const [x, y] = [(column + sigmoid(number(0))) * CELL, (row + sigmoid(number(1))) * CELL];
        const [across, down] = [Math.exp(number(2)) * usualWidth * CELL, Math.exp(number(3)) * usualHeight * CELL];
        seen.push({ box: { x: x - across / 2, y: y - down / 2, width: across, height: down }, score });
      }
    }
  }
  return seen;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
