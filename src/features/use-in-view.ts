// useInView: which of many tiles are on screen, kept in a ref so that scrolling draws nothing anew.

import { useCallback, useEffect, useRef, type RefCallback, type RefObject } from 'react';

export type InView<Id> = {
  readonly ids: RefObject<ReadonlySet<Id>>;
  /** For each tile's own ref; its element must carry the id in `data-id`. */ readonly watch: RefCallback<HTMLElement>;
};

/** `idOf` must keep its identity; it turns a `data-id` back into an id, or null. */
export function useInView<Id>(idOf: (name: string) => Id | null): InView<Id> {
  const ids = useRef<ReadonlySet<Id>>(new Set());
  const observer = useRef<IntersectionObserver | null>(null);
  const early = useRef<Set<Element>>(new Set());

  useEffect(() => {
    const watching = new IntersectionObserver(
      (entries) => {
        const next = new Set(ids.current);
        for (const entry of entries) {
          const id = entry.target instanceof HTMLElement ? idOf(entry.target.dataset['id'] ?? '') : null;
          if (id === null) continue;
          if (entry.isIntersecting) next.add(id);
          else next.delete(id);
        }
        ids.current = next;
      },
      { rootMargin: '200px' },
    );
    observer.current = watching;
    for (const element of early.current) watching.observe(element);
    return () => {
      watching.disconnect();
      observer.current = null;
    };
  }, [idOf]);

  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    early.current.add(element);
    observer.current?.observe(element);
    return () => {
      early.current.delete(element);
      observer.current?.unobserve(element);
    };
  }, []);

  return { ids, watch };
}
