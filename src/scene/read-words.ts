// readWords: the words on a card in reading order, slot by slot: the base of its description for those who don't see it.

import type { SlotId } from '#domain/ids.ts';
import type { Scene, TextNode } from './scene.ts';

export type Passage = { readonly slot: SlotId | null; readonly text: string; readonly lang: string };

/** One passage per run of lines from the same box, as they were written: a word parted at a line's end is whole again. */
export function readWords(scene: Scene): readonly Passage[] {
  const passages: { slot: SlotId | null; text: string; after: TextNode['after']; lang: string; box: string }[] = [];
  for (const node of scene.nodes) {
    if (node.kind !== 'text' || node.ornament === true) continue;
    const box = node.id.slice(0, node.id.lastIndexOf('/'));
    const last = passages.at(-1);
    if (last !== undefined && last.box === box) {
      last.text += last.after + node.text;
      last.after = node.after;
    } else passages.push({ slot: node.slot, text: node.text, after: node.after, lang: node.lang, box });
  }
  return passages.map(({ slot, text, lang }) => ({ slot, text, lang }));
}
