// What a template's tree refers to by name: drawings, phrases, slots and the ways they are shown.

import type { SlotId } from '../ids.ts';
import type { Box, DayPart } from './box.ts';

/** Names of the drawings a tree may show, whatever its conditions. */
export function artIn(root: Box): readonly string[] {
  return [
    ...new Set(every(root, (box) => (box.kind === 'drawing' ? [box.art, ...(box.adapt ?? []).map((change) => change.set.art)] : []))),
  ];
}

/** Keys of the pack's phrases a tree may print. */
export function phrasesIn(root: Box): readonly string[] {
  const named = every(root, (box) => (box.kind === 'words' ? [box.phrase, ...(box.adapt ?? []).map((change) => change.set.phrase)] : []));
  return [...new Set(named.filter((phrase) => phrase !== 'hashtag'))];
}

/** Parts of days a tree may tell. */
export function dayPartsIn(root: Box): readonly DayPart[] {
  const shown = every(root, (box) => (box.kind === 'words' ? [box.show, ...(box.adapt ?? []).map((change) => change.set.show)] : []));
  return [...new Set(shown)];
}

/** Slots a tree shows in one way: as words, as a picture, as a code. */
export function slotsShownAs(root: Box, as: 'words' | 'photo' | 'code'): readonly SlotId[] {
  const shown = every(root, (box) => {
    if (box.kind !== as) return [];
    return box.kind === 'words'
      ? [...(box.slots ?? []), ...(box.adapt ?? []).flatMap((change) => change.set.slots ?? [])]
      : [box.slot, ...(box.adapt ?? []).map((change) => change.set.slot)];
  });
  return [...new Set(shown)];
}

function every<Name extends string>(box: Box, namesOf: (box: Box) => readonly (Name | undefined)[]): readonly Name[] {
  const below = box.kind === 'group' ? (box.children ?? []).flatMap((child) => every(child, namesOf)) : [];
  return [...namesOf(box).filter((name) => name !== undefined), ...below];
}
