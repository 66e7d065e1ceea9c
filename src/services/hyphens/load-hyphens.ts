// loadHyphens: where words of a language may be parted, by the patterns that TeX uses (npm package `hyphen`). Each language's patterns are
// a file of their own (2 to 1200 KB before compression), fetched only when a card in that language has a very long word.

import { SOFT_HYPHEN, type Hyphenate } from '#text/hyphens.ts';

/**
 * Patterns by language (BCP 47, longest match wins), each free to pass on: licence and authors are in docs/hyphenation.md. Left out for
 * their licences: Czech, Latvian, Macedonian, Romanian, Russian, Serbian, Swedish, Turkish, Kurdish; long words there get smaller type.
 */
const PATTERNS = {
  af: () => import('hyphen/patterns/af.js'),
  be: () => import('hyphen/patterns/be.js'),
  bg: () => import('hyphen/patterns/bg.js'),
  cy: () => import('hyphen/patterns/cy.js'),
  da: () => import('hyphen/patterns/da.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  el: () => import('hyphen/patterns/el-monoton.js'),
  en: () => import('hyphen/patterns/en-gb.js'),
  'en-US': () => import('hyphen/patterns/en-us.js'),
  es: () => import('hyphen/patterns/es.js'),
  et: () => import('hyphen/patterns/et.js'),
  fi: () => import('hyphen/patterns/fi.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  gl: () => import('hyphen/patterns/gl.js'),
  hr: () => import('hyphen/patterns/hr.js'),
  hu: () => import('hyphen/patterns/hu.js'),
  it: () => import('hyphen/patterns/it.js'),
  lt: () => import('hyphen/patterns/lt.js'),
  nb: () => import('hyphen/patterns/nb.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  nn: () => import('hyphen/patterns/nn.js'),
  no: () => import('hyphen/patterns/no.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  sk: () => import('hyphen/patterns/sk.js'),
  sl: () => import('hyphen/patterns/sl.js'),
  sq: () => import('hyphen/patterns/sq.js'),
  uk: () => import('hyphen/patterns/uk.js'),
} as const;

type PatternLanguage = keyof typeof PATTERNS;

/** Letters: shorter words are not parted. */
const SHORTEST = 6;

const loaded = new Map<PatternLanguage, (word: string) => string>();

/**
 * Resolves with a function that parts words of those of `langs` that have patterns. A file that can't be fetched counts as a language
 * without patterns, to be tried again next time: its long words get smaller type, and the card is whole all the same.
 */
export async function loadHyphens(langs: readonly string[]): Promise<Hyphenate> {
  const wanted = new Set(langs.flatMap((lang) => patternLanguage(lang) ?? []));
  await Promise.allSettled([...wanted].filter((lang) => !loaded.has(lang)).map(load));
  return (word, lang) => {
    const language = patternLanguage(lang);
    return (language === null ? undefined : loaded.get(language))?.(word) ?? word;
  };
}

async function load(lang: PatternLanguage): Promise<void> {
  const [{ default: createHyphenator }, { default: patterns }] = await Promise.all([import('hyphen'), PATTERNS[lang]()]);
  loaded.set(lang, createHyphenator(patterns, { async: false, hyphenChar: SOFT_HYPHEN, minWordLength: SHORTEST }));
}

function patternLanguage(lang: string): PatternLanguage | null {
  const primary = lang.split('-')[0] ?? lang;
  return [lang, primary].find((tag): tag is PatternLanguage => Object.hasOwn(PATTERNS, tag)) ?? null;
}
