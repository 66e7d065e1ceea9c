// Recent: the last few answers to costly questions, by key.

export type Recent<T> = {
  /** The kept answer, or the one `make` gives now. */
  get(key: string, make: () => T): T;
  clear(): void;
};

/** Keeps the `limit` answers asked for last. */
export function createRecent<T extends object>(limit: number): Recent<T> {
  // A Map lists its keys in the order they were set: the first is the one asked for longest ago.
  const kept = new Map<string, T>();
  return {
    get(key, make) {
      const value = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, value);
      const oldest = kept.keys().next();
      if (kept.size > limit && oldest.done !== true) kept.delete(oldest.value);
      return value;
    },
    clear() {
      kept.clear();
    },
  };
}

export type RecentByFace<T> = {
  /** The kept answer for `text` in the face, or the one `make` gives now. */
  get(face: string, text: string, make: () => T): T;
  clear(): void;
};

/** Keeps the `limit` answers asked for last in each face. Texts are long: looked up apart from the face, one is hashed once and for all. */
export function createRecentByFace<T extends object>(limit: number): RecentByFace<T> {
  const faces = new Map<string, Recent<T>>();
  return {
    get(face, text, make) {
      const known = faces.get(face) ?? createRecent<T>(limit);
      faces.set(face, known);
      return known.get(text, make);
    },
    clear() {
      faces.clear();
    },
  };
}
