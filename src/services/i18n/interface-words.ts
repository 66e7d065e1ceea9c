// interfaceWords: the sentences of the interface through i18next. Each language comes in two parts, fetched when they are wanted: what the first
// page says, and all the rest (.tools/words-in-parts.ts cuts them).

import { createInstance, type i18n } from 'i18next';
import { languageNamed } from './languages.ts';

type Sentences = Readonly<Record<string, unknown>>;
type Part = 'first' | 'rest';

const FILES = {
  first: import.meta.glob<Sentences>('/assets/locales/*.json', { query: '?part=first', import: 'default' }),
  rest: import.meta.glob<Sentences>('/assets/locales/*.json', { query: '?part=rest', import: 'default' }),
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

const whole = new WeakMap<i18n, Map<string, Promise<void>>>();

/** All sentences of the language in use, from then on of every language switched to. The same promise until the language changes. */
export function wholeWords(words: i18n): Promise<void> {
  const languages = whole.get(words) ?? new Map<string, Promise<void>>();
  whole.set(words, languages);
  const { language } = words;
  const known = languages.get(language);
  if (known !== undefined) return known;
  const loading = fetchWords(language, 'rest').then((rest) => {
    words.addResourceBundle(language, 'translation', rest, true);
  });
  languages.set(language, loading);
  // What could not be fetched may be asked for again.
  loading.catch(() => languages.delete(language));
  return loading;
}

/** Resolves when the words are in and the page is told; rejects, with nothing changed, when a file can't be fetched. */
export async function switchWords(words: i18n, language: string): Promise<void> {
  const parts: readonly Part[] = whole.has(words) ? ['first', 'rest'] : ['first'];
  const fetched = await Promise.all(parts.map((part) => fetchWords(language, part)));
  for (const sentences of fetched) words.addResourceBundle(language, 'translation', sentences, true);
  if (parts.includes('rest')) whole.get(words)?.set(language, Promise.resolve());
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
