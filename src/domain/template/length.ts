// Lengths in templates: a number of units (1 unit = 1% of the format's short side), or a share of the parent such as "40%".

import * as v from 'valibot';

const percent = v.pipe(v.string(), v.regex(/^-?\d{1,4}(\.\d{1,4})?%$/, 'must be a number of units, or a share such as "40%"'));
const units = v.pipe(v.number(), v.finite(), v.minValue(-400), v.maxValue(400));

export const lengthSchema = v.union([units, percent], 'must be a number of units, or a share such as "40%"');
export type Length = v.InferOutput<typeof lengthSchema>;

/** A length per edge. `block` is top and bottom, `inline` is start and end; the narrower word wins. */
export const edgesSchema = v.union(
  [
    lengthSchema,
    v.strictObject({
      top: v.optional(lengthSchema),
      bottom: v.optional(lengthSchema),
      start: v.optional(lengthSchema),
      end: v.optional(lengthSchema),
      block: v.optional(lengthSchema),
      inline: v.optional(lengthSchema),
    }),
  ],
  'must be a length, or an object of top, bottom, start, end, block, inline',
);
export type Edges = v.InferOutput<typeof edgesSchema>;
