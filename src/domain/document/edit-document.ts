// Edits: what a person can do to a document, each a pure function from one document to the next.

import type { FormatId, PaletteId, PlatformId, SlotId, TemplateId } from '../ids.ts';
import type { Document, PlacedPhoto } from './document.ts';
import { DEFAULT_FRAMING, type Framing } from './framing-schema.ts';
import type { Look } from './look.ts';
import { NO_OVERRIDE, type Override } from './override.ts';

export function withWords(document: Document, slot: SlotId, text: string): Document {
  return { ...document, words: { ...document.words, [slot]: { ...document.words[slot], text } } };
}

/** `direction` null goes back to what the letters say. */
export function withDirection(document: Document, slot: SlotId, direction: 'ltr' | 'rtl' | null): Document {
  const { direction: _before, ...rest } = document.words[slot] ?? { text: '' };
  return { ...document, words: { ...document.words, [slot]: direction === null ? rest : { ...rest, direction } } };
}

/** `lang` (BCP 47) null goes back to what the letters say. */
export function withLanguage(document: Document, slot: SlotId, lang: string | null): Document {
  const { lang: _before, ...rest } = document.words[slot] ?? { text: '' };
  return { ...document, words: { ...document.words, [slot]: lang === null ? rest : { ...rest, lang } } };
}

export function withPhoto(document: Document, slot: SlotId, photo: PlacedPhoto): Document {
  return { ...document, photos: { ...document.photos, [slot]: photo }, overrides: withoutOwnFramings(document.overrides, slot) };
}

export function withoutPhoto(document: Document, slot: SlotId): Document {
  const { [slot]: _gone, ...photos } = document.photos;
  return { ...document, photos, overrides: withoutOwnFramings(document.overrides, slot) };
}

/** Frames the photo of `slot`: for every size, or for one alone. */
export function withFraming(document: Document, slot: SlotId, framing: Framing, format: FormatId | null): Document {
  const placed = document.photos[slot];
  if (placed === undefined) return document;
  if (format === null) return { ...document, photos: { ...document.photos, [slot]: { ...placed, framing, framed: true } } };
  const override = document.overrides[format] ?? NO_OVERRIDE;
  return withOverride(document, format, { ...override, framing: { ...override.framing, [slot]: framing } });
}

/** Every size frames the photo of `slot` for itself again, but those that were framed alone. */
export function withoutFraming(document: Document, slot: SlotId): Document {
  const placed = document.photos[slot];
  if (placed === undefined) return document;
  return { ...document, photos: { ...document.photos, [slot]: { ...placed, framing: DEFAULT_FRAMING, framed: false } } };
}

/** One size frames the photo of `slot` as the rest do again. */
export function withoutOwnFraming(document: Document, slot: SlotId, format: FormatId): Document {
  const override = document.overrides[format];
  if (override?.framing[slot] === undefined) return document;
  const { [slot]: _gone, ...framing } = override.framing;
  return withOverride(document, format, { ...override, framing });
}

export function withPhotoDescription(document: Document, slot: SlotId, description: string): Document {
  const placed = document.photos[slot];
  return placed === undefined ? document : { ...document, photos: { ...document.photos, [slot]: { ...placed, description } } };
}

export function withPalette(document: Document, paletteId: PaletteId): Document {
  return { ...document, paletteId };
}

/** Another template keeps the words, the photo and, unless one is given, the palette. */
export function withTemplate(document: Document, templateId: TemplateId, paletteId: PaletteId = document.paletteId): Document {
  return { ...document, templateId, paletteId };
}

/** `change`: what the person chose; a part that is `undefined` goes back to what the design has. */
export function withLook(document: Document, change: Look): Document {
  return { ...document, look: { ...document.look, ...change } };
}

/** Everything but words and pictures as it was when the design was picked, in `paletteId`. */
export function asDesigned(document: Document, paletteId: PaletteId): Document {
  return { ...document, paletteId, look: {} };
}

export function withSeed(document: Document, seed: number): Document {
  return { ...document, seed: seed >>> 0 };
}

export function withFormats(document: Document, formats: readonly FormatId[]): Document {
  return { ...document, formats: [...new Set(formats)] };
}

/** Shorter words for one size; an empty text goes back to the document's own. */
export function withShorterWords(document: Document, format: FormatId, slot: SlotId, text: string): Document {
  const override = document.overrides[format] ?? NO_OVERRIDE;
  const { [slot]: _before, ...others } = override.words;
  return withOverride(document, format, { ...override, words: text === '' ? others : { ...others, [slot]: text }, shortened: false });
}

/** The person has seen what is left out at this size, and accepts it or not. */
export function withShortened(document: Document, format: FormatId, shortened: boolean): Document {
  return withOverride(document, format, { ...(document.overrides[format] ?? NO_OVERRIDE), shortened });
}

/** One size follows the rest again. */
export function withoutOverride(document: Document, format: FormatId): Document {
  const { [format]: _gone, ...overrides } = document.overrides;
  return { ...document, overrides };
}

function withOverride(document: Document, format: FormatId, override: Override): Document {
  return { ...document, overrides: { ...document.overrides, [format]: override } };
}

function withoutOwnFramings(overrides: Document['overrides'], slot: SlotId): Document['overrides'] {
  return Object.fromEntries(
    Object.entries(overrides).map(([format, override]) => {
      const { [slot]: _gone, ...framing } = override.framing;
      return [format, { ...override, framing }];
    }),
  );
}

/** The caption a person wrote for a platform; null goes back to the one made from the card. */
export function withCaption(document: Document, platform: PlatformId, caption: string | null): Document {
  const { [platform]: _before, ...rest } = document.kit.captions;
  return { ...document, kit: { ...document.kit, captions: caption === null ? rest : { ...rest, [platform]: caption } } };
}

/** A description a person wrote; null goes back to the one made from the card. */
export function withAltText(document: Document, which: 'shortAlt' | 'fullAlt', text: string | null): Document {
  const { [which]: _before, ...rest } = document.kit;
  return { ...document, kit: text === null ? rest : { ...rest, [which]: text } };
}

export function withOwnHashtags(document: Document, hashtags: readonly string[]): Document {
  return { ...document, kit: { ...document.kit, hashtags: [...new Set(hashtags)] } };
}
