// fonts: the fonts service. It loads just the faces some words need, and only then lets them be broken into lines and measured.

import { clearCache } from '@chenglou/pretext';
import { describeFaults } from '#domain/parse.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { stillFamily } from '#paint/font-string.ts';
import { loadFaces, type FaceError, type FaceSource } from '#paint/load-faces.ts';
import type { LineBreaker, TextMeasurer } from '#text/typeface.ts';
import { createCanvasMeasurer } from './canvas-measurer.ts';
import { toUnicodeRange } from './code-ranges.ts';
import { createFontIndex, type IndexedFace } from './font-index.ts';
import { parseSetTable, type FontTable, type TableFace } from './font-table.ts';
import { createPretextBreaker } from './pretext-breaker.ts';

/** Words, and the CSS family they will be set in. */
export type FontRequest = { readonly family: string; readonly text: string };

export type FontError = FaceError;

export type Fonts = {
  /**
   * Loads the faces the words need into the page; resolves with them, so that a worker can load the same. Rejects only with the
   * signal's reason, when aborted. Until it has resolved for some words, they must not be measured: see `breaker` and `measurer`.
   */
  ensure(requests: readonly FontRequest[], signal?: AbortSignal): Promise<Result<readonly FaceSource[], FontError>>;
  /** CSS family for a font id of a type style and the language (BCP 47) of the words. */
  readonly familyFor: (font: string, lang: string) => string;
  readonly breaker: LineBreaker;
  readonly measurer: TextMeasurer;
  /** The distinct characters of `text` that no face of the family can draw; holds once `ensure` has resolved for it. */
  readonly uncovered: (family: string, text: string) => readonly string[];
};

/** Where the table's files are. */
export type FontFiles = {
  /** Full address of a file; null when the build has none of that name. */
  url(file: string): string | null;
  /** A set's own table, not parsed. Rejects when it can't be fetched. */
  readSet(set: string): Promise<unknown>;
  /** This browser paints emoji from COLR tables of version 1; others (Safari) from the SVG table. */
  readonly colourTables: boolean;
};

const EVERY_WEIGHT = '100 900';
const ONE_WEIGHT = '400';

/** `faceSet`: where faces are put, the page's own unless told. A family that the table does not list is a fault in the program, and throws. */
export function createFonts(table: FontTable, files: FontFiles, faceSet: FontFaceSet = document.fonts): Fonts {
  const index = createFontIndex(table);
  const breaker = createPretextBreaker();
  const measurer = createCanvasMeasurer();
  const ready = new Set<string>();

  /** Opens the tables of the sets these words need, one after another, for the next may not be needed after all. */
  async function openSets({ family, text }: FontRequest): Promise<Result<void, FontError>> {
    for (let closed = index.closedSets(family, text); closed.length > 0; closed = index.closedSets(family, text)) {
      const tables = await Promise.all(closed.map(async (set) => ({ set, data: await read(set) })));
      for (const { set, data } of tables) {
        if (data === null) return fail({ kind: 'font-failed', family, url: set });
        index.open(set, slicesOf(set, data.table));
      }
    }
    return ok(undefined);
  }

  async function read(set: string): Promise<{ readonly table: unknown } | null> {
    try {
      return { table: await files.readSet(set) };
    } catch (error) {
      // What browsers throw for a module that could not be fetched.
      if (error instanceof TypeError) return null;
      throw error;
    }
  }

  return {
    breaker,
    measurer,
    familyFor: index.familyFor,
    async ensure(requests, signal) {
      signal?.throwIfAborted();
      for (const request of requests) {
        const opened = await openSets(request);
        signal?.throwIfAborted();
        if (!opened.ok) return opened;
      }
      const needed = requests.flatMap(({ family, text }) => index.facesFor(family, text).map((face) => sourceOf(family, face, files)));
      const wanted = [...new Map(needed.map((source) => [keyOf(source), source])).values()];
      if (wanted.every((source) => ready.has(keyOf(source)))) return ok(wanted);
      const loaded = await loadFaces(faceSet, wanted);
      // Even when one failed, others may have come in, and what was measured without them no longer holds.
      clearCache();
      breaker.forget();
      measurer.forget();
      signal?.throwIfAborted();
      if (!loaded.ok) return loaded;
      for (const source of wanted) ready.add(keyOf(source));
      return ok(wanted);
    },
    uncovered: index.uncovered,
  };
}

function sourceOf(family: string, { face, ranges, order }: IndexedFace, files: FontFiles): FaceSource {
  const file = files.colourTables ? face.file : (face.otherwise ?? face.file);
  const url = files.url(file);
  if (url === null) throw new Error(`the font table names ${file}, which was not built`);
  const unicodeRange = toUnicodeRange(ranges);
  return face.still === true
    ? { family: stillFamily(family), url, weight: ONE_WEIGHT, unicodeRange, order }
    : { family, url, weight: EVERY_WEIGHT, unicodeRange, order };
}

function slicesOf(set: string, data: unknown): readonly TableFace[] {
  const parsed = parseSetTable(data);
  if (!parsed.ok) throw new Error(`assets/fonts/sets/${set}.json: ${describeFaults(parsed.error)}`);
  return parsed.value;
}

function keyOf(source: FaceSource): string {
  return `${source.family}|${source.url}`;
}
