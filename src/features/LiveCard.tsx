// LiveCard: a design with the person's own words and photo, drawn in an idle moment while it is near the screen. Until then, what is under it.

import { useEffect, useRef, useState } from 'react';
import type { Document } from '#domain/document/document.ts';
import { SHAPE_FORMATS } from '#domain/format/shape-format.ts';
import type { Shape } from '#domain/format/shape.ts';
import { useApp } from './use-app.tsx';
import { createIdleQueue } from './idle-queue.ts';
import styles from './live-card.module.css';

/** One queue for the page: cards are drawn one at a time, wherever they stand. */
const queue = createIdleQueue();

/** How much larger than the committed picture, in device px, a card must be before it is worth drawing anew. */
const ENLARGED = 1.15;

type LiveCardProps = {
  readonly document: Document;
  readonly shape?: Shape;
  /** What is under it shows the same, so many px wide: drawn only where the screen has room for more. */
  readonly pictured?: number;
  readonly onFailed: () => void;
};

export function LiveCard({ document, shape = 'portrait', pictured = 0, onFailed }: LiveCardProps) {
  const { openStudio, drafts } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(canvas);
  const [drawn, setDrawn] = useState<{ readonly document: Document; readonly shape: Shape } | null>(null);
  const isDrawn = drawn?.document === document && drawn.shape === shape;

  useEffect(() => {
    const target = canvas.current;
    if (!near || isDrawn || target === null) return;
    const width = target.clientWidth * Math.min(window.devicePixelRatio, 2);
    if (pictured > 0 && width <= pictured * ENLARGED) return;
    return queue.add(async (signal) => {
      try {
        const [{ drawCard }, studio] = await Promise.all([import('#workflows/draw-card.ts'), openStudio()]);
        signal.throwIfAborted();
        const done = await drawCard(studio, drafts, target, { document, format: SHAPE_FORMATS[shape].id, width }, signal);
        if (done.ok) setDrawn({ document, shape });
        else onFailed();
      } catch {
        // Taken back, or a part of the app that could not be fetched: what is under it stays.
        if (!signal.aborted) onFailed();
      }
    });
  }, [near, isDrawn, document, shape, pictured, openStudio, drafts, onFailed]);

  return <canvas ref={canvas} className={styles['live']} data-drawn={drawn !== null && drawn.shape === shape} aria-hidden="true" />;
}

/** True while the element is near the screen: what has scrolled far away before its turn is not drawn. */
function useNear(element: { readonly current: Element | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last !== undefined) setNear(last.isIntersecting);
      },
      { rootMargin: '200px' },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return near;
}
