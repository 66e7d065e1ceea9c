// usePhotoIntake: takes in the photo a person chose, dropped or pasted: reads it, puts it in the slot, keeps it with the draft.

import { useCallback, useEffect, useRef, useState } from 'react';
import { withPhoto } from '#domain/document/edit-document.ts';
import { withPhotoFound } from '#domain/document/edit-photo.ts';
import { newPhoto } from '#domain/document/document.ts';
import { isMark } from '#domain/document/picture.ts';
import type { PhotoError } from '#services/photo/photo-error.ts';
import type { PhotoPhase } from '#services/photo/photo-phase.ts';
import { noticePeople } from '#workflows/notice-people.ts';
import { mayLookAhead } from '../may-look-ahead.ts';
import { useApp } from '../use-app.tsx';
import { whenIdle } from '../when-idle.ts';
import type { Placement } from './place-files.ts';
import { reachStudio, type TableError } from '../use-table.ts';

export type PhotoIntake = {
  readonly state:
    | { readonly kind: 'idle' }
    | { readonly kind: 'reading'; readonly phase: PhotoPhase }
    | { readonly kind: 'failed'; readonly error: PhotoError | TableError };
  /** One after the other; the first that can't be read ends it. */
  readonly take: (placements: readonly Placement[]) => void;
  readonly cancel: () => void;
};

export function usePhotoIntake(): PhotoIntake {
  const app = useApp();
  const [state, setState] = useState<PhotoIntake['state']>({ kind: 'idle' });
  const reading = useRef<AbortController | null>(null);

  const cancel = useCallback(() => {
    reading.current?.abort();
    reading.current = null;
    setState({ kind: 'idle' });
  }, []);

  useEffect(() => () => reading.current?.abort(), []);

  const take = useCallback(
    (placements: readonly Placement[]) => {
      reading.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      reading.current = controller;
      setState({ kind: 'reading', phase: 'reading' });

      function onPhase(phase: PhotoPhase): void {
        if (!signal.aborted) setState({ kind: 'reading', phase });
      }

      async function read({ file, slot }: Placement): Promise<PhotoIntake['state']> {
        const reached = await reachStudio(app);
        if (!reached.ok) return { kind: 'failed', error: reached.error };
        const studio = reached.value;
        const photo = await studio.readPhoto(file, { signal, onPhase });
        if (!photo.ok) return { kind: 'failed', error: photo.error };
        const { width, height, stored, focus } = photo.value;
        const id = studio.photos.add(photo.value);
        app.actions.edit(`photo:${slot}`, (document) => {
          const before = document.photos[slot];
          const lost = before !== undefined && studio.photos.get(before.photo) === undefined;
          // As large as the one that is lost: it is that one again, and what was hidden of it must not come out.
          if (lost && before.width === width && before.height === height) return withPhotoFound(document, slot, id);
          return withPhoto(document, slot, newPhoto(id, { width, height }, focus));
        });
        // Where the device refuses it, the keeper itself tells the person, and tries again.
        await app.drafts.keepPhoto(id, stored);
        if (mayLookAhead() && !isMark(slot, app.pack.pack)) {
          whenIdle(() => void noticePeople(studio, (change) => app.actions.rewrite(change), id));
        }
        return { kind: 'idle' };
      }
      void (async () => {
        try {
          let next: PhotoIntake['state'] = { kind: 'idle' };
          for (const placement of placements) {
            next = await read(placement);
            if (next.kind === 'failed') break;
          }
          if (!signal.aborted) setState(next);
        } catch (error) {
          if (!signal.aborted) throw error;
        }
      })();
    },
    [app],
  );

  return { state, take, cancel };
}
