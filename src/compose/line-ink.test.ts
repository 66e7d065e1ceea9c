import { describe, expect, it } from 'vitest';
import { lineInk, type Runs } from './line-ink.ts';

const LINE = { text: 'ab', width: 2, start: 0, end: 5, hyphenated: false };
const WORDS = [
  { start: 0, end: 2, ascent: 0.7, descent: 0.2, left: 0.1, right: 0.2 },
  { start: 3, end: 5, ascent: 0.9, descent: 0.1, left: 0.3, right: 0.4 },
];

describe('the ink of a line', () => {
  it('is as tall as its tallest and deepest words', () => {
    expect(lineInk([LINE], WORDS, 10, 'ltr')).toMatchObject([{ ascent: 9, descent: 2 }]);
  });

  it.each<[Runs, number, number]>([
    ['ltr', 1, 4],
    ['rtl', 3, 2],
    ['both', 3, 4],
  ])('sticks out as the word at that end does: %s', (runs, left, right) => {
    expect(lineInk([LINE], WORDS, 10, runs)).toMatchObject([{ left, right }]);
  });
});
