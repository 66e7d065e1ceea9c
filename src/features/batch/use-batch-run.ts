// useBatchRun: a table being made into cards: begun, paused, stopped, gone on with after a reload. How far it is stays on the device as a few numbers;
// of the table, its words and its photos nothing does.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { BatchFault } from '#workflows/batch/batch-fault.ts';
import type { NamedFile } from '#services/export/zip.ts';
import type { PartError, PartPlace } from '#services/export/part-place.ts';
import { createGate, type Gate } from '#workflows/batch/gate.ts';
import type { BatchJob } from '#workflows/batch/make-row.ts';
import { runBatch, type BatchPlace, type FinishedPart } from '#workflows/batch/run-batch.ts';
import type { Studio } from '#workflows/studio.ts';
import { useApp } from '../use-app.tsx';

/** Where a run stands: rows behind it of all, parts that are whole. */
export type Standing = { readonly done: number; readonly rows: number; readonly parts: number };

export type Running =
  | { readonly kind: 'idle' }
  /** `left`: ms still to go, null until there is something to tell it from. */
  | ({ readonly kind: 'working'; readonly paused: boolean; readonly left: number | null } & Standing)
  /** A part is to be saved before the next is begun. */
  | ({ readonly kind: 'waiting'; readonly part: FinishedPart } & Standing)
  | ({ readonly kind: 'cancelled' | 'done' } & Standing)
  | ({ readonly kind: 'failed'; readonly error: PartError | { readonly kind: 'export-failed' } } & Standing);

export type Start = {
  readonly studio: Studio;
  readonly job: BatchJob;
  readonly place: PartPlace;
  readonly from: BatchPlace;
  readonly print: string;
  readonly listFaults: (faults: readonly BatchFault[]) => NamedFile;
};

export type BatchDesk = {
  readonly running: Running;
  /** What is missing so far. */
  readonly faults: readonly BatchFault[];
  readonly start: (start: Start) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly cancel: () => void;
  /** The part that waits has been saved. */
  readonly taken: () => void;
};

type Run = { readonly controller: AbortController; readonly gate: Gate; took: (() => void) | null };

/** Rows after which the time that is left can be told. */
const ENOUGH_TO_TELL = 5;

export function useBatchRun(): BatchDesk {
  const { settings } = useApp();
  const [running, setRunning] = useState<Running>({ kind: 'idle' });
  const [faults, setFaults] = useState<readonly BatchFault[]>([]);
  const run = useRef<Run | null>(null);

  const cancel = useCallback(() => {
    run.current?.controller.abort();
    run.current?.gate.open();
    run.current?.took?.();
  }, []);
  useEffect(() => cancel, [cancel]);
  useLeaveWarning(running.kind === 'working' || running.kind === 'waiting');

  const start = useCallback(
    ({ studio, job, place, from, print, listFaults }: Start) => {
      if (run.current !== null) return;
      const current: Run = { controller: new AbortController(), gate: createGate(), took: null };
      run.current = current;
      const { signal } = current.controller;
      let standing: Standing = { done: from.next, rows: job.rows.length, parts: from.parts };
      const clock = createClock();
      setFaults([]);
      const show = () => setRunning({ kind: 'working', paused: false, left: clock.left(standing), ...standing });
      show();

      async function onPart(part: FinishedPart): Promise<void> {
        standing = { ...standing, parts: part.number };
        if (part.zip !== null) {
          clock.stop();
          await new Promise<void>((resolve) => {
            current.took = resolve;
            setRunning({ kind: 'waiting', part, ...standing });
          });
          current.took = null;
          clock.go();
          if (signal.aborted) return;
        }
        settings.change({ batch: { print, ...part.after, rows: job.rows.length } });
        show();
      }

      void (async () => {
        try {
          const ended = await runBatch(
            studio,
            { job, place, from, print },
            {
              signal,
              gate: async () => {
                clock.stop();
                await current.gate.pass();
                clock.go();
              },
              onRow(done, missing) {
                standing = { ...standing, done };
                clock.tick();
                if (missing.length > 0) setFaults((before) => [...before, ...missing]);
                if (signal.aborted) return;
                setRunning((now) => (now.kind === 'working' ? { ...now, ...standing, left: clock.left(standing) } : now));
              },
              onPart,
              listFaults,
            },
          );
          if (ended.ok) settings.change({ batch: null });
          setRunning(ended.ok ? { kind: 'done', ...standing } : { kind: 'failed', error: ended.error, ...standing });
        } catch (error) {
          setRunning(
            signal.aborted ? { kind: 'cancelled', ...standing } : { kind: 'failed', error: { kind: 'export-failed' }, ...standing },
          );
          // Not foreseen: told to the person, and left for the console.
          if (!signal.aborted) reportError(error);
        } finally {
          run.current = null;
        }
      })();
    },
    [settings],
  );

  function setPaused(paused: boolean): void {
    if (paused) run.current?.gate.shut();
    else run.current?.gate.open();
    setRunning((now) => (now.kind === 'working' ? { ...now, paused } : now));
  }

  return {
    running,
    faults,
    start,
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    cancel,
    taken: () => run.current?.took?.(),
  };
}

/** Counts the time spent making rows, not that spent waiting for somebody. */
function createClock() {
  let spent = 0;
  let since = performance.now();
  let rows = 0;
  return {
    stop() {
      spent += performance.now() - since;
      since = performance.now();
    },
    go() {
      since = performance.now();
    },
    tick() {
      rows += 1;
    },
    left({ done, rows: all }: Standing): number | null {
      return rows < ENOUGH_TO_TELL ? null : ((spent + performance.now() - since) / rows) * (all - done);
    },
  };
}

/** The browser asks before a page is closed that is still at work. */
function useLeaveWarning(atWork: boolean): void {
  useEffect(() => {
    if (!atWork) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [atWork]);
}
