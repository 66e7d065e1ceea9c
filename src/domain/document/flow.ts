// flow: a person's photos, and their words if none of them would show, moved into the places another design has for them.

import type { SlotId } from '../ids.ts';
import type { Pack } from '../pack/pack.ts';
import type { Template } from '../template/template.ts';
import { withoutPhoto, withPhoto } from './edit-document.ts';
import type { Document } from './document.ts';

/** The very same document where all that is there has a place already, or where there is no other place for it. */
export function flowInto(document: Document, { slots }: Pick<Template, 'slots'>, pack: Pack): Document {
  return withWordsIn(withPhotosIn(document, slots, pack), slots, pack);
}

function withPhotosIn(document: Document, slots: readonly SlotId[], pack: Pack): Document {
  const photoSlots = pack.slots.filter(({ kind }) => kind === 'photo').map(({ id }) => id);
  const spare = photoSlots.filter((slot) => !slots.includes(slot) && document.photos[slot] !== undefined);
  const free = slots.filter((slot) => photoSlots.includes(slot) && document.photos[slot] === undefined);
  return free.slice(0, spare.length).reduce((moved, to, index) => {
    const from = spare[index];
    const photo = from === undefined ? undefined : moved.photos[from];
    return from === undefined || photo === undefined ? moved : withPhoto(withoutPhoto(moved, from), to, photo);
  }, document);
}

/** The longest of the words that would not show, into the slot that leads the design. */
function withWordsIn(document: Document, slots: readonly SlotId[], pack: Pack): Document {
  const written = Object.entries(document.words).filter(([, { text }]) => text.trim() !== '');
  const shows = written.some(([slot]) => slots.some((each) => each === slot));
  const [longest] = written.toSorted(([, a], [, b]) => b.text.length - a.text.length);
  if (shows || longest === undefined || !slots.includes(pack.leadSlot)) return document;
  const { [pack.leadSlot]: _empty, ...others } = document.words;
  const [from, words] = longest;
  return {
    ...document,
    words: { ...Object.fromEntries(Object.entries(others).filter(([slot]) => slot !== from)), [pack.leadSlot]: words },
  };
}
