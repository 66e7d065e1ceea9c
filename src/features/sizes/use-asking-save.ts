// useAskingSave: saving that asks first where words would be left out, and that waits for an edit still on its way to the table.

import { useEffect, useRef, useState } from 'react';
import type { Document } from '#domain/document/document.ts';
import { withShortened } from '#domain/document/edit-document.ts';
import type { Format } from '#domain/format/format.ts';
import type { Scenes } from '../use-scenes.ts';
import { useApp } from '../use-app.tsx';
import type { TableState } from '../use-table.ts';
import { useSave, type Saving } from './use-save.ts';
import { useAlong } from './use-along.ts';

export type AskingSave = {
  readonly saving: Saving;
  /** Words are left out of this size, and nobody has agreed to that. */
  readonly tooLong: (format: Format) => boolean;
  /** Of what someone wants to save, the sizes that are too long, until they say what to do; else empty. */
  readonly leftOut: readonly Format[];
  readonly save: (formats: readonly Format[]) => void;
  /** Saves what was asked about with words left out. */
  readonly agree: () => void;
  readonly dismiss: () => void;
  readonly cancel: () => void;
};

export function useAskingSave(state: Extract<TableState, { kind: 'ready' }>, document: Document, scenes: Scenes): AskingSave {
  const { actions } = useApp();
  const { studio, table, stale } = state;
  const alongOf = useAlong(document, state);
  const { saving, save, cancel } = useSave();
  const [asked, setAsked] = useState<readonly Format[]>([]);
  // A save asked for while the last edit is still on its way to the table waits for it.
  const waiting = useRef<readonly Format[] | null>(null);

  useEffect(() => {
    if (stale || waiting.current === null) return;
    save(studio, table, waiting.current, alongOf(waiting.current));
    waiting.current = null;
  }, [stale, studio, table, save, alongOf]);

  function saveAll(formats: readonly Format[]): void {
    if (stale) waiting.current = formats;
    else save(studio, table, formats, alongOf(formats));
  }

  const tooLong = (format: Format) =>
    (scenes.of.get(format.id)?.overflow.length ?? 0) > 0 && document.overrides[format.id]?.shortened !== true;
  const leftOut = asked.filter(tooLong);

  return {
    saving,
    tooLong,
    leftOut,
    save(formats) {
      if (formats.some(tooLong)) setAsked(formats);
      else saveAll(formats);
    },
    agree() {
      actions.edit('shorten', (now) => leftOut.reduce((changed, format) => withShortened(changed, format.id, true), now));
      saveAll(asked);
      setAsked([]);
    },
    dismiss: () => setAsked([]),
    cancel,
  };
}
