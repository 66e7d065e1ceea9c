// languageOf: the most likely language tag of a text from its letters alone; it only picks letter shapes and breaking rules.

import { scriptsIn } from './scripts.ts';

/** Scripts that one language dominates among the people this is made for. */
const BY_SCRIPT: Readonly<Record<string, string>> = {
  Grek: 'el',
  Hebr: 'he',
  Hang: 'ko',
  Thai: 'th',
  Ethi: 'am',
  Beng: 'bn',
  Deva: 'hi',
  Guru: 'pa',
  Gujr: 'gu',
  Taml: 'ta',
  Geor: 'ka',
  Armn: 'hy',
};

/** A BCP 47 tag. `locale` (the interface's) wins when the text is in its script. */
export function languageOf(text: string, locale: string): string {
  const scripts = scriptsIn(text);
  if (scripts.has('Arab')) {
    if (/[ٹڈڑںےھہ]/u.test(text)) return 'ur';
    if (/[ټډړږښګڼۍې]/u.test(text)) return 'ps';
    if (/[ەێۆڕڵ]/u.test(text)) return 'ckb';
    if (/[پچژگی]/u.test(text)) return 'fa';
    return ['ar', 'fa', 'ur', 'ps', 'ckb'].includes(locale) ? locale : 'ar';
  }
  if (scripts.has('Cyrl')) return /[іїєґ]/iu.test(text) ? 'uk' : /[ыэъё]/iu.test(text) ? 'ru' : locale === 'uk' ? 'uk' : 'und';
  for (const [script, lang] of Object.entries(BY_SCRIPT)) if (scripts.has(script)) return lang;
  if (scripts.has('Hira') || scripts.has('Kana')) return 'ja';
  if (scripts.has('Hani')) return 'zh-Hans';
  if (scripts.has('Latn')) return ['ar', 'fa', 'ur', 'ps', 'ckb', 'am', 'ti', 'uk', 'bn', 'pa'].includes(locale) ? 'und' : locale;
  return 'und';
}
