import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFakeTextEngine } from './fake-text-engine.ts';

const { breaker, measurer } = createFakeTextEngine();
const face = { family: 'Card Grotesk', weight: 800, lang: 'en', letterSpacing: 0 };

describe('the fake text engine', () => {
  it('breaks at spaces, where the width runs out', () => {
    expect(breaker.breakLines('aa bb cc', face, 10, 25)).toEqual([
      { text: 'aa bb', width: 25, start: 0, end: 5, hyphenated: false },
      { text: 'cc', width: 10, start: 6, end: 8, hyphenated: false },
    ]);
  });

  it('keeps the lines a person typed, and has none for nothing', () => {
    expect(breaker.breakLines('a\n\nb', face, 10, 100).map((line) => line.text)).toEqual(['a', '', 'b']);
    expect(breaker.breakLines('', face, 10, 100)).toEqual([]);
  });

  it('breaks a word wider than the line between letters', () => {
    expect(breaker.breakLines('go abcdefg', face, 10, 15).map((line) => line.text)).toEqual(['go', 'abc', 'def', 'g']);
  });

  it('breaks a word at a soft hyphen where it has one', () => {
    expect(breaker.breakLines('go abc\u00ADdefg', face, 10, 25)).toMatchObject([
      { text: 'go', start: 0, end: 2 },
      { text: 'abc-', start: 3, end: 7, hyphenated: true },
      { text: 'defg', start: 7, end: 11, hyphenated: false },
    ]);
    expect(breaker.widestWord('abc\u00ADdefg', face, 10)).toBe(20);
  });

  it('knows the widest word, and letter-spacing', () => {
    expect(breaker.widestWord('a bcd\ne', face, 10)).toBe(15);
    expect(breaker.widestWord('abcd', { ...face, letterSpacing: 0.1 }, 10)).toBeCloseTo(24);
  });

  it('measures ink only where there is some', () => {
    expect(measurer.measure('ab', face, 100)).toEqual({ width: 100, ascent: 75, descent: 22, left: 0, right: 0 });
    expect(measurer.measure(' ', face, 100)).toEqual({ width: 50, ascent: 0, descent: 0, left: 0, right: 0 });
  });

  it('never makes a line wider than asked, and keeps every letter', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 90 }), (text, width) => {
        const lines = breaker.breakLines(text, face, 10, width);
        expect(lines.every((line) => line.width <= width)).toBe(true);
        expect(
          lines
            .map((line) => line.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
