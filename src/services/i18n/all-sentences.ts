// allSentences: every sentence of the interface in one language, by key, for who looks at the sentences themselves.

import { flatten, type Sentences } from './sentences.ts';

const FILES = import.meta.glob<Parameters<typeof flatten>[0]>('/assets/locales/*.json', { import: 'default' });

/** Rejects when its file can't be fetched; throws for a language the interface does not come in. */
export async function allSentences(language: string): Promise<Sentences> {
  const file = FILES[`/assets/locales/${language}.json`];
  if (file === undefined) throw new Error(`assets/locales has no ${language}.json`);
  return flatten(await file());
}
