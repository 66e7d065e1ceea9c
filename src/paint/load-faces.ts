// load-faces: puts font files into a document's or a worker's font set, each once, before anything measures or draws with them.

import { fail, ok, type Result } from '#domain/result.ts';

/** One font file and the characters of its family that it draws. Plain data: it can be sent to a worker. */
export type FaceSource = {
  readonly family: string;
  /** Same-origin address of the woff2 file. */
  readonly url: string;
  /** CSS weight range, the same for every face of a family: browsers choose among faces by weight before they look at the ranges. */
  readonly weight: string;
  /** CSS unicode-range. */
  readonly unicodeRange: string;
  /** Place among the family's faces. Where two could draw a grapheme the lower one does, whichever was loaded first. */
  readonly order: number;
};

export type FaceError = { readonly kind: 'font-failed'; readonly family: string; readonly url: string };

type Entry = { readonly source: FaceSource; readonly face: FontFace; readonly loading: Promise<Result<void, FaceError>> };

/** Faces added in this thread so far; see `faceGeneration`. */
let generation = 0;

/**
 * Changes whenever a face has been added. Chromium's workers keep what a font string meant when it was first used, for good: a string
 * used for English would draw Arabic in a system font even after the Arabic face has loaded. So font strings name the generation.
 */
export function faceGeneration(): number {
  return generation;
}

const entriesBySet = new WeakMap<FontFaceSet, Map<string, Entry>>();

/**
 * Resolves once every face can be drawn with. `faceSet`: `document.fonts`, or `self.fonts` in a worker. A face already there costs
 * nothing; one that failed is fetched again on the next call. Faces that did load stay usable when another fails.
 */
export async function loadFaces(faceSet: FontFaceSet, faces: readonly FaceSource[]): Promise<Result<void, FaceError>> {
  const entries = entriesOf(faceSet);
  const results = await Promise.all(faces.map((source) => (entries.get(keyOf(source)) ?? startLoading(faceSet, entries, source)).loading));
  return results.find((result) => !result.ok) ?? ok(undefined);
}

function startLoading(faceSet: FontFaceSet, entries: Map<string, Entry>, source: FaceSource): Entry {
  const face = new FontFace(source.family, `url("${source.url}") format("woff2")`, {
    weight: source.weight,
    unicodeRange: source.unicodeRange,
  });
  const loading = face.load().then(
    () => {
      addInOrder(faceSet, entries, source, face);
      return ok(undefined);
    },
    // A font that can't be fetched or read: the reason is the browser's, and none of them says more than this.
    () => {
      entries.delete(keyOf(source));
      return fail<FaceError>({ kind: 'font-failed', family: source.family, url: source.url });
    },
  );
  const entry = { source, face, loading };
  entries.set(keyOf(source), entry);
  return entry;
}

/** Adds the face, then adds again those of its family that go before it: browsers ask the face added last first. */
function addInOrder(faceSet: FontFaceSet, entries: ReadonlyMap<string, Entry>, source: FaceSource, face: FontFace): void {
  const before = [...entries.values()]
    .filter((entry) => entry.source.family === source.family && entry.source.order < source.order && faceSet.has(entry.face))
    .sort((a, b) => b.source.order - a.source.order);
  for (const entry of before) faceSet.delete(entry.face);
  faceSet.add(face);
  for (const entry of before) faceSet.add(entry.face);
  generation += 1;
}

function entriesOf(faceSet: FontFaceSet): Map<string, Entry> {
  const known = entriesBySet.get(faceSet);
  if (known !== undefined) return known;
  const made = new Map<string, Entry>();
  entriesBySet.set(faceSet, made);
  return made;
}

function keyOf(source: FaceSource): string {
  return `${source.family}|${source.url}`;
}
