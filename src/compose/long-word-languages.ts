// longWordLanguages: in which languages a card has words so long that they may have to be parted: their patterns are loaded beforehand.

import type { Document } from '#domain/document/document.ts';
import { hasLongWord } from '#text/hyphens.ts';
import { languageOf } from '#text/language.ts';

/** BCP 47 tags, each once. */
export function longWordLanguages(document: Document): readonly string[] {
  const languages = new Set<string>();
  const own = Object.entries(document.words);
  const overrides = Object.values(document.overrides).flatMap(({ words }) => Object.entries(words));
  for (const [slot, text] of [...own.map(([id, words]) => [id, words.text] as const), ...overrides]) {
    const chosen = own.find(([id]) => id === slot)?.[1].lang;
    if (hasLongWord(text)) languages.add(chosen ?? languageOf(text, document.locale));
  }
  return [...languages];
}
