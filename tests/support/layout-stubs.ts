// layoutStubs: what jsdom lacks because it lays nothing out: sizes, visibility, media queries. Everything is wide, in view, 600 px square and used with a mouse.

import { vi } from 'vitest';

export function stubLayout({ wide = true, touched = false }: { readonly wide?: boolean; readonly touched?: boolean } = {}): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: ResizeObserverCallback;
      constructor(tell: ResizeObserverCallback) {
        this.#tell = tell;
      }
      observe(target: Element): void {
        const entry = {
          target,
          contentRect: { ...target.getBoundingClientRect(), width: 600, height: 600, toJSON: () => '' },
          borderBoxSize: [],
          contentBoxSize: [],
          devicePixelContentBoxSize: [],
        };
        this.#tell([entry], this as unknown as ResizeObserver);
      }
      disconnect(): void {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  const matches = (query: string): boolean => {
    if (query.includes('pointer')) return touched;
    return wide && !query.includes('display-mode');
  };
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: matches(query), addEventListener: () => {}, removeEventListener: () => {} }));
}
