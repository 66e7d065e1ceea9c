// useOnTable: what the editor shows of the drawing table: the size shown large, the chosen sizes, and how the words fit them. Null while opening.

import { useMemo, useRef } from 'react';
import type { Document } from '#domain/document/document.ts';
import type { Catalogue } from '#domain/format/catalogue.ts';
import type { Format } from '#domain/format/format.ts';
import type { FormatId, PhotoId } from '#domain/ids.ts';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import type { Scene } from '#scene/scene.ts';
import { chosenFormats } from '../chosen-formats.ts';
import { useFormatWords, type FormatWords } from '../format-words.ts';
import { fitSummary, type FitSummary } from '../size-fit.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { useScenes } from '../use-scenes.ts';
import type { TableState } from '../use-table.ts';

export type OnTable = {
  readonly catalogue: Catalogue;
  readonly words: FormatWords;
  /** The size shown large, and its scene: of the document as it was a moment ago while the next one is made. */
  readonly format: Format;
  readonly scene: Scene;
  readonly strip: {
    readonly formats: readonly Format[];
    readonly shown: FormatId;
    readonly scenes: ReadonlyMap<FormatId, Scene>;
    readonly photos: PhotoBitmaps;
    readonly words: FormatWords;
    readonly flagged: readonly Format[];
  };
  readonly fit: {
    readonly summary: FitSummary;
    readonly scenes: ReadonlyMap<FormatId, Scene>;
    readonly nameOf: (format: Format) => string;
  };
  /** What is shown is the document as it stands. */
  readonly settled: boolean;
  readonly uncovered: readonly string[];
  /** Photos of the document that could not be found again. */
  readonly lost: readonly PhotoId[];
};

const NONE: ReadonlySet<FormatId> = new Set();

export function useOnTable(state: TableState, document: Document): OnTable | null {
  const { settings } = useApp();
  const wanted = useAppState(({ session }) => session.format);
  const ready = state.kind === 'ready' ? state : null;
  const studio = ready?.studio ?? null;
  const catalogue = studio?.catalogue ?? null;
  const words = useFormatWords(catalogue);
  const nothingFirst = useRef(NONE);

  const chosen = useMemo(
    () => (catalogue === null ? [] : chosenFormats(catalogue, document.formats, settings.load().chosenFormats)),
    [catalogue, document.formats, settings],
  );
  const format = catalogue?.formatById.get(wanted) ?? chosen[0] ?? null;
  const formats = useMemo(() => (format === null ? chosen : [format, ...chosen.filter((each) => each !== format)]), [format, chosen]);
  const scenes = useScenes(ready, formats, nothingFirst);
  const summary = useMemo(() => fitSummary(chosen, scenes.of, document), [chosen, scenes.of, document]);

  if (ready === null || catalogue === null || format === null) return null;
  return {
    catalogue,
    words,
    format,
    // The first time a size is shown it is worth waiting for.
    scene: scenes.of.get(format.id) ?? ready.sceneOf(format),
    strip: { formats: chosen, shown: format.id, scenes: scenes.of, photos: ready.photos, words, flagged: summary.over },
    fit: { summary, scenes: scenes.of, nameOf: words.name },
    settled: scenes.settled && !ready.stale,
    uncovered: ready.table.prepared.uncovered,
    lost: ready.lost,
  };
}
