// fonts: the fonts service. It loads just the faces some words need, and only then lets them be broken into lines and measured.

import { clearCache } from '@chenglou/pretext';
import { ok, type Result } from '#domain/result.ts';
import { loadFaces, type FaceError, type FaceSource } from '#paint/load-faces.ts';
import type { LineBreaker, TextMeasurer } from '#text/typeface.ts';
import { createCanvasMeasurer } from './canvas-measurer.ts';
import { facesFor, familyNamed, uncoveredCharacters, type FontTable, type TableFamily } from './font-table.ts';
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
  readonly breaker: LineBreaker;
  readonly measurer: TextMeasurer;
  /** The distinct characters of `text` that no face of the family can draw. */
  uncovered(family: string, text: string): readonly string[];
};

/**
 * `urls`: address of each file of the table, by name. `faceSet`: where faces are put, the page's own unless told.
 * A family that the table does not list is a fault in the program, and throws.
 */
export function createFonts(table: FontTable, urls: Readonly<Record<string, string>>, faceSet: FontFaceSet = document.fonts): Fonts {
  const breaker = createPretextBreaker();
  const measurer = createCanvasMeasurer();
  const ready = new Set<string>();

  return {
    breaker,
    measurer,
    async ensure(requests, signal) {
      signal?.throwIfAborted();
      const needed = requests.flatMap(({ family, text }) => sourcesFor(familyIn(table, family), urls, text));
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
    uncovered: (family, text) => uncoveredCharacters(familyIn(table, family), text),
  };
}

function sourcesFor(family: TableFamily, urls: Readonly<Record<string, string>>, text: string): readonly FaceSource[] {
  return facesFor(family, text).map((face) => {
    const url = urls[face.file];
    if (url === undefined) throw new Error(`the font table names ${face.file}, which was not built`);
    return { family: family.family, url, weight: face.weight, unicodeRange: face.unicodeRange, order: family.faces.indexOf(face) };
  });
}

function familyIn(table: FontTable, name: string): TableFamily {
  const family = familyNamed(table, name);
  if (family === null) throw new Error(`no family of the font table is called ${name}`);
  return family;
}

function keyOf(source: FaceSource): string {
  return `${source.family}|${source.url}`;
}
