// useTable: the drawing table of the document as it stands. Follows every edit, one at a time, always ending at the latest.

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Document } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import type { FormatId, PhotoId } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import type { Scene } from '#scene/scene.ts';
import type { FontError } from '#services/fonts/fonts.ts';
import type { PackError } from '#services/packs/pack-error.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import { reopenPhotos, withoutPhotos } from '#workflows/reopen-photos.ts';
import type { Studio, Table } from '#workflows/studio.ts';
import { useApp, useAppState, type AppServices } from './use-app.tsx';

/** `studio-unreachable`: the drawing part of the app could not be fetched. */
export type TableError = PackError | FontError | DevelopError | { readonly kind: 'studio-unreachable' };

export type TableState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: TableError; readonly retry: () => void }
  | {
      readonly kind: 'ready';
      readonly studio: Studio;
      readonly table: Table;
      /** Scenes of this document, composed once per size. */
      readonly sceneOf: (format: Format) => Scene;
      /** What previews are painted from. */
      readonly photos: PhotoBitmaps;
      /** The document has moved on, and the next table is being set. */
      readonly stale: boolean;
      /** Photos of the document that could not be found again on this device. */
      readonly lost: readonly PhotoId[];
    };

type Laid = {
  readonly source: Document;
  readonly studio: Studio;
  readonly table: Table;
  readonly sceneOf: (format: Format) => Scene;
  readonly photos: PhotoBitmaps;
  readonly lost: readonly PhotoId[];
};

/** `samples`: show the template's sample words while the document is untouched; never for anything that is saved. */
export function useTable({ samples }: { readonly samples: boolean }): TableState {
  const app = useApp();
  const document = useAppState((state) => state.document);
  const [set, setSet] = useState<Laid | null>(null);
  const [failed, setFailed] = useState<{ readonly source: Document; readonly error: TableError } | null>(null);
  const running = useRef(false);
  const wanted = useRef<Document | null>(null);
  const alive = useRef(true);

  const follow = useEffectEvent(async () => {
    if (running.current) return;
    running.current = true;
    try {
      while (wanted.current !== null && alive.current) {
        const next: Document = wanted.current;
        wanted.current = null;
        const opened = await reachStudio(app);
        if (!opened.ok) {
          setFailed({ source: next, error: opened.error });
          continue;
        }
        const studio = opened.value;
        const lost = await reopenPhotos(studio, app.drafts, next);
        const table = await studio.setTable(withoutPhotos(next, lost), { samples });
        if (table.ok) {
          setSet({ source: next, studio, table: table.value, sceneOf: remember(table.value), photos: studio.darkroom.previews(), lost });
          setFailed(null);
        } else setFailed({ source: next, error: table.error });
      }
    } finally {
      running.current = false;
    }
  });

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  useEffect(() => {
    // After a failure only a new edit or the person's wish to try again starts another round.
    if (failed !== null && failed.source === document) return;
    wanted.current = document;
    void follow();
  }, [document, failed]);

  if (failed !== null) return { kind: 'failed', error: failed.error, retry: () => setFailed(null) };
  if (set === null || document === null) return { kind: 'opening' };
  const { source, ...laid } = set;
  return { kind: 'ready', ...laid, stale: source !== document };
}

/** Fetching a part of the app fails with a reason no two browsers word alike; whatever it was, trying again is the next step. */
export function reachStudio(app: AppServices): Promise<Result<Studio, TableError>> {
  return app.openStudio().then(ok, () => fail({ kind: 'studio-unreachable' }));
}

function remember(table: Table): (format: Format) => Scene {
  const scenes = new Map<FormatId, Scene>();
  return (format) => {
    const known = scenes.get(format.id);
    if (known !== undefined) return known;
    const scene = table.compose(format);
    scenes.set(format.id, scene);
    return scene;
  };
}
