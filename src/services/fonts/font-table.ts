// font-table: which font file draws which character, read from assets/fonts/fonts.json (made by `npm run fonts`).

import * as v from 'valibot';
import { parse, type Fault } from '#domain/parse.ts';
import type { Result } from '#domain/result.ts';
import { graphemesOf } from '#text/graphemes.ts';

type CodeRange = readonly [first: number, last: number];

const unicodeRangeSchema = v.pipe(
  v.string(),
  v.regex(/^U\+[0-9A-F]{1,6}(-[0-9A-F]{1,6})?(,U\+[0-9A-F]{1,6}(-[0-9A-F]{1,6})?)*$/, 'must be a CSS unicode-range such as U+20-7E,U+A0'),
);

const faceSchema = v.pipe(
  v.strictObject({
    file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.woff2$/, 'must name a woff2 file')),
    weight: v.pipe(v.string(), v.regex(/^\d{1,4} \d{1,4}$/, 'must be two weights, such as 100 900')),
    script: v.pipe(v.string(), v.regex(/^[A-Z][a-z]{3}$/, 'must be an ISO 15924 code')),
    unicodeRange: unicodeRangeSchema,
  }),
  v.transform((face) => ({ ...face, ranges: rangesOf(face.unicodeRange) })),
);

const familySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+$/, 'must be lower-case words joined by hyphens')),
  family: v.pipe(v.string(), v.regex(/^[A-Za-z]+( [A-Za-z]+)*$/, 'must be plain words')),
  faces: v.pipe(v.array(faceSchema), v.minLength(1, 'needs a face')),
});

const fontTableSchema = v.strictObject({ families: v.pipe(v.array(familySchema), v.minLength(1, 'needs a family')) });

export type TableFace = v.InferOutput<typeof faceSchema>;
export type TableFamily = v.InferOutput<typeof familySchema>;
export type FontTable = v.InferOutput<typeof fontTableSchema>;

/** Shaped without a glyph of their own: spaces and controls, joiners, direction marks, variation selectors, tags. */
const INVISIBLE =
  /[\p{Cc}\p{Z}\u00AD\u034F\u061C\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E0FFF}]/gu;
/** The same, but for the space, which every text is set with. */
const UNDRAWN = new RegExp(INVISIBLE.source.replace('\\p{Z}', '\\p{Zl}\\p{Zp}'), 'gu');

export function parseFontTable(data: unknown): Result<FontTable, readonly Fault[]> {
  return parse(fontTableSchema, data);
}

/** The family of that CSS name. */
export function familyNamed(table: FontTable, family: string): TableFamily | null {
  return table.families.find((each) => each.family === family) ?? null;
}

/** The faces `text` needs, in the family's order; characters that no face covers need none. */
export function facesFor(family: TableFamily, text: string): readonly TableFace[] {
  const needed = new Set<TableFace>();
  for (const grapheme of new Set(graphemesOf(text))) {
    const drawn = grapheme.replace(UNDRAWN, '');
    if (drawn === '') continue;
    const whole = wholeFace(family, drawn);
    if (whole !== null) needed.add(whole);
    else for (const character of drawn) addIfAny(needed, faceOf(family, [codeOf(character)]));
  }
  return family.faces.filter((face) => needed.has(face));
}

/** The distinct graphemes of `text` that no one face can draw whole, in the order they appear. */
export function uncoveredCharacters(family: TableFamily, text: string): readonly string[] {
  return [...new Set(graphemesOf(text))].filter((grapheme) => {
    const drawn = grapheme.replace(INVISIBLE, '');
    return drawn !== '' && wholeFace(family, drawn) === null;
  });
}

/** The face that draws all of a grapheme, as typed, composed or taken apart: a letter and its marks must not come from two. */
function wholeFace(family: TableFamily, grapheme: string): TableFace | null {
  for (const form of [grapheme, grapheme.normalize('NFC'), grapheme.normalize('NFD')]) {
    const face = faceOf(family, Array.from(form, codeOf));
    if (face !== null) return face;
  }
  return null;
}

function faceOf(family: TableFamily, codes: readonly number[]): TableFace | null {
  return family.faces.find((face) => codes.every((code) => covers(face, code))) ?? null;
}

function addIfAny(faces: Set<TableFace>, face: TableFace | null): void {
  if (face !== null) faces.add(face);
}

function covers(face: TableFace, code: number): boolean {
  let low = 0;
  let high = face.ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = face.ranges[middle];
    if (range === undefined) return false;
    if (code < range[0]) high = middle - 1;
    else if (code > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function rangesOf(unicodeRange: string): readonly CodeRange[] {
  return unicodeRange
    .split(',')
    .map((part): CodeRange => {
      const [first = '', last = first] = part.slice(2).split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    })
    .sort((a, b) => a[0] - b[0]);
}
