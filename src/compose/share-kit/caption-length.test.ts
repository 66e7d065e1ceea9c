import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionLength, type CountingRule } from './caption-length.ts';

const graphemes: CountingRule = { captionCounts: 'graphemes', urlCounts: null };
const characters: CountingRule = { captionCounts: 'characters', urlCounts: null };
const weighted: CountingRule = { captionCounts: 'weighted', urlCounts: 23 };
const FAMILY = '👨‍👩‍👧‍👦';

describe('the length of a caption', () => {
  it.each<[string, number, number, number]>([
    ['tea', 3, 3, 3],
    ['شاي', 3, 3, 3],
    ['家', 1, 1, 2],
    ['й', 1, 1, 1],
    [FAMILY, 1, FAMILY.length, 2],
    ['🇬🇧', 1, 4, 2],
    ['“tea”', 5, 5, 5],
    ['', 0, 0, 0],
  ])('of %j is %d seen letters, %d characters, %d for X', (text, seen, units, onX) => {
    expect([captionLength(text, graphemes), captionLength(text, characters), captionLength(text, weighted)]).toEqual([seen, units, onX]);
  });

  it('counts an address at the platform’s fixed price, however long it is', () => {
    expect(captionLength('Come https://example.org/a/very/long/way/to/the/party?with=everything now', weighted)).toBe(5 + 23 + 4);
    expect(captionLength('https://a.org https://b.org', { captionCounts: 'characters', urlCounts: 23 })).toBe(47);
    expect(captionLength('https://a.org', characters)).toBe(13);
  });

  it('does not change with how accents are stored', () => {
    expect(captionLength('cafe\u0301', weighted)).toBe(4);
    expect(captionLength('cafe\u0301', characters)).toBe(4);
  });

  it('never counts fewer than a person sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const seen = captionLength(text, graphemes);
        expect(captionLength(text, characters)).toBeGreaterThanOrEqual(seen);
        expect(captionLength(text, { captionCounts: 'weighted', urlCounts: null })).toBeGreaterThanOrEqual(seen);
      }),
    );
  });
});
