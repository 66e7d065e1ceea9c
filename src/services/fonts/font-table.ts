// font-table: which font file draws which character, as `npm run fonts` wrote it to assets/fonts/fonts.json and assets/fonts/sets.

import * as v from 'valibot';
import { parse, type Fault } from '#domain/parse.ts';
import type { Result } from '#domain/result.ts';
import { CODE_RANGES, readRanges } from './code-ranges.ts';

const rangesSchema = v.pipe(v.string(), v.regex(CODE_RANGES, 'must be code points such as 20-7E,A0'), v.transform(readRanges));

/** `name.woff2`, cut by us, or `package-version/name.woff2`, as its package has it. */
const fileSchema = v.pipe(v.string(), v.regex(/^([a-z0-9-]+-\d+\.\d+\.\d+\/)?[a-z0-9-]+\.woff2$/, 'must name a woff2 file'));

const faceSchema = v.pipe(
  v.strictObject({
    file: fileSchema,
    range: rangesSchema,
    /** Draws emoji in colour. */
    emoji: v.optional(v.literal(true)),
    /** The same emoji for browsers that don't read the colour tables of `file`. */
    otherwise: v.optional(fileSchema),
    /** Has one weight only: browsers embolden it themselves. */
    still: v.optional(v.literal(true)),
  }),
  v.transform(({ range, ...face }) => ({ ...face, ranges: range })),
);

const idsSchema = v.array(v.string());

const familySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+$/, 'must be lower-case words joined by hyphens')),
  family: v.pipe(v.string(), v.regex(/^[A-Za-z]+( [A-Za-z]+)*$/, 'must be plain words')),
  /** Faces before all others, whatever the language. */
  latin: v.pipe(idsSchema, v.minLength(1, 'needs a face')),
  /** Faces and sets, in the order they are asked for a character. */
  others: idsSchema,
  variants: v.array(
    v.strictObject({
      family: v.string(),
      /** BCP 47 tags; each stands for the tags it begins, too. */
      langs: v.pipe(idsSchema, v.minLength(1, 'needs a language')),
      /** Faces and sets asked right after the Latin ones. */
      first: idsSchema,
      /** Characters the Latin faces leave to `first`: punctuation that Chinese sets a letter wide. */
      yields: v.optional(rangesSchema),
    }),
  ),
});

const fontTableSchema = v.pipe(
  v.strictObject({
    families: v.pipe(v.array(familySchema), v.minLength(1, 'needs a family')),
    faces: v.record(v.string(), faceSchema),
    /** Sets by id, with the blocks in which they draw anything: read a set's own table only for a character in these. */
    sets: v.record(v.string(), rangesSchema),
  }),
  v.check(
    ({ families, faces, sets }) =>
      families.every(({ latin, others, variants }) =>
        [...latin, ...others, ...variants.flatMap(({ first }) => first)].every((id) => id in faces || id in sets),
      ),
    'names a face that it does not describe',
  ),
);

const setTableSchema = v.array(faceSchema);

export type TableFace = v.InferOutput<typeof faceSchema>;
export type TableFamily = v.InferOutput<typeof familySchema>;
export type FontTable = v.InferOutput<typeof fontTableSchema>;

export function parseFontTable(data: unknown): Result<FontTable, readonly Fault[]> {
  return parse(fontTableSchema, data);
}

/** The slices of one set, from its own file. */
export function parseSetTable(data: unknown): Result<readonly TableFace[], readonly Fault[]> {
  return parse(setTableSchema, data);
}
