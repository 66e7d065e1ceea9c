import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';

describe('directionOf', () => {
  it.each([
    ['Hello', 'ltr'],
    ['يحتاج الأمر', 'rtl'],
    ['שלום', 'rtl'],
    ['ܫܠܡܐ', 'rtl'],
    ['ދިވެހި', 'rtl'],
    ['ߒߞߏ', 'rtl'],
    ['𞤀𞤣𞤤𞤢𞤥', 'rtl'],
    ['Привет', 'ltr'],
    ['你好', 'ltr'],
    ['አማርኛ', 'ltr'],
  ])('reads %s as %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  it('looks past digits, punctuation and emoji to the first letter', () => {
    expect(directionOf('2026 — 🎉 «مرحبا» hello')).toBe('rtl');
    expect(directionOf('٢٠٢٦ hello مرحبا')).toBe('ltr');
  });

  it('takes Arabic punctuation for Arabic, as browsers do', () => {
    expect(directionOf('؟ hello')).toBe('rtl');
    expect(directionOf('، hello')).toBe('ltr');
  });

  it('looks past a flag, though browsers read one as Latin letters', () => {
    expect(directionOf('🇸🇾 مرحبا')).toBe('rtl');
  });

  it('does not let an isolated quotation decide', () => {
    expect(directionOf('\u2067مرحبا\u2069 hello')).toBe('ltr');
  });

  it('has no opinion on text without letters', () => {
    for (const text of ['', '   ', '123', '…!?', '❤️🎉', '٢٠٢٦']) expect(directionOf(text)).toBeNull();
  });

  it('agrees with a direction mark put in front', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => directionOf(`\u200F${text}`) === 'rtl' && directionOf(`\u200E${text}`) === 'ltr',
      ),
    );
  });
});
