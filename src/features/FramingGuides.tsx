// FramingGuides: thirds over a photo while it is moved, and a line through its middle when it lies level.

import type { SlotId } from '#domain/ids.ts';
import type { Scene } from '#scene/scene.ts';
import { isLevel, photoNode } from './frame-photo.ts';
import styles from './preview.module.css';

type FramingGuidesProps = {
  readonly scene: Scene;
  readonly slot: SlotId;
  /** Of the card, in CSS px. */
  readonly width: number;
  /** By fingers, just now. */
  readonly turned: boolean;
};

export function FramingGuides({ scene, slot, width, turned }: FramingGuidesProps) {
  const node = photoNode(scene, slot);
  if (node === null) return null;
  const scale = width / scene.width;
  const { x, y, width: across, height: down } = node.bounds;
  const at = (share: number, start: number, length: number) => Math.round((start + share * length) * scale) + 0.5;
  const upright = [1 / 3, 2 / 3].map((share) => `M${at(share, x, across)} ${at(0, y, down)}V${at(1, y, down)}`);
  const level = [1 / 3, 2 / 3].map((share) => `M${at(0, x, across)} ${at(share, y, down)}H${at(1, x, across)}`);
  return (
    <svg className={styles['guides']} width={width} height={scene.height * scale} aria-hidden="true">
      <path d={[...upright, ...level].join('')} />
      {turned && isLevel(node) && <path data-level="true" d={`M${at(0, x, across)} ${at(0.5, y, down)}H${at(1, x, across)}`} />}
    </svg>
  );
}
