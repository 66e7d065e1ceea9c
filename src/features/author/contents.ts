// Contents: what the pictures are shown with, so that an author sees a design in good times and bad: samples, nothing, few words, many, Arabic, one long word.

import contents from '#assets/author/contents.json';
import { packWords } from '#compose/content.ts';
import { newPhoto, type Document, type PlacedPhoto } from '#domain/document/document.ts';
import { newDocument } from '#domain/document/new-document.ts';
import type { PaletteId, PhotoId, SlotId, TemplateId } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Slot } from '#domain/slot/slot.ts';
import type { Template } from '#domain/template/template.ts';

export const CONTENTS = ['samples', 'none', 'short', 'long', 'arabic', 'long-word'] as const;
export type Contents = (typeof CONTENTS)[number];

export type Stand = { readonly id: PhotoId; readonly width: number; readonly height: number };

export type Showing = {
  readonly contents: Contents;
  /** Null for cards without pictures. */
  readonly pictures: { readonly photo: Stand; readonly mark: Stand } | null;
  readonly palette: PaletteId;
  readonly locale: string;
};

/** The same pattern every time: what changes is what the author changed. */
const SEED = 7;

export function showingDocument(pack: LoadedPack, template: Template, { contents: which, pictures, palette, locale }: Showing): Document {
  const slots = template.slots.flatMap((id) => pack.pack.slots.find((slot) => slot.id === id) ?? []);
  const words = Object.fromEntries(
    slots.flatMap((slot) => {
      const text = wordsOf(slot, which, pack, template.id, locale);
      return text === null ? [] : [[slot.id, { text }] as const];
    }),
  );
  const photos: Record<SlotId, PlacedPhoto> = Object.fromEntries(
    slots.flatMap((slot) => {
      const stand = pictures === null ? null : slot.kind === 'photo' ? pictures.photo : slot.kind === 'mark' ? pictures.mark : null;
      return stand === null ? [] : [[slot.id, newPhoto(stand.id, stand)] as const];
    }),
  );
  const beginning = { packId: pack.pack.id, templateId: template.id, paletteId: palette, seed: SEED, locale };
  return { ...newDocument(beginning), words, photos };
}

function wordsOf(slot: Slot, which: Contents, pack: LoadedPack, template: TemplateId, locale: string): string | null {
  if (which === 'none') return null;
  const samples = packWords(pack, locale).templates[template]?.samples ?? {};
  if (slot.kind === 'link') return contents.link;
  if (slot.kind !== 'text') return null;
  if (which === 'samples') return samples[slot.id] ?? null;
  const texts = contents[which];
  if (slot.id === pack.pack.leadSlot) return texts.lead;
  return slot.lines === 'paragraph' ? texts.paragraph : texts.line;
}
