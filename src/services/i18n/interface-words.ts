// interfaceWords: the sentences of the interface through i18next. Each language comes in parts, fetched when they are wanted: what the first
// page says, what the screen that makes designs says, and all the rest (.tools/words-in-parts.ts cuts them).

import { createInstance, type i18n } from 'i18next';
import { languageNamed } from './languages.ts';

type Sentences = Readonly<Record<string, unknown>>;
/** Sentences that come later than the first page's. */
export type LaterPart = 'rest' | 'author';
type Part = 'first' | LaterPart;

const FILES = {
  first: import.meta.glob<Sentences>('/assets/locales/*.json', { query: '?part=first', import: 'default' }),
  rest: import.meta.glob<Sentences>('/assets/locales/*.json', { query: '?part=rest', import: 'default' }),
  author: import.meta.glob<Sentences>('/assets/locales/*.json', { query: '?part=author', import: 'default' }),
} as const;

/**
 * The interface in `language` (one of LANGUAGES), what the first page says. `use` adds what a view library needs before it starts. Rejects
 * when its file can't be fetched.
 */
export async function startWords(language: string, use: (words: i18n) => void = () => {}): Promise<i18n> {
  const words = createInstance();
  use(words);
  await words.init({
    lng: language,
    resources: { [language]: { translation: await fetchWords(language, 'first') } },
    fallbackLng: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  tellPage(language);
  return words;
}

/** By part, then by language. */
type Loading = Map<LaterPart, Map<string, Promise<void>>>;
const later = new WeakMap<i18n, Loading>();

/** All sentences of a part in the language in use, from then on in every language switched to. The same promise until the language changes. */
export function wholeWords(words: i18n, part: LaterPart): Promise<void> {
  const parts: Loading = later.get(words) ?? new Map();
  later.set(words, parts);
  const languages = parts.get(part) ?? new Map<string, Promise<void>>();
  parts.set(part, languages);
  const { language } = words;
  const known = languages.get(language);
  if (known !== undefined) return known;
  const loading = addPart(words, language, part);
  languages.set(language, loading);
  // What could not be fetched may be asked for again.
  loading.catch(() => languages.delete(language));
  return loading;
}

async function addPart(words: i18n, language: string, part: LaterPart): Promise<void> {
  words.addResourceBundle(language, 'translation', await fetchWords(language, part), true);
}

/** Resolves when the words are in and the page is told; rejects, with nothing changed, when a file can't be fetched. */
export async function switchWords(words: i18n, language: string): Promise<void> {
  const loaded: Loading = later.get(words) ?? new Map();
  const parts: readonly Part[] = ['first', ...loaded.keys()];
  const fetched = await Promise.all(parts.map((part) => fetchWords(language, part)));
  for (const sentences of fetched) words.addResourceBundle(language, 'translation', sentences, true);
  for (const languages of loaded.values()) languages.set(language, Promise.resolve());
  tellPage(language);
  await words.changeLanguage(language);
}

async function fetchWords(language: string, part: Part): Promise<Sentences> {
  const file = FILES[part][`/assets/locales/${language}.json`];
  if (file === undefined) throw new Error(`assets/locales has no ${language}.json`);
  return file();
}

/** What screen readers and the browser's own layout go by. */
function tellPage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = languageNamed(language).direction;
}
