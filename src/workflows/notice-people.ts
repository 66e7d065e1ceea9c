// noticePeople: looks for the people a photo is of, so that every box that nobody has framed shows them well. Quietly: where there is no worker, or
// anything fails, the photo stays framed by where there is most to see. Kept are their places, for as long as the photo is placed; no step of
// undoing is made of it.

import type { Document } from '#domain/document/document.ts';
import { withSubjects } from '#domain/document/edit-photo.ts';
import type { PhotoId } from '#domain/ids.ts';
import type { FaceBox } from '#services/faces/face-finder.ts';
import type { Studio } from './studio.ts';

/** A framing that heeds what is no face is worse than one that misses a face. */
const SURE = 0.6;
/** Shorter than this share of the largest, a face is somebody farther off. */
const NEAR = 0.35;

/** `rewrite` changes the document and all its undo steps. */
export async function noticePeople(
  { photos, findFaces }: Pick<Studio, 'photos' | 'findFaces'>,
  rewrite: (change: (document: Document) => Document) => void,
  id: PhotoId,
): Promise<void> {
  const photo = photos.get(id);
  if (photo === undefined) return;
  const found = await findFaces(photo.preview, { care: 'first', onPage: false });
  const people = found.ok ? peopleIn(found.value) : [];
  if (people.length > 0) rewrite((document) => withSubjects(document, id, people));
}

/** Those the photo is of, surest first. */
export function peopleIn(faces: readonly FaceBox[]): readonly FaceBox[] {
  const sure = faces.filter(({ score }) => score >= SURE);
  const largest = Math.max(0, ...sure.map(({ height }) => height));
  return sure.filter(({ height }) => height >= largest * NEAR);
}
