// rowDocument: one row of a table as the document of one card. The open card is the model: its design, palette, look and the words no column
// has stay; what tells of a person on it (the leading words, name, place, photos, captions) goes on nobody else's card.

import { readDayKey, type DayOfYear } from '#domain/calendar/calendar-day.ts';
import { cellFor, type ColumnUse } from '#domain/batch/column-use.ts';
import { saysYes } from '#domain/batch/says-yes.ts';
import type { RowTrouble } from '#domain/batch/row-fault.ts';
import type { SheetRow } from '#domain/batch/sheet.ts';
import type { Document } from '#domain/document/document.ts';
import { withLanguage, withSeed, withShorterWords, withWords } from '#domain/document/edit-document.ts';
import type { SlotId } from '#domain/ids.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { linkAddress } from '#domain/slot/link.ts';
import type { DaySlot, Slot } from '#domain/slot/slot.ts';
import { countGraphemes } from '#text/graphemes.ts';
import { cleanedPaste } from '#text/pasted.ts';

export type RowModel = {
  /** As batchModel answers it. */
  readonly document: Document;
  readonly pack: Pack;
  readonly uses: readonly ColumnUse[];
  /** Words for yes in the interface's language. */
  readonly yes: readonly string[];
};

export type RowCard = {
  /** With its words; the photos are still to be placed. */
  readonly document: Document;
  readonly photos: readonly { readonly slot: SlotId; readonly file: string; readonly description: string }[];
};

/** What of the open card every row starts from. `slots`: those of its design. */
export function batchModel(open: Document, slots: readonly SlotId[], pack: Pack, uses: readonly ColumnUse[]): Document {
  const kept = pack.slots.filter((slot) => slots.includes(slot.id) && slot.id !== pack.leadSlot && !asksOfPerson(slot));
  const common = new Set(kept.filter(({ id }) => !uses.some((use) => use.kind === 'words' && use.slot === id)).map(({ id }) => id));
  return {
    ...open,
    words: Object.fromEntries(Object.entries(open.words).filter(([slot]) => [...common].some((id) => id === slot))),
    photos: Object.fromEntries(Object.entries(open.photos).filter(([slot]) => kept.some(({ id, kind }) => id === slot && kind === 'mark'))),
    formats: [],
    overrides: {},
    kit: { hashtags: open.kit.hashtags, captions: {} },
  };
}

export function rowDocument({ number, cells }: SheetRow, { document, pack, uses, yes }: RowModel): Result<RowCard, RowTrouble<never>> {
  const cell = (use: ColumnUse) => cellFor(uses, cells, use);
  if (uses.some(({ kind }) => kind === 'agreed') && !saysYes(cell({ kind: 'agreed' }), yes)) return fail({ kind: 'not-agreed' });
  const lang = cell({ kind: 'language' });
  if (lang !== '' && !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(lang)) return fail({ kind: 'language', given: lang });

  // Every card has a pattern of its own, the same each time the table is made.
  let card = withSeed(document, document.seed ^ Math.imul(number, 0x9e3779b1));
  for (const slot of pack.slots) {
    const words = wordsIn(slot, cell({ kind: 'words', slot: slot.id }));
    if (!words.ok) return words;
    if (words.value === '') continue;
    card = withWords(card, slot.id, words.value);
    if (lang !== '' && slot.kind === 'text') card = withLanguage(card, slot.id, lang);
  }
  for (const use of uses) {
    if (use.kind !== 'shorter') continue;
    const shorter = wordsIn(slotOf(pack, pack.leadSlot), cell(use));
    if (!shorter.ok) return shorter;
    if (shorter.value !== '') card = withShorterWords(card, use.format, pack.leadSlot, shorter.value);
  }
  const photos = uses.flatMap((use) => {
    const file = use.kind === 'photo' ? cell(use) : '';
    return use.kind !== 'photo' || file === ''
      ? []
      : [{ slot: use.slot, file, description: cell({ kind: 'description', slot: use.slot }).slice(0, 1000) }];
  });
  const written = pack.slots.some(({ id }) => cell({ kind: 'words', slot: id }) !== '');
  return written || photos.length > 0 ? ok({ document: card, photos }) : fail({ kind: 'empty' });
}

function asksOfPerson(slot: Slot): boolean {
  return slot.kind === 'photo' || (slot.kind === 'text' && slot.asks !== undefined);
}

function slotOf(pack: Pack, id: SlotId): Slot | null {
  return pack.slots.find((slot) => slot.id === id) ?? null;
}

/** What the slot takes of a cell; a cell is never cut. */
function wordsIn(slot: Slot | null, cell: string): Result<string, RowTrouble<never>> {
  if (slot === null || cell === '') return ok('');
  switch (slot.kind) {
    case 'text': {
      const words = cleanedPaste(cell, slot.lines).trim();
      const letters = words.length <= slot.limit ? 0 : countGraphemes(words) - slot.limit;
      return letters > 0 ? fail({ kind: 'too-long', slot: slot.id, letters }) : ok(words);
    }
    case 'link':
      return linkAddress(cell) === null ? fail({ kind: 'link', slot: slot.id }) : ok(cell);
    case 'day': {
      const key = cell.replace(/^\d{4}-(?=\d{2}-\d{2}$)/u, '');
      const day = readDayKey(key);
      return day === null || !isWithin(day, slot) ? fail({ kind: 'day', slot: slot.id }) : ok(key);
    }
    case 'photo':
    case 'mark':
      return ok('');
  }
}

function isWithin(day: DayOfYear, { from, to }: DaySlot): boolean {
  const place = ({ month, day: of }: DayOfYear) => month * 100 + of;
  return place(day) >= place(from) && place(day) <= place(to);
}
