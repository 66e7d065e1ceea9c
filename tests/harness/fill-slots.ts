// fillSlots: made-up words and photos for whatever slots a template has: by name where the name is a usual one, else by kind and length.

import type { SlotId } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Slot } from '#domain/slot/slot.ts';
import { graphemesOf } from '#text/graphemes.ts';
import { CONTENTS } from './contents.ts';
import type { CardPhoto, CardRequest } from './load.ts';

/** `photos`: for the photo slots, one after the other; `mark`: for every slot of a mark. Words are cut to what their slot keeps. */
export function fillSlots(
  pack: LoadedPack,
  template: string,
  content: string,
  pictures: { readonly photos: readonly CardPhoto[]; readonly mark: CardPhoto },
): Pick<CardRequest, 'words' | 'photos'> {
  const contents = CONTENTS[content];
  if (contents === undefined) throw new Error(`no content ${content}; there are ${Object.keys(CONTENTS).join(', ')}`);
  const own = [...pack.templates].find(([id]) => id === template)?.[1];
  const slots = pack.pack.slots.filter((slot) => own?.slots.includes(slot.id));
  const words = slots.flatMap((slot) => {
    const text = textFor(slot, contents.words, pack.pack.leadSlot);
    return text === undefined ? [] : [[slot.id, text] as const];
  });
  const marks = Object.keys(contents.words).length === 0 ? [] : slots.filter(({ kind }) => kind === 'mark');
  const places = contents.photo ? slots.filter(({ kind }) => kind === 'photo') : [];
  const photos = [
    ...marks.map(({ id }) => [id, pictures.mark] as const),
    ...places.flatMap(({ id }, index) => {
      const photo = pictures.photos[index % pictures.photos.length];
      return photo === undefined ? [] : [[id, photo] as const];
    }),
  ];
  return { words: Object.fromEntries(words), photos: Object.fromEntries(photos) };
}

function textFor(slot: Slot, words: Readonly<Record<string, string>>, lead: SlotId): string | undefined {
  if (slot.kind === 'link') return words['link'];
  if (slot.kind !== 'text') return undefined;
  const alike = slot.id === lead ? words['story'] : slot.lines === 'line' ? words['name'] : words['headline'];
  const text = words[slot.id] ?? alike;
  return text === undefined ? undefined : graphemesOf(text).slice(0, slot.limit).join('');
}
