// standInsOf: what a card shows where no photo is wanted: a figure without a face, a large first letter, a pattern. Marks have none: a logo is
// there or it is not.

import type { Document } from '#domain/document/document.ts';
import type { SlotId } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { Template } from '#domain/template/template.ts';
import type { CardText } from '../content.ts';
import { randomFrom, seedFor } from '../random.ts';
import { initialOf } from './initial.ts';

export type CardStandIn =
  | {
      readonly kind: 'silhouette';
      /** One of the pack's drawings; null where a pack draws nobody: then it is head and shoulders. */
      readonly figure: string | null;
    }
  | { readonly kind: 'initial'; readonly letter: string; readonly lang: string; readonly direction: 'ltr' | 'rtl' }
  | { readonly kind: 'pattern' };

/** By slot. `texts`: what the card says; while it says nothing there is no first letter, and nothing stands for one. */
export function standInsOf(
  pack: LoadedPack,
  template: Template,
  document: Document,
  texts: ReadonlyMap<SlotId, CardText>,
): ReadonlyMap<SlotId, CardStandIn> {
  const wanted = pack.pack.slots.flatMap(({ kind, id }) => (kind === 'photo' && template.slots.includes(id) ? [id] : []));
  return new Map(
    wanted.flatMap((slot) => {
      const standIn = document.photos[slot] === undefined ? standInAt(pack.pack, document, slot, texts) : null;
      return standIn === null ? [] : [[slot, standIn] as const];
    }),
  );
}

function standInAt(pack: Pack, document: Document, slot: SlotId, texts: ReadonlyMap<SlotId, CardText>): CardStandIn | null {
  const standIn = document.standIns[slot];
  if (standIn === undefined) return null;
  switch (standIn) {
    case 'silhouette':
      return { kind: 'silhouette', figure: figureOf(pack, document, slot) };
    case 'initial': {
      const from = initialText(pack, texts);
      const letter = from === null ? null : initialOf(from.text, from.lang);
      return from === null || letter === null ? null : { kind: 'initial', letter, lang: from.lang, direction: from.direction };
    }
    case 'pattern':
      return { kind: 'pattern' };
  }
}

/** The one chosen, else one by the seed: another in each place of a card that has several. */
export function figureOf(pack: Pick<Pack, 'figures'>, document: Pick<Document, 'figures' | 'seed'>, slot: SlotId): string | null {
  const { figures } = pack;
  const chosen = figures.find((name) => name === document.figures[slot]);
  return chosen ?? figures[Math.floor(randomFrom(seedFor(document.seed, slot))() * figures.length)] ?? null;
}

/** A name says most about who it is; then what leads the card; then whatever it says first. */
function initialText(pack: Pack, texts: ReadonlyMap<SlotId, CardText>): CardText | null {
  const names = pack.slots.flatMap((slot) => ((slot.kind === 'text' && slot.asks === 'name') || slot.id === 'name' ? [slot.id] : []));
  const order = [...names, pack.leadSlot, ...texts.keys()];
  return order.map((slot) => texts.get(slot)).find((text) => text !== undefined && initialOf(text.text, text.lang) !== null) ?? null;
}
