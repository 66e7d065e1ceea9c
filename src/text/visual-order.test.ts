import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withStandIns } from './bidi-classes.ts';
import { visualOrder } from './visual-order.ts';

const span = (start: number, end: number, before = '', after = '') => ({ start, end, before, after });
const marked = (text: string) =>
  text.replace(/[\u202C-\u202E]/gu, (control) => (control === '\u202C' ? ')' : control === '\u202D' ? 'L(' : 'R('));

describe('visualOrder', () => {
  it('leaves lines alone that order themselves', () => {
    const english = 'It takes a community';
    expect(visualOrder(english, 'ltr', [span(0, 8), span(9, 20)])).toEqual(['It takes', 'a community']);
    const arabic = 'كل يوم جمعة';
    expect(visualOrder(arabic, 'rtl', [span(0, 6), span(7, 11)])).toEqual(['كل يوم', 'جمعة']);
  });

  it('wraps each run in the level it has in the whole paragraph', () => {
    expect(visualOrder('ab ג 12', 'ltr', [span(0, 7)]).map(marked)).toEqual(['L(ab R(ג L(12)))']);
    // The digits stand after a Hebrew word of the line before, and are ordered by it.
    expect(visualOrder('ab ג 12 cd', 'ltr', [span(0, 4), span(5, 10)]).map(marked)).toEqual(['L(ab R(ג))', 'L(R(L(12)) cd)']);
  });

  it('keeps a hyphen or a joiner with the letters it belongs to', () => {
    expect(visualOrder('אב cd', 'rtl', [span(0, 5, '', '-')]).map(marked)).toEqual(['R(אב L(cd-))']);
    expect(visualOrder('بسبس', 'rtl', [span(0, 2, '', '\u200D'), span(2, 4, '\u200D')])).toEqual(['بس\u200D', '\u200Dبس']);
  });

  it('takes controls that were typed at their word, and keeps only marks in their place', () => {
    expect(visualOrder('a \u2067ג\u2069 b', 'ltr', [span(0, 7)]).map(marked)).toEqual(['L(a \u200ER(ג)\u200E b)']);
    expect(visualOrder('אב \u200Fג', 'rtl', [span(0, 5)])).toEqual(['אב ג']);
  });

  it('keeps every letter, in logical order, under balanced overrides', () => {
    const parts = fc.array(fc.constantFrom('a', 'bc ', 'שלום', ' ', '12', '(', ')', '🎉', '𞤀𞤣', 'مرحبا', '#', '\n'), { maxLength: 30 });
    fc.assert(
      fc.property(parts, fc.constantFrom('ltr' as const, 'rtl' as const), (list, direction) => {
        const text = list.join('');
        for (const [index, line] of text.split('\n').entries()) {
          const start = text.split('\n').slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
          const [drawn = ''] = visualOrder(text, direction, [span(start, start + line.length)]);
          expect(drawn.replace(/[\u202C-\u202E]/gu, '')).toBe(line);
          expect(drawn.match(/[\u202D\u202E]/gu)?.length ?? 0).toBe(drawn.match(/\u202C/gu)?.length ?? 0);
        }
      }),
    );
  });
});

describe('stand-ins', () => {
  const bidi = bidiFactory();
  it.each([
    ['😀', 'ON'],
    ['𞤀', 'R'],
    ['𞥄', 'NSM'],
    ['𐴀', 'AL'],
    ['𐴰', 'AN'],
    ['𝟘', 'EN'],
    ['𠀀', 'L'],
    ['🇺', 'L'],
    ['\u{E0067}', 'BN'],
    ['\u0870', 'AL'],
  ])('give %s the class %s', (letter, type) => {
    const standIn = withStandIns(letter);
    expect(standIn).toHaveLength(letter.length);
    expect(bidi.getBidiCharTypeName(standIn.charAt(0))).toBe(type);
  });
});
