import { describe, expect, it } from 'vitest';
import { rareLetters } from './rare-letters.ts';

describe('the letters a device may have no font for', () => {
  it.each(['It’s £5 🎉', 'Żyjemy tu', 'Їжак', 'مرحبا', '你好、こんにちは 안녕', 'e\u0301', ''])('are none of %s', (text) => {
    expect(rareLetters(text)).toBe('');
  });

  it('are each named once, whatever else is written', () => {
    expect(rareLetters('ሰላም! Hello ሰላም።')).toBe('ላምሰ።');
    expect(rareLetters('ক খ ক')).toBe('কখ');
    expect(rareLetters('ߒߞߏ 𞤀𞤣')).toBe('ߏߒߞ𞤀𞤣');
  });
});
