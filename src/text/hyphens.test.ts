import { describe, expect, it } from 'vitest';
import { hasLongWord, hyphenateWide } from './hyphens.ts';

const everyThird = (word: string) => word.replace(/(...)(?=.)/gu, '$1\u00AD');
const always = () => true;

describe('hasLongWord', () => {
  it.each([
    ['Nachbarschaftsgarten', true],
    ['we bake bread', false],
    ['міжнароднийправовий', true],
    ['@a_very_long_handle_indeed', false],
    ['https://example.org/averyverylongaddress', false],
    ['ภาษาไทยยาวมากไม่มีช่องว่างเลย', false],
    ['مستشفياتهممستشفياتهم', false],
  ])('of %s: %s', (text, long) => {
    expect(hasLongWord(text)).toBe(long);
  });
});

describe('hyphenateWide', () => {
  it('parts only the words that are too wide', () => {
    const { text } = hyphenateWide('small Nachbarschaftsgarten', 'de', everyThird, (word) => word.length > 10);
    expect(text.replaceAll('\u00AD', '-')).toBe('small Nac-hba-rsc-haf-tsg-art-en');
  });

  it('leaves addresses, handles and hashtags whole', () => {
    for (const text of ['@handleofsomebody', '#ItTakesACommunity', 'www.example.org', 'a1b2c3d4e5f6g7h8']) {
      expect(hyphenateWide(text, 'en', everyThird, always).text).toBe(text);
    }
  });

  it('parts no letters of scripts without hyphens', () => {
    expect(hyphenateWide('مستشفياتهم', 'ar', everyThird, always).text).toBe('مستشفياتهم');
  });

  it('says when a short word had to be parted', () => {
    expect(hyphenateWide('community', 'en', everyThird, always).allLong).toBe(false);
    expect(hyphenateWide('Nachbarschaftsgarten', 'de', everyThird, always).allLong).toBe(true);
  });
});
