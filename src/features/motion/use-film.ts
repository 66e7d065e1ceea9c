// useFilm: from a card to its film, made in the background, cancellable at any moment; saved at once where a download leads somewhere.

import { useCallback, useEffect, useRef, useState } from 'react';
import { saveFile } from '#services/export/save-file.ts';
import type { MotionError } from '#services/motion/motion-video.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import type { Film, FilmRequest } from '#workflows/make-motion.ts';
import type { Studio, Table } from '#workflows/studio.ts';
import { sheetFirst } from '../sheet-first.ts';

export type Making =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'working'; /** 0 to 1. */ readonly done: number }
  | { readonly kind: 'failed'; readonly error: MotionError['kind'] | DevelopError['kind'] }
  | { readonly kind: 'done'; readonly film: Film; /** Handed to the browser's downloads. */ readonly downloaded: boolean };

export type FilmMaking = {
  readonly making: Making;
  /** `table` must be set without samples. Does nothing while another film is made. */
  readonly make: (studio: Studio, table: Table, request: FilmRequest) => void;
  readonly cancel: () => void;
  /** Back to the beginning. */
  readonly forget: () => void;
};

/** "Cancel" takes the place of "Make": a tap on it sooner than this, in ms, is the second of a double tap. */
const DOUBLE_TAP = 400;

export function useFilm(): FilmMaking {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const begun = useRef(0);

  useEffect(() => () => running.current?.abort(), []);

  const make = useCallback((studio: Studio, table: Table, request: FilmRequest) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    begun.current = performance.now();
    setMaking({ kind: 'working', done: 0 });

    async function run(): Promise<Making> {
      const [{ createMotionMaker }, { makeMotion }] = await Promise.all([
        import('#services/motion/create-motion-maker.ts'),
        import('#workflows/make-motion.ts'),
      ]);
      const onProgress = (done: number) => {
        if (!signal.aborted) setMaking({ kind: 'working', done });
      };
      const film = await makeMotion(studio, table, createMotionMaker(), request, { signal, onProgress });
      if (!film.ok) return { kind: 'failed', error: film.error.kind };
      const downloaded = !sheetFirst(film.value.blob.type);
      if (downloaded) saveFile(film.value.blob, film.value.name);
      return { kind: 'done', film: film.value, downloaded };
    }
    void (async () => {
      try {
        setMaking(await run());
      } catch (error) {
        setMaking(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', error: 'motion-failed' });
        // Not foreseen: told to the person, and left for the console.
        if (!signal.aborted) reportError(error);
      } finally {
        running.current = null;
      }
    })();
  }, []);

  const cancel = useCallback(() => {
    if (performance.now() - begun.current > DOUBLE_TAP) running.current?.abort();
  }, []);
  const forget = useCallback(() => setMaking({ kind: 'idle' }), []);
  return { making, make, cancel, forget };
}
