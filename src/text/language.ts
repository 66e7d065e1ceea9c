// languageOf: the most likely language tag of a text from its letters alone; it only picks letter shapes and breaking rules.

import { remembered } from './remembered.ts';
import { mainScript, scriptsIn, type Script } from './scripts.ts';

/** The language most people write a script in, where the interface's own is of another script. */
const BY_SCRIPT: Readonly<Record<Script, string>> = {
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

const KEPT_LOCALES = 16;
const HAN_LOCALES: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan']);

/** A BCP 47 tag; `und` when the letters don't say. `locale` (the interface's) wins when it is written in the text's script. */
export function languageOf(text: string, locale: string): string {
  const script = mainScript(text);
  const own = scriptOfLocale(locale);
  switch (script) {
    case null:
      return 'und';
    case 'Arab':
      return arabicLanguage(text, own === 'Arab' ? locale : null);
    case 'Cyrl':
      return cyrillicLanguage(text, own === 'Cyrl' ? locale : null);
    case 'Hani':
    case 'Hira':
    case 'Kana': {
      const scripts = scriptsIn(text);
      if (scripts.has('Hira') || scripts.has('Kana')) return 'ja';
      return own !== null && HAN_LOCALES.has(own) ? locale : 'zh-Hans';
    }
    default:
      return own === script ? locale : (BY_SCRIPT[script] ?? 'und');
  }
}

/** Letters that one language alone has tell it; those that Arabic lacks leave the choice among the others. */
function arabicLanguage(text: string, locale: string | null): string {
  // Sorani first: it shares its ھ with Urdu.
  if (/[ەێۆڕڵ]/u.test(text)) return 'ckb';
  if (/[ٹڈڑںےھہ]/u.test(text)) return 'ur';
  if (/[ټډړږښګڼۍېځڅ]/u.test(text)) return 'ps';
  if (/[پچژگی]/u.test(text)) return locale === null || languageIn(locale) === 'ar' ? 'fa' : locale;
  return locale ?? 'ar';
}

/** Ukrainian and Russian tell each other apart; other languages share letters with both, so their locale holds. */
function cyrillicLanguage(text: string, locale: string | null): string {
  const found = /[іїєґ]/iu.test(text) ? 'uk' : /[ыэъё]/iu.test(text) ? 'ru' : null;
  if (locale === null) return found ?? 'und';
  return found === null || !['uk', 'ru'].includes(languageIn(locale)) ? locale : found;
}

function languageIn(locale: string): string {
  return locale.split('-')[0] ?? locale;
}

/** The script a locale is written in (ISO 15924), or null when the tag is no language's. */
const scriptOfLocale = remembered(KEPT_LOCALES, (locale): Script | null => {
  try {
    return new Intl.Locale(locale).maximize().script ?? null;
  } catch (error) {
    // A malformed tag is data, not a bug: the letters alone decide.
    if (error instanceof RangeError) return null;
    throw error;
  }
});
