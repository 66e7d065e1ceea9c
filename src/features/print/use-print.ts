// usePrint: from a choice of paper to a PDF in the browser's downloads, cancellable at any moment.

import { useCallback, useEffect, useRef, useState } from 'react';
import { printName } from '#domain/format/file-name.ts';
import type { Format } from '#domain/format/format.ts';
import type { PrintJob } from '#domain/print/print-sheet.ts';
import { saveFile } from '#services/export/save-file.ts';
import { makePrint, type PrintError } from '#workflows/make-print.ts';
import type { Studio, Table } from '#workflows/studio.ts';
import type { FileToHandOver } from '../hand-over-file.ts';
import { sheetFirst } from '../sheet-first.ts';

export type Printing =
  | { readonly kind: 'idle' | 'working' | 'cancelled' }
  | { readonly kind: 'failed'; readonly error: PrintError['kind'] }
  | {
      readonly kind: 'done';
      readonly files: readonly FileToHandOver[];
      /** False where it is shown first, to be handed over by a tap. */ readonly downloaded: boolean;
    };

type Wanted = { readonly page: Format; readonly job: PrintJob; readonly title: string };

export type Print = {
  readonly state: Printing;
  /** `table` must be set without samples. Does nothing while another is being made. */
  readonly make: (studio: Studio, table: Table, wanted: Wanted) => void;
  readonly cancel: () => void;
  /** What was said of the last one, once something else is chosen. */
  readonly forget: () => void;
};

export function usePrint(): Print {
  const [state, setState] = useState<Printing>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const make = useCallback((studio: Studio, table: Table, wanted: Wanted) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ kind: 'working' });
    async function run(): Promise<Printing> {
      const made = await makePrint(studio, table, { ...wanted, signal });
      signal.throwIfAborted();
      if (!made.ok) return { kind: 'failed', error: made.error.kind };
      const downloaded = !sheetFirst(made.value.type);
      const file = { name: printName(wanted.job), blob: made.value, title: wanted.title, heard: '', caption: null };
      if (downloaded) saveFile(file.blob, file.name);
      return { kind: 'done', files: [file], downloaded };
    }
    void (async () => {
      try {
        setState(await run());
      } catch (error) {
        setState(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', error: 'export-failed' });
        if (!signal.aborted) reportError(error);
      } finally {
        running.current = null;
      }
    })();
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);
  const forget = useCallback(() => setState((now) => (now.kind === 'working' ? now : { kind: 'idle' })), []);
  return { state, make, cancel, forget };
}
