// StandInPicture: what would stand in a place for a photo, drawn as the card would draw it. Blank until that is done, and where it can't be:
// its name is beside it.

import { useEffect, useRef } from 'react';
import type { Document } from '#domain/document/document.ts';
import type { StandIn } from '#domain/document/edit-photo.ts';
import type { SlotId } from '#domain/ids.ts';
import { createIdleQueue } from '../idle-queue.ts';
import { useApp } from '../use-app.tsx';
import styles from './photo.module.css';

/** One at a time, in moments of rest. */
const queue = createIdleQueue();

type StandInPictureProps = { readonly document: Document; readonly slot: SlotId; readonly standIn: StandIn };

export function StandInPicture({ document, slot, standIn }: StandInPictureProps) {
  const { openStudio } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(
    () =>
      queue.add(async (signal) => {
        try {
          const [{ drawStandIn }, studio] = await Promise.all([import('#workflows/draw-stand-in.ts'), openStudio()]);
          const target = canvas.current;
          if (signal.aborted || target === null) return;
          const side = target.clientWidth * Math.min(window.devicePixelRatio, 2);
          await drawStandIn(studio, target, { document, slot, standIn, side }, signal);
        } catch (error) {
          // Taken back because the document has moved on: the next drawing is under way.
          if (!signal.aborted) reportError(error);
        }
      }),
    [document, slot, standIn, openStudio],
  );
  return <canvas ref={canvas} className={styles['stand']} aria-hidden="true" />;
}
