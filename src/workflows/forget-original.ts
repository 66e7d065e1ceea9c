// forgetOriginal: a photo with something hidden becomes one in which there is nothing to find: its covered px take the place of the photo in
// memory, in every undo step and on the device.

import { pictureOf } from '#domain/document/picture.ts';
import { withForgotten } from '#domain/document/edit-photo.ts';
import type { Document, PlacedPhoto } from '#domain/document/document.ts';
import type { Palette } from '#domain/palette/palette.ts';
import { ok, type Result } from '#domain/result.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import type { DraftKeeper } from './keep-draft.ts';
import type { Studio } from './studio.ts';

/** How long the old bitmaps are still open, in ms: a frame being drawn, or a small card waiting its turn, may hold them. */
const LAST_FRAME = 10_000;

export type ForgetParts = {
  readonly studio: Pick<Studio, 'photos' | 'darkroom'>;
  readonly drafts: Pick<DraftKeeper, 'keepPhoto' | 'forgetPhoto'>;
  /** Changes the document and all its undo steps. */
  readonly rewrite: (change: (document: Document) => Document) => void;
  /** Its covers are burned in with these colours, whatever palette is chosen later. */
  readonly palette: Palette;
};

/** Nothing has changed when it fails. */
export async function forgetOriginal(parts: ForgetParts, placed: PlacedPhoto): Promise<Result<void, DevelopError>> {
  const { studio, drafts, rewrite, palette } = parts;
  const baked = await studio.darkroom.bake(pictureOf(placed, { look: {}, palette, seed: 0 }));
  if (!baked.ok) return baked;
  if (baked.value === null) return ok(undefined);
  const id = studio.photos.add(baked.value);
  // Where the device refuses it, the keeper itself tells the person, and tries again.
  await drafts.keepPhoto(id, baked.value.stored);
  rewrite((document) => withForgotten(document, placed.photo, id));
  await drafts.forgetPhoto(placed.photo);
  setTimeout(() => studio.photos.remove(placed.photo), LAST_FRAME);
  return ok(undefined);
}
