// useFraming: how the photo of a slot is framed, and the ways to change it, all undoable. One framing holds for every size.

import { useCallback } from 'react';
import { withFraming } from '#domain/document/edit-document.ts';
import { DEFAULT_FRAMING, type Framing } from '#domain/document/framing.ts';
import type { SlotId } from '#domain/ids.ts';
import type { Scene } from '#scene/scene.ts';
import { useApp } from '../use-app.tsx';
import { framePhotoBy, photoNode, type PhotoStep } from './frame-photo.ts';

export type FramePhoto = {
  /** By what is seen: needs the photo to be in `scene`; nothing happens where this size has none. */
  readonly step: (slot: SlotId, step: PhotoStep) => void;
  /** By numbers, whatever is seen. */
  readonly set: (slot: SlotId, change: Partial<Framing>) => void;
  readonly reset: (slot: SlotId) => void;
};

export function useFraming(scene: Scene | undefined): FramePhoto {
  const { actions } = useApp();

  const change = useCallback(
    (slot: SlotId, to: (framing: Framing) => Framing) =>
      actions.edit(`framing:${slot}`, (document) => {
        const placed = document.photos[slot];
        return placed === undefined ? document : withFraming(document, slot, to(placed.framing), null);
      }),
    [actions],
  );
  const step = useCallback(
    (slot: SlotId, by: PhotoStep) => {
      const node = photoNode(scene, slot);
      if (node !== null) change(slot, (framing) => framePhotoBy(framing, node, by));
    },
    [scene, change],
  );
  const set = useCallback((slot: SlotId, part: Partial<Framing>) => change(slot, (framing) => ({ ...framing, ...part })), [change]);
  const reset = useCallback((slot: SlotId) => change(slot, () => DEFAULT_FRAMING), [change]);
  return { step, set, reset };
}
