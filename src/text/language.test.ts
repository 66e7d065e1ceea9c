import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['bread', 'en', 'en'],
    ['chleb', 'pl', 'pl'],
    ['خبز', 'en', 'ar'],
    ['خبز', 'fa', 'fa'],
    ['پنیر', 'ar', 'fa'],
    ['علی', 'ur', 'ur'],
    ['پاکستان', 'ckb', 'ckb'],
    ['گھر کا دروازہ', 'ar', 'ur'],
    ['ډوډۍ', 'en', 'ps'],
    ['نانێک', 'en', 'ckb'],
    ['ئێمە ھەین', 'en', 'ckb'],
    ['ځوان', 'en', 'ps'],
    ['хліб', 'en', 'uk'],
    ['мы', 'uk', 'ru'],
    ['хата', 'uk', 'uk'],
    ['хлеб', 'ru', 'ru'],
    ['дом', 'en', 'und'],
    ['хляб с квас', 'bg', 'bg'],
    ['път', 'bg', 'bg'],
    ['እንጀራ', 'en', 'am'],
    ['እንጀራ', 'ti', 'ti'],
    ['रोटी', 'ne', 'ne'],
    ['रोटी', 'en', 'hi'],
    ['麵包', 'zh-Hant', 'zh-Hant'],
    ['麵包', 'zh-TW', 'zh-TW'],
    ['面包', 'en', 'zh-Hans'],
    ['日本', 'ja', 'ja'],
    ['日本のパン', 'zh-Hans', 'ja'],
    ['빵', 'en', 'ko'],
    ['bread', 'ru', 'und'],
    ['bread', 'ja', 'und'],
    ['123 🎉!', 'en', 'und'],
    ['', 'ar', 'und'],
    ['bread', '--', 'und'],
  ])('of "%s" in a %s interface is %s', (text, locale, language) => {
    expect(languageOf(text, locale)).toBe(language);
  });

  it('goes by most of the letters, not by a single name in another script', () => {
    expect(languageOf('My neighbour علي taught me to bake', 'en')).toBe('en');
    expect(languageOf('جاري Ali علمني الخبز', 'en')).toBe('ar');
  });
});
