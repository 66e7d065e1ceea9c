// Edits of a placed photo besides its framing: what is hidden of it, how its light is changed, what stands in its place.

import type { PhotoId, SlotId } from '../ids.ts';
import { NO_ADJUSTMENT, type Adjustment } from './adjustment.ts';
import type { Cover } from './cover.ts';
import { MOST_SUBJECTS, type Document, type PlacedPhoto, type STAND_INS } from './document.ts';
import type { Rect } from '../geometry/geometry.ts';
import type { Framing } from './framing-schema.ts';

export type StandIn = (typeof STAND_INS)[number];

export function withAdjustment(document: Document, slot: SlotId, change: Partial<Omit<Adjustment, 'flip'>>): Document {
  return withPlaced(document, slot, (placed) => ({ ...placed, adjustment: { ...placed.adjustment, ...change } }));
}

/** Left and right changed over; every framing goes along, so that the same part of the photo shows. */
export function withFlip(document: Document, slot: SlotId, flip: boolean): Document {
  const placed = document.photos[slot];
  if (placed === undefined || placed.adjustment.flip === flip) return document;
  const flipped = withPlaced(document, slot, (before) => ({
    ...before,
    adjustment: { ...before.adjustment, flip },
    framing: mirrored(before.framing),
  }));
  const overrides = Object.fromEntries(
    Object.entries(document.overrides).map(([format, override]) => {
      const own = override.framing[slot];
      return [format, own === undefined ? override : { ...override, framing: { ...override.framing, [slot]: mirrored(own) } }];
    }),
  );
  return { ...flipped, overrides };
}

/** Light and colour as the camera had them, and the way round it had them. */
export function withoutAdjustment(document: Document, slot: SlotId): Document {
  return withPlaced(withFlip(document, slot, false), slot, (placed) => ({ ...placed, adjustment: NO_ADJUSTMENT }));
}

/** Who is in the photo, wherever it is; surest first. */
export function withSubjects(document: Document, photo: PhotoId, subjects: readonly Rect[]): Document {
  if (!Object.values(document.photos).some((placed) => placed.photo === photo)) return document;
  const places = subjects.slice(0, MOST_SUBJECTS).map(({ x, y, width, height }) => ({ x, y, width, height }));
  const photos = Object.fromEntries(
    Object.entries(document.photos).map(([slot, placed]) => [slot, placed.photo === photo ? { ...placed, subjects: places } : placed]),
  );
  return { ...document, photos };
}

export function withCovers(document: Document, slot: SlotId, covers: readonly Cover[]): Document {
  return withPlaced(document, slot, (placed) => ({ ...placed, covers: [...covers] }));
}

/** The photo of `slot`, which was lost, chosen again: with its framing, its light and all that was hidden of it. */
export function withPhotoFound(document: Document, slot: SlotId, photo: PhotoId): Document {
  return withPlaced(document, slot, (placed) => ({ ...placed, photo }));
}

/** Wherever `before` is, `baked`, a photo with its covers burned in, takes its place; nothing is left to hide. */
export function withForgotten(document: Document, before: PhotoId, baked: PhotoId): Document {
  if (!Object.values(document.photos).some(({ photo }) => photo === before)) return document;
  const photos = Object.fromEntries(
    Object.entries(document.photos).map(([slot, placed]) => [
      slot,
      placed.photo === before ? { ...placed, photo: baked, covers: [] } : placed,
    ]),
  );
  return { ...document, photos };
}

/** `standIn` null: nothing stands there. */
export function withStandIn(document: Document, slot: SlotId, standIn: StandIn | null): Document {
  const { [slot]: _before, ...rest } = document.standIns;
  return { ...document, standIns: standIn === null ? rest : { ...rest, [slot]: standIn } };
}

/** A figure is somebody: once chosen it stays, whatever else of the card changes. `figure` is the name of one of the pack's drawings. */
export function withFigure(document: Document, slot: SlotId, figure: string): Document {
  return { ...withStandIn(document, slot, 'silhouette'), figures: { ...document.figures, [slot]: figure } };
}

function withPlaced(document: Document, slot: SlotId, change: (placed: PlacedPhoto) => PlacedPhoto): Document {
  const placed = document.photos[slot];
  return placed === undefined ? document : { ...document, photos: { ...document.photos, [slot]: change(placed) } };
}

function mirrored(framing: Framing): Framing {
  return { ...framing, focusX: 1 - framing.focusX, rotation: framing.rotation === 180 ? 180 : -framing.rotation };
}
