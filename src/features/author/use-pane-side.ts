// usePaneSide: how large pictures are, so that all shapes have room in their pane without scrolling; follows the pane.

import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Format } from '#domain/format/format.ts';
import { fittingSide, SMALLEST_SIDE } from './fitting-side.ts';

const NO_PANE = { width: 0, height: 0 };

/** CSS px of the side of a square one. */
export function usePaneSide(pane: RefObject<HTMLElement | null>, formats: readonly Format[]): number {
  const [size, setSize] = useState(NO_PANE);
  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane]);
  if (size.width === 0) return SMALLEST_SIDE;
  return fittingSide(
    formats.map((format) => format.width / format.height),
    size,
  );
}
