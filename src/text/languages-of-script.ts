// languagesOf: which languages a person may say their words are in, by the script they are written in: those that differ in letter shapes,
// hyphens or spelling check. Han letters look different in Chinese and Japanese, Urdu is written in Nastaliq.

import { mainScript, type Script } from './scripts.ts';

/** BCP 47 tags, the most written first. */
const BY_SCRIPT: Readonly<Record<Script, readonly string[]>> = {
  Latn: 'en cy pl ro es pt fr it de nl lt lv cs sk hu hr sq tr az so sw ha yo ig vi kmr ga gd'.split(' '),
  Cyrl: 'uk ru bg sr mk be kk ky tg mn'.split(' '),
  Grek: ['el', 'grc'],
  Arab: 'ar fa prs ur pnb ps ckb sd ug'.split(' '),
  Hebr: ['he', 'yi'],
  Beng: ['bn', 'as'],
  Deva: ['hi', 'ne', 'mr'],
  Ethi: ['am', 'ti'],
  Hani: ['zh-Hans', 'zh-Hant', 'yue', 'ja', 'ko'],
  Mymr: ['my', 'shn', 'mnw'],
};

/** None where the letters leave no choice. */
export function languagesOf(text: string): readonly string[] {
  const script = mainScript(text);
  return script === null ? [] : (BY_SCRIPT[script] ?? []);
}
