// usePictures: the design in all its shapes, composed anew after every edit between the page's other work, what is on screen first. A picture keeps
// its last state until its next one is there, and while the design can't be read at all.

import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Document } from '#domain/document/document.ts';
import { SHAPES, shapeOf } from '#domain/format/shape.ts';
import type { Format } from '#domain/format/format.ts';
import type { FormatId } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import type { Scene } from '#scene/scene.ts';
import type { Table } from '#workflows/studio.ts';
import type { TableError } from '../use-table.ts';
import { whenIdle } from '../when-idle.ts';
import type { AuthorDesk } from '../author-desk.ts';
import { standInPictures, type StandIns } from './stand-in-pictures.ts';

export type Wanted = { readonly pack: LoadedPack; readonly documentWith: (pictures: StandIns) => Document };

export type Pictures = {
  /** One for each shape; none before the drawing engine is there. */
  readonly formats: readonly Format[];
  readonly scenes: ReadonlyMap<FormatId, Scene>;
  readonly photos: PhotoBitmaps;
  /** Every picture is of the design as it was last asked for. */
  readonly settled: boolean;
  /** Why the last one could not be drawn; `draw-failed` for a fault of ours. */
  readonly error: TableError | { readonly kind: 'draw-failed' } | null;
};

type Laid = {
  readonly wanted: Wanted;
  readonly table: Table;
  readonly formats: readonly Format[];
  readonly photos: Pictures['photos'];
};

const NO_PHOTOS: PhotoBitmaps = new Map();
const NO_FORMATS: readonly Format[] = [];
/** Longest stretch of composing in one go, in ms. */
const SLICE = 10;

export function usePictures(desk: AuthorDesk, wanted: Wanted | null, first: RefObject<ReadonlySet<FormatId>>): Pictures {
  const [laid, setLaid] = useState<Laid | null>(null);
  const [error, setError] = useState<Pictures['error']>(null);
  const next = useRef<Wanted | null>(null);
  const running = useRef(false);

  const follow = useEffectEvent(async () => {
    if (running.current) return;
    running.current = true;
    try {
      while (next.current !== null) {
        const now: Wanted = next.current;
        next.current = null;
        const table = await layOut(desk, now);
        if ('error' in table) setError(table.error);
        else {
          setLaid(table);
          setError(null);
        }
      }
    } finally {
      running.current = false;
    }
  });

  useEffect(() => {
    if (wanted === null) return;
    next.current = wanted;
    void follow();
  }, [wanted]);

  const composed = useComposed(laid, first, () => setError({ kind: 'draw-failed' }));
  return {
    formats: laid?.formats ?? NO_FORMATS,
    scenes: composed.scenes,
    photos: laid?.photos ?? NO_PHOTOS,
    settled: laid !== null && composed.of === laid && laid.wanted === wanted,
    error,
  };
}

async function layOut(desk: AuthorDesk, wanted: Wanted): Promise<Laid | { readonly error: NonNullable<Pictures['error']> }> {
  const studio = await desk.studioFor(wanted.pack).catch(() => null);
  if (studio === null) return { error: { kind: 'studio-unreachable' } };
  try {
    const document = wanted.documentWith(await standInPictures(studio));
    const table = await studio.setTable(document, { samples: false });
    if (!table.ok) return { error: table.error };
    const formats = oneOfEachShape(studio.catalogue.formats);
    return { wanted, table: table.value, formats, photos: studio.darkroom.previews() };
  } catch (error) {
    // A design the parsers take and the engine does not is a fault of ours: told, left for the console, and the author can go on.
    reportError(error);
    return { error: { kind: 'draw-failed' } };
  }
}

/** The usual size of each shape, else its first. */
function oneOfEachShape(formats: readonly Format[]): readonly Format[] {
  const inOrder = formats.toSorted((a, b) => Number(b.usual) - Number(a.usual) || a.order - b.order);
  return SHAPES.flatMap((shape) => inOrder.find((format) => shapeOf(format) === shape) ?? []);
}

type Composed = { readonly scenes: ReadonlyMap<FormatId, Scene>; readonly of: Laid | null };

function useComposed(laid: Laid | null, first: RefObject<ReadonlySet<FormatId>>, onFail: () => void): Composed {
  const [composed, setComposed] = useState<Composed>({ scenes: new Map(), of: null });
  const fail = useEffectEvent(onFail);
  // Which were done longest ago: while edits come faster than pictures, each gets its turn.
  const turns = useRef<readonly FormatId[]>([]);

  useEffect(() => {
    if (laid === null) return;
    const waiting = laid.formats.toSorted((a, b) => turns.current.indexOf(a.id) - turns.current.indexOf(b.id));
    let cancel = whenIdle(work);
    function work(): void {
      if (laid === null) return;
      const start = performance.now();
      const made = new Map<FormatId, Scene>();
      try {
        while (waiting.length > 0 && performance.now() - start < SLICE) {
          const at = waiting.findIndex((format) => first.current.has(format.id));
          const [format] = waiting.splice(Math.max(0, at), 1);
          if (format === undefined) break;
          made.set(format.id, laid.table.compose(format));
          turns.current = [...turns.current.filter((id) => id !== format.id), format.id];
        }
      } catch (error) {
        reportError(error);
        fail();
        return;
      }
      setComposed((before) => ({ scenes: new Map([...before.scenes, ...made]), of: waiting.length === 0 ? laid : before.of }));
      if (waiting.length > 0) cancel = whenIdle(work);
    }
    return () => cancel();
  }, [laid, first]);

  return composed;
}
