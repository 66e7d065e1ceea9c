// scripts: which writing systems a text uses, and what layout must know of each.

import { remembered } from './remembered.ts';

/** An ISO 15924 code, such as `Arab`; `Zyyy` stands for every script this table does not list. */
export type Script = string;

/** ISO 15924 codes of the scripts a card can be written in, with their Unicode names. */
const SCRIPT_NAMES: Readonly<Record<Script, string>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Arab: 'Arabic',
  Hebr: 'Hebrew',
  Guru: 'Gurmukhi',
  Beng: 'Bengali',
  Gujr: 'Gujarati',
  Deva: 'Devanagari',
  Orya: 'Oriya',
  Taml: 'Tamil',
  Telu: 'Telugu',
  Mlym: 'Malayalam',
  Knda: 'Kannada',
  Sinh: 'Sinhala',
  Ethi: 'Ethiopic',
  Hani: 'Han',
  Hira: 'Hiragana',
  Kana: 'Katakana',
  Bopo: 'Bopomofo',
  Hang: 'Hangul',
  Thai: 'Thai',
  Laoo: 'Lao',
  Khmr: 'Khmer',
  Mymr: 'Myanmar',
  Tibt: 'Tibetan',
  Geor: 'Georgian',
  Armn: 'Armenian',
  Syrc: 'Syriac',
  Thaa: 'Thaana',
  Nkoo: 'Nko',
  Adlm: 'Adlam',
  Tfng: 'Tifinagh',
  Mong: 'Mongolian',
  Mand: 'Mandaic',
  Rohg: 'Hanifi_Rohingya',
  Phag: 'Phags_Pa',
};

const MATCHERS: readonly (readonly [Script, RegExp])[] = Object.entries(SCRIPT_NAMES).map(([code, name]) => [
  code,
  new RegExp(`\\p{Script=${name}}`, 'u'),
]);

const NO_SCRIPT = /[\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]/u;

const JOINED: ReadonlySet<Script> = new Set(['Arab', 'Syrc', 'Nkoo', 'Adlm', 'Mong', 'Mand', 'Rohg', 'Phag', 'Deva', 'Beng', 'Guru']);

/**
 * How much taller a line must be than a Latin one at the same size, from the ascent and descent of the faces measured at 100 px
 * (Noto Sans 107/29 is 1): the extra room keeps stacked marks and deep tails of neighbouring lines apart.
 */
const LEADING: Readonly<Record<Script, number>> = {
  Arab: 1.2,
  Syrc: 1.15,
  Thai: 1.15,
  Laoo: 1.15,
  Khmr: 1.3,
  Mymr: 1.5,
  Tibt: 1.8,
  Deva: 1.12,
  Beng: 1.12,
  Guru: 1.12,
  Gujr: 1.12,
  Taml: 1.08,
  Telu: 1.2,
  Mlym: 1.1,
  Knda: 1.2,
  Sinh: 1.15,
  Hani: 1.1,
  Hira: 1.1,
  Kana: 1.1,
  Hang: 1.1,
};

const KEPT_TEXTS = 64;

/** How many letters of each script a text has, in the order the scripts first appear. */
const lettersByScript = remembered(KEPT_TEXTS, (text): ReadonlyMap<Script, number> => {
  const counts = new Map<Script, number>();
  let last: Script | null = null;
  let run = 0;
  const count = () => {
    if (last !== null) counts.set(last, (counts.get(last) ?? 0) + run);
    run = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const script = scriptOf(code);
    if (script === null) continue;
    // Letters of one script come in runs: each run is counted once.
    if (script !== last) {
      count();
      last = script;
    }
    run += 1;
  }
  count();
  return counts;
});

/** The scripts of `text`, in the order they first appear. Spaces, digits, punctuation, emoji and shared marks belong to none. */
export function scriptsIn(text: string): ReadonlySet<Script> {
  return new Set(lettersByScript(text).keys());
}

/** The script most letters of `text` are in; null when it has no letters. */
export function mainScript(text: string): Script | null {
  let main: Script | null = null;
  let most = 0;
  for (const [script, count] of lettersByScript(text)) {
    if (count <= most) continue;
    main = script;
    most = count;
  }
  return main;
}

/** Whether letters of the script join (or hang from one line), so that letter-spacing and justification would tear words apart. */
export function isJoinedScript(script: Script): boolean {
  return JOINED.has(script);
}

const RIGHT_TO_LEFT: ReadonlySet<Script> = new Set(['Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Mand', 'Rohg']);

/** Which way the letters of `text` run; `both` where some run against others, or their script is not listed; null when it has no letters. */
export function directionsIn(text: string): 'ltr' | 'rtl' | 'both' | null {
  const scripts = [...scriptsIn(text)];
  if (scripts.length === 0) return null;
  if (scripts.includes('Zyyy')) return 'both';
  const rightToLeft = scripts.filter((script) => RIGHT_TO_LEFT.has(script)).length;
  return rightToLeft === 0 ? 'ltr' : rightToLeft === scripts.length ? 'rtl' : 'both';
}

/** The line height of the script over that of Latin at the same size: 1 or more. */
export function leadingFactor(script: Script): number {
  return LEADING[script] ?? 1;
}

/** Scripts of letters met before, by code point: looking one up costs up to as many expressions as there are scripts. */
const known: (Script | null | undefined)[] = [];

/** Null for what belongs to no script. */
function scriptOf(code: number): Script | null {
  const met = known[code];
  if (met !== undefined) return met;
  const character = String.fromCodePoint(code);
  const found = NO_SCRIPT.test(character) ? null : (MATCHERS.find(([, matcher]) => matcher.test(character))?.[0] ?? 'Zyyy');
  known[code] = found;
  return found;
}
