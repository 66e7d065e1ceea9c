// Gate: what a long work waits at while somebody has paused it.

export type Gate = {
  /** Resolves at once, or when it is opened again. */
  readonly pass: () => Promise<void>;
  readonly shut: () => void;
  readonly open: () => void;
};

export function createGate(): Gate {
  let waiting: (() => void)[] | null = null;
  return {
    pass: () => (waiting === null ? Promise.resolve() : new Promise((resolve) => waiting?.push(resolve))),
    shut() {
      waiting ??= [];
    },
    open() {
      const all = waiting ?? [];
      waiting = null;
      for (const resume of all) resume();
    },
  };
}
