// LiveCard: a design with the person's own words and photo, drawn in an idle moment once it is near the screen. Until then, what is under it.

import { useEffect, useRef, useState } from 'react';
import type { Document } from '#domain/document/document.ts';
import { FIRST_FORMAT } from '#domain/format/first-format.ts';
import { useApp } from './use-app.tsx';
import { createIdleQueue } from './idle-queue.ts';
import styles from './live-card.module.css';

/** One queue for the page: cards are drawn one at a time, wherever they stand. */
const queue = createIdleQueue();

export function LiveCard({ document, onFailed }: { readonly document: Document | null; readonly onFailed: () => void }) {
  const { openStudio, drafts } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(canvas);
  const [drawn, setDrawn] = useState(false);

  useEffect(() => {
    const target = canvas.current;
    if (!near || target === null || document === null) return;
    return queue.add(async (signal) => {
      try {
        const [{ drawCard }, studio] = await Promise.all([import('#workflows/draw-card.ts'), openStudio()]);
        signal.throwIfAborted();
        const width = target.clientWidth * Math.min(window.devicePixelRatio, 2);
        const done = await drawCard(studio, drafts, target, { document, format: FIRST_FORMAT, width }, signal);
        if (done.ok) setDrawn(true);
        else if (!signal.aborted) onFailed();
      } catch {
        // Taken back, or a part of the app that could not be fetched: the committed thumbnail stays.
        if (!signal.aborted) onFailed();
      }
    });
  }, [near, document, openStudio, drafts, onFailed]);

  return <canvas ref={canvas} className={styles['live']} data-drawn={drawn} aria-hidden="true" />;
}

/** True from when the element first comes near the screen. */
function useNear(element: { readonly current: Element | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null || near) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, near]);
  return near;
}
