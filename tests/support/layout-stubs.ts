// layoutStubs: what jsdom lacks because it lays nothing out: sizes, visibility, media queries. Everything is wide, in view and 600 px square.

import { vi } from 'vitest';

export function stubLayout({ wide = true }: { readonly wide?: boolean } = {}): void {
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
  vi.stubGlobal('matchMedia', () => ({ matches: wide, addEventListener: () => {}, removeEventListener: () => {} }));
}
