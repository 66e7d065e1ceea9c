import { describe, expect, it } from 'vitest';
import { quote } from './quotes.ts';

describe('quotation marks', () => {
  it.each([
    ['en', '“Bread”'],
    ['fr-CA', '«Bread»'],
    ['ar', '«Bread»'],
    ['pl', '„Bread”'],
    ['de', '„Bread“'],
    ['ja', '「Bread」'],
    ['zh-Hant', '「Bread」'],
    ['zh-Hans', '“Bread”'],
    ['und', '“Bread”'],
    ['', '“Bread”'],
  ])('are those of the language: %s', (lang, quoted) => {
    expect(quote('Bread', lang)).toBe(quoted);
  });

  it.each(['“Bread”', '«Bread»', '„Bread“', '"Bread"', '「Bread」'])('are left alone where the person set them: %s', (text) => {
    expect(quote(text, 'pl')).toBe(text);
  });
});
