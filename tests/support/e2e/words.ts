// words: what the interface says, from the same files the app reads, so that no test spells a sentence of its own.

import { readFileSync } from 'node:fs';
import { createInstance, type TFunction } from 'i18next';
import * as v from 'valibot';
import { packWordsSchema, type PackWords } from '#domain/pack/words.ts';
import { speakPseudo, type Pseudo } from '#services/i18n/pseudo.ts';
import type { Format } from '#domain/format/format.ts';
import type { Catalogue } from '#domain/format/catalogue.ts';

const assets = new URL('../../../assets/', import.meta.url);

export type Language = 'en' | 'ar';

export type Words = {
  readonly language: Language;
  /** As `t` in the app: a key and its values to a sentence. */
  readonly say: TFunction;
  /** Names of designs, fields, colours and prompts. */
  readonly pack: PackWords;
};

export function wordsIn(language: Language, pseudo: Pseudo | null = null): Words {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: { translation: readAsset(`locales/${language}.json`) } },
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  if (pseudo !== null) speakPseudo(instance, pseudo);
  const pack = v.parse(packWordsSchema, readAsset(`packs/it-takes-a-community/locales/${language}.json`));
  return { language, say: instance.getFixedT(language), pack };
}

/** What a size is called on screen: "Instagram story", "A4 poster". */
export function sizeName({ say, language }: Words, catalogue: Catalogue, format: Format): string {
  const use = say(`formats.uses.${format.use}`);
  const place = format.print === null ? use : say('formats.paper', { paper: format.print.paper, use });
  const platform = catalogue.platformById.get(format.platform)?.name ?? null;
  if (platform !== null) return say('formats.name', { platform, use: place });
  return place.slice(0, 1).toLocaleUpperCase(language) + place.slice(1);
}

function readAsset(path: string): Record<string, unknown> {
  return v.parse(v.record(v.string(), v.unknown()), JSON.parse(readFileSync(new URL(path, assets), 'utf8')));
}
