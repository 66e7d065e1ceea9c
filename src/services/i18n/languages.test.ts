import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, negotiateLanguage } from './languages.ts';

describe('the language of the interface', () => {
  const known = ['en', 'ar', 'zh-Hant'];

  it('is the first one wanted that the interface comes in', () => {
    expect(negotiateLanguage(['pl', 'ar', 'en'], known)).toBe('ar');
  });

  it('is the wider language where a region is wanted', () => {
    expect(negotiateLanguage(['ar-EG'], known)).toBe('ar');
    expect(negotiateLanguage(['zh-Hant-TW'], known)).toBe('zh-Hant');
  });

  it('prefers a wider match of a language wanted more over an exact one wanted less', () => {
    expect(negotiateLanguage(['ar-MA', 'en'], known)).toBe('ar');
  });

  it('does not take a language for another that begins alike', () => {
    expect(negotiateLanguage(['art'], known)).toBe('en');
  });

  it('does not mind capitals', () => {
    expect(negotiateLanguage(['ZH-HANT'], known)).toBe('zh-Hant');
  });

  it('is English when nothing wanted is there, or nothing is wanted', () => {
    expect(negotiateLanguage(['pl', 'uk'], known)).toBe('en');
    expect(negotiateLanguage([], known)).toBe('en');
  });

  it('has its words for every language of the list', () => {
    for (const { tag } of LANGUAGES) expect(existsSync(`assets/locales/${tag}.json`), tag).toBe(true);
  });
});
