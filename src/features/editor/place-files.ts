// placeFiles: which of a design's photo places several files go to, in the order they were chosen.

import type { SlotId } from '#domain/ids.ts';

export type Placement = { readonly file: Blob; readonly slot: SlotId };

/** Empty places first, beginning with the chosen one; where none is empty the first file takes the chosen place. What finds no place is left. */
export function placeFiles(
  files: readonly Blob[],
  slots: readonly SlotId[],
  chosen: SlotId,
  isEmpty: (slot: SlotId) => boolean,
): readonly Placement[] {
  const empty = [chosen, ...slots.filter((slot) => slot !== chosen)].filter(isEmpty);
  const places = empty.length === 0 ? [chosen] : empty;
  return files.slice(0, places.length).flatMap((file, index) => {
    const slot = places[index];
    return slot === undefined ? [] : [{ file, slot }];
  });
}
