// Reading a pack's cover from its files, each parsed once at this edge: all of what was asked for, or a typed error, never half of it.

import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { packSchema } from '#domain/pack/pack.ts';
import { phraseFaults, wordFaults } from '#domain/pack/pack-faults.ts';
import { packWordsSchema, type PackWords } from '#domain/pack/words.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { PackError } from './pack-error.ts';
import { readJson, type PackFiles } from './pack-files.ts';

/** The pack and its words in `locales` (those it has; its source language always), with no template read yet: what a gallery needs. */
export async function readPack(files: PackFiles, locales: readonly string[]): Promise<Result<LoadedPack, PackError>> {
  const pack = await readJson(files, 'pack.json', packSchema);
  if (!pack.ok) return pack;
  return readWords(files, { pack: pack.value, templates: new Map(), art: new Map(), words: new Map() }, locales);
}

/** `loaded` with its words in more languages. */
export async function readWords(files: PackFiles, loaded: LoadedPack, locales: readonly string[]): Promise<Result<LoadedPack, PackError>> {
  const words = new Map(loaded.words);
  const known = loaded.pack.locales;
  for (const lang of known.filter((each) => (each === known[0] || locales.includes(each)) && !words.has(each))) {
    const file = `locales/${lang}.json`;
    const parsed: Result<PackWords, PackError> = await readJson(files, file, packWordsSchema);
    if (!parsed.ok) return parsed;
    const faults = [...wordFaults(loaded.pack, parsed.value), ...phraseFaults(loaded.templates.values(), parsed.value, lang)];
    if (faults.length > 0) return fail({ kind: 'pack-malformed', file, faults });
    words.set(lang, parsed.value);
  }
  return ok({ ...loaded, words });
}
