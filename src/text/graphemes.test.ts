import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, graphemesOf } from './graphemes.ts';

describe('graphemes', () => {
  it('keeps families, flags, keycaps and marked letters whole', () => {
    expect(graphemesOf('👨‍👩‍👧🇺🇦1️⃣e\u0301कि')).toEqual(['👨‍👩‍👧', '🇺🇦', '1️⃣', 'e\u0301', 'कि']);
  });

  it('counts text of plain letters as it counts all other', () => {
    const letters = fc.constantFrom(
      'a',
      'é',
      '\n',
      'я',
      'α',
      'ب',
      'ג',
      'አ',
      'か',
      'ー',
      '你',
      '한',
      'ა',
      '’',
      '،',
      '€',
      '。',
      'ạ',
      '\u0301',
      'ᆨ',
      '️',
      '👍',
      '🏽',
      '\u200D',
      'ि',
      '\r',
      '\u064B',
      '\uFF9E',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => countGraphemes(text) === graphemesOf(text).length),
      { numRuns: 1000 },
    );
  });

  it('takes every letter it calls plain for one', () => {
    for (let code = 0; code < 0x10000; code += 1) {
      const letter = String.fromCharCode(code);
      if (code < 0xd800 || code > 0xdfff) expect(countGraphemes(`a${letter}a`), code.toString(16)).toBe(graphemesOf(`a${letter}a`).length);
    }
  });

  it('loses nothing, and counts what it lists', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parts = graphemesOf(text);
        return parts.join('') === text && countGraphemes(text) === parts.length;
      }),
    );
  });

  it('cuts plain Latin, which it does not segment, as the segmenter would', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'ab \n\u00AD\u00E9\u00A9\u2019\u2026\u2014\u02BC#1') });
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(plain, (text) => {
        const segments = Array.from(segmenter.segment(text), (part) => part.segment);
        expect(graphemesOf(text)).toEqual(segments);
        expect(countGraphemes(text)).toBe(segments.length);
      }),
    );
    expect(graphemesOf('a\r\nb')).toEqual(['a', '\r\n', 'b']);
  });
});
