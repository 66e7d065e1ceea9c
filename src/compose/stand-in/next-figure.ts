// Choosing among a pack's figures: the one to begin with, and the one after or before.

import type { Document } from '#domain/document/document.ts';
import type { SlotId } from '#domain/ids.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { figureOf } from './stand-ins-of.ts';

type Figures = Pick<Pack, 'figures'>;
type Chosen = Pick<Document, 'figures' | 'seed'>;

/** The one chosen before, else the seed's; nobody of `taken` while there is somebody else: no card shows the same person twice by itself. */
export function firstFigure(pack: Figures, document: Chosen, slot: SlotId, taken: ReadonlySet<string>): string | null {
  const own = figureOf(pack, document, slot);
  if (own === null || own === document.figures[slot]) return own;
  const at = pack.figures.indexOf(own);
  const fromThere = [...pack.figures.slice(at), ...pack.figures.slice(0, at)];
  return fromThere.find((figure) => !taken.has(figure)) ?? own;
}

/** Round and round. */
export function nextFigure(pack: Figures, document: Chosen, slot: SlotId, step: 1 | -1): string | null {
  const own = figureOf(pack, document, slot);
  const count = pack.figures.length;
  return own === null ? null : (pack.figures[(pack.figures.indexOf(own) + step + count) % count] ?? null);
}
