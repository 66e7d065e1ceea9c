// cardContent: what a document puts on a card at one size, before any layout: texts by source, photos and what
// stands for them, direction, language, facts.

import { readDayKey } from '#domain/calendar/calendar-day.ts';
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
import type { ComposeContext } from './context.ts';
import { cardDay, type CardDay } from './day-words.ts';
import { standInsOf, type CardStandIn } from './stand-in/stand-ins-of.ts';
import { directionOf } from '#text/direction.ts';
import { countGraphemes } from '#text/graphemes.ts';
import { languageOf } from '#text/language.ts';

export type CardText = { readonly text: string; readonly lang: string; readonly direction: 'ltr' | 'rtl' };

export type CardContent = {
  readonly texts: ReadonlyMap<SlotId, CardText>;
  readonly days: ReadonlyMap<SlotId, CardDay>;
  readonly photos: ReadonlyMap<SlotId, PlacedPhoto>;
  /** What stands where a photo could. */
  readonly standIns: ReadonlyMap<SlotId, CardStandIn>;
  readonly direction: 'ltr' | 'rtl';
  /** The pack's sentences in the language that goes with the story. */
  readonly words: PackWords;
  readonly wordsLang: string;
  readonly facts: Facts;
  readonly palette: Palette;
  readonly sample: boolean;
};

/** The words of a card and of the pack beside them, each with its language. */
export type CardTexts = Pick<CardContent, 'texts' | 'days' | 'direction' | 'words' | 'wordsLang' | 'sample'>;

/** What of the context decides what a card says. */
export type Saying = Pick<ComposeContext, 'samples' | 'calendar'>;

/** What a document says where its slots hold `wordsOf`. */
export function cardTexts(
  pack: LoadedPack,
  template: Template,
  document: Document,
  wordsOf: (slot: SlotId) => string,
  { samples, calendar }: Saying,
): CardTexts {
  const sample = samples && isUntouched(document);
  const kinds = new Map(pack.pack.slots.map((slot) => [slot.id, slot.kind]));
  const interfaceDirection = directionOf(sampleOf(pack, template, document.locale, pack.pack.leadSlot)) ?? 'ltr';
  const texts = new Map<SlotId, CardText>();
  const days = new Map<SlotId, CardDay>();
  for (const slot of template.slots) {
    if (kinds.get(slot) === 'day') {
      days.set(slot, cardDay(readDayKey(wordsOf(slot)), pack.pack.date, calendar));
      continue;
    }
    const own = document.words[slot];
    const text = sample ? sampleOf(pack, template, document.locale, slot) : wordsOf(slot);
    if (text === '') continue;
    const direction = own?.direction ?? directionOf(text) ?? interfaceDirection;
    texts.set(slot, { text, direction, lang: own?.lang ?? languageOf(text, document.locale) });
  }
  const lead = texts.get(pack.pack.leadSlot) ?? [...texts.values()][0];
  const direction = lead?.direction ?? interfaceDirection;
  const wordsLang = phraseLanguage(pack, document.locale, direction, lead?.lang ?? 'und');
  return { texts, days, direction, words: packWords(pack, wordsLang), wordsLang, sample };
}

/** Reads the document for one size. Throws when the document names a palette the pack lacks, or the pack has no words: both are bugs upstream. */
export function cardContent(pack: LoadedPack, template: Template, document: Document, format: Format, context: Saying): CardContent {
  const palette = pack.pack.palettes.find((each) => each.id === document.paletteId);
  if (palette === undefined) throw new Error(`palette ${document.paletteId} is not in pack ${pack.pack.id}`);
  const whole = cardTexts(pack, template, document, (slot) => wordsFor(document, slot, format.id), context);
  // What is hidden here keeps its say in the direction and the language of the card, which are those of all sizes.
  const shown = shownAt(document, format);
  const said = { ...whole, texts: onlyOf(whole.texts, shown), days: onlyOf(whole.days, shown) };
  const photos = new Map<SlotId, PlacedPhoto>();
  for (const slot of template.slots) {
    const placed = shown(slot) ? photoFor(document, slot, format.id) : null;
    if (placed !== null) photos.set(slot, placed);
  }
  const standIns = onlyOf(standInsOf(pack, template, document, said.texts), shown);
  return {
    ...said,
    photos,
    standIns,
    palette,
    facts: {
      shape: shapeOf(format),
      photo: pack.pack.slots.some((slot) => slot.kind === 'photo' && (photos.has(slot.id) || standIns.has(slot.id))),
      story: storyLength(countGraphemes(said.texts.get(pack.pack.leadSlot)?.text ?? '')),
      filled: new Set([...said.texts.keys(), ...photos.keys(), ...standIns.keys()]),
      mode: palette.mode,
      tight: isTight(format),
      onTheDay: [...said.days.values()].some(({ daysLeft }) => daysLeft === 0),
      daysLeft: [...said.days.values()].map(({ daysLeft }) => daysLeft),
    },
  };
}

/** Answers whether a slot is shown at this size, or left empty there by a person's wish. */
function shownAt(document: Document, format: Format): (slot: SlotId) => boolean {
  const hidden = document.overrides[format.id]?.hidden ?? [];
  return (slot) => !hidden.some((part) => part.kind === 'slot' && part.slot === slot);
}

function onlyOf<Value>(all: ReadonlyMap<SlotId, Value>, shown: (slot: SlotId) => boolean): ReadonlyMap<SlotId, Value> {
  return new Map([...all].filter(([slot]) => shown(slot)));
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

/**
 * The language of the pack's own sentences beside words in `lang`: that one, else the interface's when it runs the same way. An Arabic
 * sentence over an Urdu story would be as foreign as an English one: then the pack's first language speaks. Words that don't say their
 * language take any of the pack's that runs their way.
 */
function phraseLanguage(pack: LoadedPack, locale: string, direction: 'ltr' | 'rtl', lang: string): string {
  const runs = (tag: string) => directionOf(pack.words.get(tag)?.name ?? '') ?? 'ltr';
  const loaded = pack.pack.locales.filter((tag) => pack.words.has(tag));
  const own = loaded.find((tag) => tag === lang || languageIn(tag) === languageIn(lang));
  if (own !== undefined) return own;
  if (loaded.includes(locale) && runs(locale) === direction) return locale;
  const alike = lang === 'und' ? loaded.find((tag) => runs(tag) === direction) : undefined;
  return alike ?? loaded[0] ?? locale;
}

function languageIn(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
