// suggestFaces: where faces seem to be in a photo as it is now: at full size, with what is hidden already hidden, so that only what still shows is
// told. Nothing of it is kept: what a person makes of it is covers.

import type { PlacedPhoto } from '#domain/document/document.ts';
import { coveredKey, pictureOf, plainPicture } from '#domain/document/picture.ts';
import type { Palette } from '#domain/palette/palette.ts';
import { fail, type Result } from '#domain/result.ts';
import type { FaceBox, FaceError, FindFacesOptions } from '#services/faces/face-finder.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import type { Studio } from './studio.ts';

export type SuggestError = FaceError | DevelopError;

/** Surest first. Rejects only with the signal's reason, when aborted. */
export async function suggestFaces(
  { darkroom, findFaces }: Pick<Studio, 'darkroom' | 'findFaces'>,
  placed: PlacedPhoto,
  palette: Palette,
  options: FindFacesOptions,
): Promise<Result<readonly FaceBox[], SuggestError>> {
  const { photo, covers, colours } = pictureOf(placed, { look: {}, palette, seed: 0 });
  const covered = { ...plainPicture(photo), covers, colours };
  const wholes = await darkroom.wholes([covered]);
  if (!wholes.ok) return wholes;
  const { bitmaps, release } = wholes.value;
  try {
    options.signal?.throwIfAborted();
    const bitmap = bitmaps.get(coveredKey(covered));
    return bitmap === undefined ? fail({ kind: 'faces-not-seen' }) : await findFaces(bitmap, options);
  } finally {
    release();
  }
}
