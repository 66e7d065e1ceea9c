// Photo box -> one image node: the photo framed to cover its box, seen through the box's outline; a mark stands whole in the middle of it.

import type { Rect } from '#domain/geometry/geometry.ts';
import { isMark, pictureKey, pictureOf, plainPicture } from '#domain/document/picture.ts';
import { framingIn } from '#domain/document/frame-subjects.ts';
import { containPhoto, framePhoto } from '#domain/document/framing.ts';
import type { ImageNode } from '#scene/scene.ts';
import { outlinePath } from '../outline.ts';
import { seedFor } from '../random.ts';
import type { ResolvedPhoto } from '../resolve-tree.ts';
import { toPx } from '../units.ts';
import type { Drawing } from './drawing-context.ts';

export function resolvePhoto({ box, id, slot, photo }: ResolvedPhoto, rect: Rect, card: Drawing): readonly ImageNode[] {
  if (rect.width < 1 || rect.height < 1) return [];
  const photoSize = { width: photo.width, height: photo.height };
  const whole = isMark(slot, card.pack.pack);
  const radius = toPx(box.outline?.radius, card.unit, Math.min(rect.width, rect.height));
  return [
    {
      kind: 'image',
      id: `${id}/photo`,
      slot,
      photo: photo.photo,
      picture: pictureKey(whole ? plainPicture(photo.photo) : pictureOf(photo, card)),
      photoSize,
      matrix: whole ? containPhoto(photoSize, rect) : framePhoto(photoSize, rect, framingIn(photo, rect)),
      mask: outlinePath(box.outline, rect, radius, seedFor(card.seed, id)),
      opacity: box.opacity ?? 1,
      bounds: rect,
    },
  ];
}
