// useScenes: many sizes of one document, composed between the page's other work, so that typing never waits for them. What is on screen comes
// first, and a size keeps its last scene until the next one is ready.

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Document } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import type { FormatId } from '#domain/ids.ts';
import type { Scene } from '#scene/scene.ts';
import type { Table } from '#workflows/studio.ts';
import { whenIdle } from './when-idle.ts';

export type Scenes = {
  /** Possibly of an earlier state of the document, until `settled`. */
  readonly of: ReadonlyMap<FormatId, Scene>;
  /** Every size asked for is of the document as it stands on the table. */
  readonly settled: boolean;
};

type Source = { readonly table: Table; readonly sceneOf: (format: Format) => Scene };
type Made = { readonly scene: Scene; readonly document: Document };

/** `all`: the table every size asked for was composed on, null while some are missing. */
type Shown = { readonly of: ReadonlyMap<FormatId, Scene>; readonly all: Table | null };

/** Longest stretch of composing in one go, in ms: less than a frame. */
const SLICE = 10;

/** `first` names sizes to compose before the others; read again before each one. */
export function useScenes(source: Source | null, formats: readonly Format[], first: RefObject<ReadonlySet<FormatId>>): Scenes {
  const made = useRef(new Map<FormatId, Made>());
  const [shown, setShown] = useState<Shown>({ of: new Map(), all: null });
  const table = source?.table ?? null;
  const sceneOf = source?.sceneOf ?? null;

  useEffect(() => {
    if (table === null || sceneOf === null) return;
    const waiting = formats.filter((format) => !holds(made.current.get(format.id), table.document, format.id));
    const publish = () => {
      const of = new Map(formats.flatMap((format) => sceneIn(made.current, format.id)));
      const all = waiting.length === 0 ? table : null;
      setShown((before) => (same(before.of, of) ? (before.all === all ? before : { of: before.of, all }) : { of, all }));
    };
    let cancel = whenIdle(work);
    function work(): void {
      if (table === null || sceneOf === null) return;
      const start = performance.now();
      while (waiting.length > 0 && performance.now() - start < SLICE) {
        const wanted = waiting.findIndex((format) => first.current.has(format.id));
        const [format] = waiting.splice(Math.max(0, wanted), 1);
        if (format !== undefined) made.current.set(format.id, { scene: sceneOf(format), document: table.document });
      }
      publish();
      if (waiting.length > 0) cancel = whenIdle(work);
    }
    return () => cancel();
  }, [table, sceneOf, formats, first]);

  return { of: shown.of, settled: table !== null && shown.all === table };
}

/** True when nothing that shows at this size has changed since: the list of sizes, or another size's own words, don't. */
function holds(made: Made | undefined, document: Document, format: FormatId): boolean {
  if (made === undefined) return false;
  const { formats: _1, overrides: before, ...was } = made.document;
  const { formats: _2, overrides: after, ...is } = document;
  return before[format] === after[format] && shallowEqual(was, is);
}

function shallowEqual(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([key, value]) => b[key] === value);
}

function sceneIn(made: ReadonlyMap<FormatId, Made>, id: FormatId): readonly (readonly [FormatId, Scene])[] {
  const known = made.get(id);
  return known === undefined ? [] : [[id, known.scene]];
}

function same(a: ReadonlyMap<FormatId, Scene>, b: ReadonlyMap<FormatId, Scene>): boolean {
  return a.size === b.size && [...a].every(([id, scene]) => b.get(id) === scene);
}
