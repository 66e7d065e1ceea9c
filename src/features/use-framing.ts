// useFraming: how the photo of a slot is framed, and the ways to change it, all undoable. One framing holds for every size, until a person
// frames one size alone.

import { useCallback, useMemo, useRef, useState } from 'react';
import { withFraming, withoutFraming, withoutOwnFraming } from '#domain/document/edit-document.ts';
import { photoFor } from '#domain/document/document.ts';
import { framingIn } from '#domain/document/frame-subjects.ts';
import { DEFAULT_FRAMING, type Framing } from '#domain/document/framing-schema.ts';
import type { FormatId, SlotId } from '#domain/ids.ts';
import type { Scene } from '#scene/scene.ts';
import { useApp, useAppState } from './use-app.tsx';
import { framePhotoBy, levelled, photoNode, type PhotoStep } from './frame-photo.ts';

export type FramePhoto = {
  /** By what is seen: needs the photo to be in `scene`; nothing happens where this size has none. */
  readonly step: (slot: SlotId, step: PhotoStep) => void;
  /** By numbers, whatever is seen. */
  readonly set: (slot: SlotId, change: Partial<Framing>) => void;
  readonly reset: (slot: SlotId) => void;
  /** Whether what is done now holds for the size shown alone. */
  readonly alone: (slot: SlotId) => boolean;
  /** False: the size shown follows the rest again. */
  readonly setAlone: (slot: SlotId, alone: boolean) => void;
};

/** Fingers that rest this long have let go of the photo's true angle, in ms. */
const REST = 500;

/** `always`: only the size shown is framed, and resetting it follows the rest again. */
export function useFraming(scene: Scene | undefined, always = false): FramePhoto {
  const { actions } = useApp();
  const document = useAppState((state) => state.document);
  const format = scene?.format ?? null;
  const [wished, setWished] = useState<{ readonly slot: SlotId; readonly format: FormatId } | null>(null);
  /** While fingers turn a photo: its angle as if it did not snap to level, or it could never leave it. */
  const turning = useRef({ slot: '', angle: 0, time: 0 });

  const alone = useCallback(
    (slot: SlotId) =>
      format !== null &&
      (always || document?.overrides[format]?.framing[slot] !== undefined || (wished?.slot === slot && wished.format === format)),
    [document, format, wished, always],
  );
  const change = useCallback(
    (slot: SlotId, to: (framing: Framing) => Framing) => {
      const own = alone(slot) ? format : null;
      actions.edit(`framing:${slot}:${own ?? ''}`, (before) => {
        const placed = photoFor(before, slot, own);
        if (placed === null) return before;
        const box = photoNode(scene, slot)?.bounds;
        return withFraming(before, slot, to(box === undefined ? placed.framing : framingIn(placed, box)), own);
      });
    },
    [actions, alone, format, scene],
  );
  const step = useCallback(
    (slot: SlotId, by: PhotoStep) => {
      const node = photoNode(scene, slot);
      if (node === null) return;
      if (by.kind !== 'rotate') {
        change(slot, (framing) => framePhotoBy(framing, node, by));
        return;
      }
      change(slot, (framing) => {
        const now = performance.now();
        const going = turning.current.slot === slot && now - turning.current.time < REST;
        const angle = (going ? turning.current.angle : framing.rotation) + by.degrees;
        turning.current = { slot, angle, time: now };
        return framePhotoBy(framing, node, { ...by, kind: 'turn', degrees: levelled(angle) - framing.rotation });
      });
    },
    [scene, change],
  );
  const set = useCallback((slot: SlotId, part: Partial<Framing>) => change(slot, (framing) => ({ ...framing, ...part })), [change]);
  const setAlone = useCallback(
    (slot: SlotId, wish: boolean) => {
      setWished(wish && format !== null ? { slot, format } : null);
      if (!wish && format !== null) actions.edit(`own-framing:${slot}`, (before) => withoutOwnFraming(before, slot, format));
    },
    [actions, format],
  );
  const reset = useCallback(
    (slot: SlotId) => {
      if (always) {
        setAlone(slot, false);
        return;
      }
      const own = alone(slot) ? format : null;
      actions.edit(`framing:${slot}:${own ?? ''}`, (before) => {
        const placed = photoFor(before, slot, null);
        const box = photoNode(scene, slot)?.bounds;
        if (placed === null || own === null || box === undefined) return withoutFraming(before, slot);
        return withFraming(before, slot, framingIn({ ...placed, framing: DEFAULT_FRAMING, framed: false }, box), own);
      });
    },
    [actions, alone, always, format, scene, setAlone],
  );
  return useMemo(() => ({ step, set, reset, alone, setAlone }), [step, set, reset, alone, setAlone]);
}
