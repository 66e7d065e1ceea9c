// useSave: from the sizes ticked to files: made in the background, handed to the browser as one PNG or one ZIP, cancellable at any moment.

import { useCallback, useEffect, useRef, useState } from 'react';
import { zipName } from '#domain/format/file-name.ts';
import type { Format } from '#domain/format/format.ts';
import { saveFile } from '#services/export/save-file.ts';
import { fileQueue, zipOf, type NamedFile } from '#services/export/zip.ts';
import { exportAll, type Carry, type Picture, type PictureFailure } from '#workflows/export-all.ts';
import type { Studio, Table } from '#workflows/studio.ts';
import { sheetFirst } from '../sheet-first.ts';

export type Saving =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'working';
      readonly done: number;
      readonly total: number;
      /** The size that came out last. */ readonly last: Format | null;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'done';
      readonly pictures: readonly Picture[];
      readonly failures: readonly PictureFailure[];
      /** Handed to the browser's downloads; false where the person is shown them first. */
      readonly downloaded: boolean;
      /** Saves them, with what goes beside them; rejects where there is no memory to put them together. */
      readonly saveTogether: () => Promise<void>;
    };

export type Save = {
  readonly saving: Saving;
  /** `table` must be set without samples. Does nothing while another save runs. */
  readonly save: (studio: Studio, table: Table, formats: readonly Format[], along: Along) => void;
  readonly cancel: () => void;
};

/** `beside`: files that go with several pictures. `carry`: what goes into each picture's own file; absent, nothing does. */
export type Along = { readonly beside: readonly NamedFile[]; readonly carry?: Carry | undefined };

/** "Cancel" takes the place of "Save": a tap on it sooner than this, in ms, is the second of a double tap. */
const DOUBLE_TAP = 400;

export function useSave(): Save {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const begun = useRef(0);

  useEffect(() => () => running.current?.abort(), []);

  const save = useCallback((studio: Studio, table: Table, formats: readonly Format[], { beside, carry }: Along) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    begun.current = performance.now();
    setSaving({ kind: 'working', done: 0, total: formats.length, last: null });

    async function run(): Promise<Saving> {
      const onProgress = (done: number, total: number, last: Format) => {
        if (!signal.aborted) setSaving({ kind: 'working', done, total, last });
      };
      const savable = !sheetFirst('image/png');
      const together = savable && formats.length > 1 ? putTogether() : null;
      try {
        const onPicture = (picture: Picture) => together?.put(picture);
        const { pictures, failures } = await exportAll(studio, table, formats, { signal, onProgress, onPicture, carry });
        signal.throwIfAborted();
        const [only] = pictures;
        const downloaded = savable && only !== undefined;
        if (downloaded && (together === null || pictures.length === 1)) saveFile(only.blob, only.name);
        else if (downloaded && together !== null) {
          const zip = await together.close(beside);
          signal.throwIfAborted();
          saveFile(zip, zipName(pictures.length));
        }
        return { kind: 'done', pictures, failures, downloaded, saveTogether: () => saveTogether(pictures, beside) };
      } finally {
        together?.abandon();
      }
    }
    void (async () => {
      try {
        setSaving(await run());
      } catch (error) {
        setSaving({ kind: signal.aborted ? 'cancelled' : 'failed' });
        // Not foreseen (no memory left for the ZIP): told to the person, and left for the console.
        if (!signal.aborted) reportError(error);
      } finally {
        running.current = null;
      }
    })();
  }, []);

  const cancel = useCallback(() => {
    if (performance.now() - begun.current > DOUBLE_TAP) running.current?.abort();
  }, []);
  return { saving, save, cancel };
}

type Together = {
  readonly put: (file: NamedFile) => void;
  /** The ZIP, once these are in it too. */
  readonly close: (beside: readonly NamedFile[]) => Promise<Blob>;
  /** Does nothing once the ZIP is made. */
  readonly abandon: () => void;
};

/** A ZIP that fills while pictures are being made. */
function putTogether(): Together {
  const queue = fileQueue();
  const zip = zipOf(queue.files, new Date());
  // Told where it is waited for; nobody waits for an abandoned one.
  zip.catch(() => undefined);
  return {
    put: queue.put,
    close(beside) {
      for (const file of beside) queue.put(file);
      queue.end();
      return zip;
    },
    abandon: () => queue.stop(new DOMException('abandoned', 'AbortError')),
  };
}

/** For pictures that were shown first: as one file, or as they are when there is but one. */
async function saveTogether(pictures: readonly Picture[], beside: readonly NamedFile[]): Promise<void> {
  const [only] = pictures;
  if (only === undefined) return;
  if (pictures.length === 1) {
    saveFile(only.blob, only.name);
    return;
  }
  const together = putTogether();
  for (const picture of pictures) together.put(picture);
  saveFile(await together.close(beside), zipName(pictures.length));
}
