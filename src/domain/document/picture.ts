// Picture: what is drawn of a photo: the photo, what is hidden of it, how its light is changed and how it is treated. Its key names the pixels
// that come of all that: equal keys, equal pixels. A photo with nothing done to it is its own picture, under its own id.

import * as v from 'valibot';
import type { PhotoId, SlotId } from '../ids.ts';
import type { LoadedPack } from '../pack/loaded-pack.ts';
import type { Colour, Palette } from '../palette/palette.ts';
import { luminance } from '../palette/contrast.ts';
import { NO_ADJUSTMENT, type Adjustment } from './adjustment.ts';
import type { Cover } from './cover.ts';
import type { Document, PlacedPhoto } from './document.ts';
import type { Look } from './look.ts';

const pictureKeySchema = v.pipe(v.string(), v.brand('PictureKey'));
export type PictureKey = v.InferOutput<typeof pictureKeySchema>;

/** What the pixels of a photo become once nothing is hidden of it any more: colours as `#RRGGBB`. */
export type Treatment =
  | { readonly kind: 'none' }
  | { readonly kind: 'duotone'; readonly dark: Colour; readonly light: Colour }
  | { readonly kind: 'grain'; readonly seed: number };

export type Picture = {
  readonly photo: PhotoId;
  readonly covers: readonly Cover[];
  /** What solid and patterned covers are made of: the first for solid ones, all of them for patterns. Empty where no cover needs any. */
  readonly colours: readonly Colour[];
  readonly adjustment: Adjustment;
  readonly treatment: Treatment;
};

/** What of a card decides how its photos are treated. */
export type Dress = { readonly look: Look; readonly palette: Palette; readonly seed: number };

/** The photo as it is: what marks are drawn from. */
export function plainPicture(photo: PhotoId): Picture {
  return { photo, covers: [], colours: [], adjustment: NO_ADJUSTMENT, treatment: { kind: 'none' } };
}

export function pictureOf({ photo, covers, adjustment }: PlacedPhoto, { look, palette, seed }: Dress): Picture {
  const colours = covers.some(({ fill }) => fill !== 'mosaic') ? coverColours(palette) : [];
  return { photo, covers, colours, adjustment, treatment: treatmentOf(look, palette, seed) };
}

/** The pictures a document's card is drawn from, by slot. */
export function picturesOf(document: Document, { pack }: LoadedPack): ReadonlyMap<string, Picture> {
  const palette = pack.palettes.find(({ id }) => id === document.paletteId);
  return new Map(
    Object.entries(document.photos).map(([slot, placed]) => [
      slot,
      palette === undefined || isMark(slot, pack) ? plainPicture(placed.photo) : pictureOf(placed, { ...document, palette }),
    ]),
  );
}

/** A mark is shown as its organisation made it: never treated, adjusted or covered. */
export function isMark(slot: SlotId | string, { slots }: LoadedPack['pack']): boolean {
  return slots.some(({ id, kind }) => id === slot && kind === 'mark');
}

export function pictureKey(picture: Picture): PictureKey {
  const { photo, covers, colours, adjustment, treatment } = picture;
  if (isPlain(picture)) return v.parse(pictureKeySchema, photo);
  return v.parse(pictureKeySchema, JSON.stringify([photo, covers, colours, finishOf(adjustment), treatment]));
}

/** The key of what is left after covering alone, which every finish of the same photo starts from. */
export function coveredKey({ photo, covers, colours }: Picture): PictureKey {
  return pictureKey({ ...plainPicture(photo), covers, colours });
}

export function isPlain({ covers, ...finish }: Picture): boolean {
  return covers.length === 0 && isUnfinished(finish);
}

/** True when nothing is done to the photo besides hiding. */
export function isUnfinished({ adjustment, treatment }: Pick<Picture, 'adjustment' | 'treatment'>): boolean {
  return treatment.kind === 'none' && finishOf(adjustment).every((part) => part === 0);
}

function finishOf({ brightness, contrast, warmth, flip }: Adjustment): readonly number[] {
  return [brightness, contrast, warmth, flip ? 1 : 0];
}

/** A document's palette as covers use it: see Picture. */
export function coverColours({ colours }: Palette): readonly Colour[] {
  return [colours.deep, colours.sun, colours.rose, colours.leaf, colours.sky];
}

function treatmentOf({ treatment }: Look, { colours }: Palette, seed: number): Treatment {
  switch (treatment) {
    case 'duotone':
      // Dark palettes write light on dark: the lighter of the two is the light.
      return { kind: 'duotone', dark: colours.deep, light: lighter(colours.paper, colours.ink) };
    case 'grain':
      return { kind: 'grain', seed };
    case 'none':
    case 'cut':
    case undefined:
      return { kind: 'none' };
  }
}

function lighter(a: Colour, b: Colour): Colour {
  return luminance(a) > luminance(b) ? a : b;
}
