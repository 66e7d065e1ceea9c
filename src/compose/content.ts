// cardContent: what a document puts on a card at one size, before any layout: texts by source, photos, direction, language, facts.

import { isUntouched, photoFor, wordsFor, type Document, type PlacedPhoto } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import { isTight } from '#domain/format/is-tight.ts';
import { shapeOf } from '#domain/format/shape.ts';
import type { SlotId } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { PackWords } from '#domain/pack/words.ts';
import type { Palette } from '#domain/palette/palette.ts';
import { storyLength, type Facts } from '#domain/template/condition.ts';
import type { Template } from '#domain/template/template.ts';
import { directionOf } from '#text/direction.ts';
import { countGraphemes } from '#text/graphemes.ts';
import { languageOf } from '#text/language.ts';

export type CardText = { readonly text: string; readonly lang: string; readonly direction: 'ltr' | 'rtl' };

export type CardContent = {
  readonly texts: ReadonlyMap<SlotId, CardText>;
  readonly photos: ReadonlyMap<SlotId, PlacedPhoto>;
  readonly direction: 'ltr' | 'rtl';
  /** The pack's sentences in the language that goes with the story. */
  readonly words: PackWords;
  readonly wordsLang: string;
  readonly facts: Facts;
  readonly palette: Palette;
  readonly sample: boolean;
};

/** Reads the document for one size. Throws when the document names a palette the pack lacks, or the pack has no words: both are bugs upstream. */
export function cardContent(pack: LoadedPack, template: Template, document: Document, format: Format, samples: boolean): CardContent {
  const palette = pack.pack.palettes.find((each) => each.id === document.paletteId);
  if (palette === undefined) throw new Error(`palette ${document.paletteId} is not in pack ${pack.pack.id}`);
  const sample = samples && isUntouched(document);
  const interfaceDirection = directionOf(sampleOf(pack, template, document.locale, pack.pack.leadSlot)) ?? 'ltr';

  const raw = new Map<SlotId, CardText>();
  for (const slot of template.slots) {
    const own = document.words[slot];
    const text = sample ? sampleOf(pack, template, document.locale, slot) : wordsFor(document, slot, format.id);
    if (text === '') continue;
    const direction = own?.direction ?? directionOf(text) ?? interfaceDirection;
    raw.set(slot, { text, direction, lang: own?.lang ?? languageOf(text, document.locale) });
  }
  const photos = new Map<SlotId, PlacedPhoto>();
  for (const slot of template.slots) {
    const placed = photoFor(document, slot, format.id);
    if (placed !== null) photos.set(slot, placed);
  }
  const lead = raw.get(pack.pack.leadSlot) ?? [...raw.values()][0];
  const direction = lead?.direction ?? interfaceDirection;
  const wordsLang = phraseLanguage(pack, document.locale, direction);
  return {
    texts: raw,
    photos,
    direction,
    words: packWords(pack, wordsLang),
    wordsLang,
    palette,
    sample,
    facts: {
      shape: shapeOf(format),
      photo: photos.size > 0,
      story: storyLength(countGraphemes(raw.get(pack.pack.leadSlot)?.text ?? '')),
      filled: new Set([...raw.keys(), ...photos.keys()]),
      mode: palette.mode,
      tight: isTight(format),
    },
  };
}

/** The pack's words in `lang`, else in its source language. */
export function packWords(pack: LoadedPack, lang: string): PackWords {
  const words = pack.words.get(lang) ?? pack.words.get(pack.pack.locales[0] ?? 'en');
  if (words === undefined) throw new Error(`pack ${pack.pack.id} was loaded without words`);
  return words;
}

function sampleOf(pack: LoadedPack, template: Template, locale: string, slot: SlotId): string {
  return packWords(pack, locale).templates[template.id]?.samples[slot] ?? '';
}

/** The interface's language when it runs the way the story does; else the first of the pack's languages that does. */
function phraseLanguage(pack: LoadedPack, locale: string, direction: 'ltr' | 'rtl'): string {
  const runs = (lang: string) => directionOf(pack.words.get(lang)?.name ?? '') ?? 'ltr';
  const loaded = pack.pack.locales.filter((lang) => pack.words.has(lang));
  if (loaded.includes(locale) && runs(locale) === direction) return locale;
  return loaded.find((lang) => runs(lang) === direction) ?? loaded[0] ?? locale;
}
