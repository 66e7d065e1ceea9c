// photoShortfall: how many px a photo lacks for the place it is shown at. A photo shown larger than it is looks soft, in print above all.

import { sourceRectFor } from '#domain/document/framing.ts';
import type { Size } from '#domain/geometry/geometry.ts';
import type { SlotId } from '#domain/ids.ts';
import type { Scene } from './scene.ts';

export type PhotoShortfall = {
  readonly slot: SlotId;
  /** Output px that each px of the photo is stretched over, along a side: 1.5 is half as large again as it is. */
  readonly enlarged: number;
  /** Px of the photo that show. */
  readonly had: Size;
  /** Px that would have to show for it to be sharp. */
  readonly needed: Size;
};

/** Enlarged by less than this, nobody sees it. */
const SEEN_FROM = 1.15;

/** The photo on this card that lacks the most, or null when all are sharp enough. */
export function photoShortfall(scene: Scene): PhotoShortfall | null {
  let worst: PhotoShortfall | null = null;
  for (const node of scene.nodes) {
    if (node.kind !== 'image') continue;
    const { rect, scale } = sourceRectFor(node.matrix, node.bounds, node.photoSize);
    if (scale < SEEN_FROM || scale <= (worst?.enlarged ?? 0)) continue;
    worst = { slot: node.slot, enlarged: scale, had: whole(rect, 1), needed: whole(rect, scale) };
  }
  return worst;
}

function whole({ width, height }: Size, scale: number): Size {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
