// interfaceWords: the sentences of the interface through i18next, each language's file fetched only when it is wanted.

import { createInstance, type i18n } from 'i18next';
import { languageNamed } from './languages.ts';

const files = import.meta.glob<Record<string, unknown>>('/assets/locales/*.json', { import: 'default' });

/** The interface in `language` (one of LANGUAGES). `use` adds what a view library needs before it starts. Rejects when its file can't be fetched. */
export async function startWords(language: string, use: (words: i18n) => void = () => {}): Promise<i18n> {
  const words = createInstance();
  use(words);
  await words.init({
    lng: language,
    resources: { [language]: { translation: await fetchWords(language) } },
    fallbackLng: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  tellPage(language);
  return words;
}

/** Resolves when the words are in and the page is told; rejects, with nothing changed, when the file can't be fetched. */
export async function switchWords(words: i18n, language: string): Promise<void> {
  if (!words.hasResourceBundle(language, 'translation')) words.addResourceBundle(language, 'translation', await fetchWords(language));
  tellPage(language);
  await words.changeLanguage(language);
}

async function fetchWords(language: string): Promise<Record<string, unknown>> {
  const file = files[`/assets/locales/${language}.json`];
  if (file === undefined) throw new Error(`assets/locales has no ${language}.json`);
  return file();
}

/** What screen readers and the browser's own layout go by. */
function tellPage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = languageNamed(language).direction;
}
