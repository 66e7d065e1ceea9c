// useFindFaces: asks this device where faces seem to be in a photo, and can stop asking.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlacedPhoto } from '#domain/document/document.ts';
import type { Palette } from '#domain/palette/palette.ts';
import type { FaceBox } from '#services/faces/face-finder.ts';
import { suggestFaces, type SuggestError } from '#workflows/suggest-faces.ts';
import { useApp } from '../../use-app.tsx';
import { reachStudio, type TableError } from '../../use-table.ts';

export type FaceSearch =
  | { readonly kind: 'idle' }
  /** `share`: 0 to 1; null while it is not known. */
  | { readonly kind: 'looking'; readonly share: number | null }
  | { readonly kind: 'seen'; readonly faces: readonly FaceBox[] }
  | { readonly kind: 'failed'; readonly error: SuggestError | TableError };

export type FindFaces = { readonly search: FaceSearch; readonly find: () => void; readonly stop: () => void };

export function useFindFaces(placed: PlacedPhoto, palette: Palette): FindFaces {
  const app = useApp();
  const [search, setSearch] = useState<FaceSearch>({ kind: 'idle' });
  const looking = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    looking.current?.abort();
    looking.current = null;
    setSearch({ kind: 'idle' });
  }, []);

  useEffect(() => () => looking.current?.abort(), []);

  async function look(signal: AbortSignal): Promise<FaceSearch> {
    const studio = await reachStudio(app);
    if (!studio.ok) return { kind: 'failed', error: studio.error };
    const onProgress = (share: number) => {
      if (!signal.aborted) setSearch({ kind: 'looking', share });
    };
    const found = await suggestFaces(studio.value, placed, palette, { signal, onProgress });
    return found.ok ? { kind: 'seen', faces: found.value } : { kind: 'failed', error: found.error };
  }

  function find(): void {
    looking.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    looking.current = controller;
    setSearch({ kind: 'looking', share: null });
    void (async () => {
      try {
        const next = await look(signal);
        if (!signal.aborted) setSearch(next);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    })();
  }

  return { search, find, stop };
}
