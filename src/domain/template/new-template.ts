// newTemplate: what an author starts from: a plain design that already works in every shape, and one box of every kind to put into it.

import type { JsonObject } from '../json.ts';
import type { SlotKind } from '../slot/slot.ts';
import type { Box } from './box.ts';

type SlotRow = { readonly id: string; readonly kind: SlotKind };

/** The lead slot's words large, with room round them and clear of what platforms cover. */
export function blankTemplate(id: string, leadSlot: string): JsonObject {
  return {
    version: 1,
    id,
    purposes: ['story'],
    slots: [leadSlot],
    styles: {
      story: { font: 'grotesk', weight: 700, size: { min: 3.2, max: 9 }, leading: 1.08, tracking: -0.015, balance: true },
      tag: { font: 'grotesk-text', weight: 620, size: { min: 3, max: 3.2 }, leading: 1.2 },
    },
    background: 'paper',
    root: {
      kind: 'group',
      padding: 7,
      gap: 4,
      justify: 'between',
      safe: ['top', 'bottom', 'start', 'end'],
      children: [
        { kind: 'words', slots: [leadSlot], style: 'story', colour: ['ink'] },
        { kind: 'words', phrase: 'hashtag', style: 'tag', colour: ['rose', 'ink'] },
      ],
    },
  };
}

export type BoxNames = { readonly slots: readonly SlotRow[]; readonly art: readonly string[] };

/** What a box of this kind can show: the slots it can take from, first choice first. */
export const BOX_SLOTS: Readonly<Record<Box['kind'], readonly SlotKind[]>> = {
  group: [],
  words: ['text', 'day'],
  photo: ['photo', 'mark'],
  drawing: [],
  pattern: [],
  code: ['link'],
};

/** A box that shows something at once, wherever what it names is there: a slot of the right kind, a drawing. */
export function newBox(kind: Box['kind'], { slots, art }: BoxNames): JsonObject {
  const slot = slots.find((each) => BOX_SLOTS[kind].includes(each.kind))?.id;
  return NEW_BOX[kind]({ slot, art: art[0] });
}

type Names = { readonly slot: string | undefined; readonly art: string | undefined };

const NEW_BOX: Readonly<Record<Box['kind'], (names: Names) => JsonObject>> = {
  group: () => ({ kind: 'group', fill: 'sun', padding: 4, gap: 2, minHeight: 12 }),
  words: ({ slot }) => ({ kind: 'words', ...(slot === undefined ? { phrase: 'hashtag' } : { slots: [slot] }), style: 'story' }),
  photo: ({ slot }) => withSlot({ kind: 'photo', height: 30 }, slot),
  code: ({ slot }) => withSlot({ kind: 'code', width: 24, aspect: 1, fill: 'paper' }, slot),
  drawing: ({ art }) => ({ kind: 'drawing', ...(art === undefined ? {} : { art }), height: 20, fit: 'contain' }),
  pattern: () => ({
    kind: 'pattern',
    height: 8,
    pattern: { kind: 'weave', cell: 4, warp: ['rose', 'sun', 'sky'], weft: ['leaf', 'deep'] },
  }),
};

function withSlot(box: JsonObject, slot: string | undefined): JsonObject {
  return slot === undefined ? box : { ...box, slot };
}
