import { describe, expect, it } from 'vitest';
import type { TypeStyle } from '#domain/template/type-style.ts';
import { composeContext } from '#tests/support/compose-context.ts';
import type { ComposeContext } from './context.ts';
import { textSetter } from './set-words.ts';

const STYLE: TypeStyle = {
  font: 'grotesk-text',
  weight: 430,
  size: { min: 3, max: 9 },
  leading: 1.2,
  tracking: 0.1,
  balance: false,
  adapt: [],
};
const context: ComposeContext = { ...(await composeContext()), hyphenate: (word) => word.replace(/(.{5})(?=.)/gu, '$1\u00AD') };
/** Every letter of the fake engine is half the size wide: 5 px, and letter-spacing a tenth more. */
const SIZE = 10;

function set(
  text: string,
  width: number | null,
  changes: { readonly style?: Partial<TypeStyle>; readonly context?: Partial<ComposeContext> } = {},
) {
  const words = { text, lang: 'de', direction: 'ltr' as const };
  return textSetter(words, { ...STYLE, tracking: 0, ...changes.style }, SIZE, { ...context, ...changes.context }).set(width);
}
const lines = (setting: ReturnType<typeof set>) => setting.lines.map((line) => line.text);

describe('a text that is set', () => {
  it('stands from the tallest ink of its first line to the room under its last', () => {
    const setting = set('aa bb', 15);
    expect(lines(setting)).toEqual(['aa', 'bb']);
    expect(setting.lines.map((line) => line.baseline)).toEqual([7.5, 19.5]);
    expect(setting.height).toBeCloseTo(19.5 + 2.2);
    expect(setting.width).toBe(10);
  });

  it('has no height when it has no words', () => {
    expect(set(' \n ', 100)).toMatchObject({ lines: [], height: 0, width: 0 });
  });

  it('parts a long word at its soft hyphens, and is not broken for it', () => {
    const setting = set('im Nachbarschaftsgarten', 50);
    expect(lines(setting)).toEqual(['im', 'Nachb-', 'arsch-', 'aftsgarten']);
    expect(setting.broken).toBe(false);
  });

  it('counts a shorter word that is too wide as broken, parted or not', () => {
    expect(set('Freundlichkeit', 50)).toMatchObject({ broken: true });
    expect(lines(set('Freundlichkeit', 50))).toEqual(['Freun-', 'dlichkeit']);
  });

  it('breaks between letters where a language has no hyphens at hand', () => {
    const setting = set('Nachbarschaftsgarten', 50, { context: { hyphenate: (word) => word } });
    expect(lines(setting)).toEqual(['Nachbarsch', 'aftsgarten']);
    expect(setting.broken).toBe(true);
  });

  it('leaves words alone that are no wider than the line', () => {
    expect(set('Nachbarschaftsgarten', 100).text).toBe('Nachbarschaftsgarten');
    expect(set('Nachbarschaftsgarten', null).text).toBe('Nachbarschaftsgarten');
  });

  it('gives joined scripts no letter-spacing, and all others theirs', () => {
    const spacing = (text: string) => set(text, null, { style: { tracking: 0.1 } }).typeface.letterSpacing;
    expect(spacing('bread')).toBe(0.1);
    for (const text of ['خبز', 'ܠܚܡܐ', 'ߓߎ߬ߙߎ', '𞤲𞤣𞤭𞤴𞤢𞤥', 'ᠲᠠᠯᠬ᠎ᠠ', 'रोटी', 'bread خبز']) expect(spacing(text)).toBe(0);
  });

  it('keeps room at the end of a line where a joined word is cut', () => {
    const word = 'بيتنابيتنابيتنا';
    expect(lines(set(word, 50))[0]?.length).toBe(9);
    expect(set(word, 50).broken).toBe(true);
  });

  it('keeps ink that sticks out inside its width', () => {
    const measurer = {
      ...context.measurer,
      measureWords: (...given: Parameters<typeof context.measurer.measureWords>) =>
        context.measurer.measureWords(...given).map((word) => ({ ...word, left: 0.3, right: 0.2 })),
    };
    const setting = set('aaaa aaaa', 45, { context: { measurer } });
    expect(lines(setting)).toEqual(['aaaa', 'aaaa']);
    expect(setting).toMatchObject({ left: 3, right: 2, width: 25 });
  });

  it('counts a word as broken that had room for its letters but not for its ink', () => {
    const measurer = {
      ...context.measurer,
      measureWords: (...given: Parameters<typeof context.measurer.measureWords>) =>
        context.measurer.measureWords(...given).map((word) => ({ ...word, left: 0.3, right: 0.2 })),
    };
    expect(set('aaaa aaaa', 22, { context: { measurer } }).broken).toBe(true);
    expect(set('aaaa aaaa', 26, { context: { measurer } }).broken).toBe(false);
  });

  it('keeps a word whole that is a hair wider than its line', () => {
    expect(lines(set('aaaa aaaa', 19.6))).toEqual(['aaaa', 'aaaa']);
  });

  it('evens out the lines of a headline without more of them', () => {
    const plain = set('aaa aaa aaa aaa a', 95);
    const even = set('aaa aaa aaa aaa a', 95, { style: { balance: true } });
    expect(lines(plain)).toEqual(['aaa aaa aaa aaa a']);
    expect(lines(set('aaa aaa aaa aaa a', 75))).toEqual(['aaa aaa aaa aaa', 'a']);
    expect(lines(set('aaa aaa aaa aaa a', 75, { style: { balance: true } }))).toEqual(['aaa aaa', 'aaa aaa a']);
    expect(even.lines).toHaveLength(1);
  });
});
