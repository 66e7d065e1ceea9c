// Type styles: what words are set in, and the smallest and largest size a template lets them have.

import * as v from 'valibot';
import { conditionSchema } from './condition.ts';
import { fontSchema, weightSchema } from './font.ts';

const size = v.pipe(v.number(), v.minValue(0.5), v.maxValue(100));

const sizeRange = v.pipe(
  v.strictObject({ min: size, max: size }),
  v.check((range) => range.min <= range.max, 'min must not be larger than max'),
);

const entries = {
  font: fontSchema,
  weight: weightSchema,
  /** In units; the format's own minimum for legibility still holds. */
  size: sizeRange,
  /** Line to line, as a multiple of the size, for Latin; taller scripts get more by themselves. */
  leading: v.pipe(v.number(), v.minValue(0.8), v.maxValue(2)),
  /** Letter-spacing in em; ignored for joined scripts. */
  tracking: v.optional(v.pipe(v.number(), v.minValue(-0.08), v.maxValue(0.3)), 0),
  /** Even out the lengths of the lines: for headlines. */
  balance: v.optional(v.boolean(), false),
};

const { tracking, balance, ...required } = entries;

export const typeStyleSchema = v.strictObject({
  ...entries,
  adapt: v.optional(
    v.array(
      v.strictObject({
        when: conditionSchema,
        set: v.partial(v.strictObject({ ...required, tracking: v.unwrap(tracking), balance: v.unwrap(balance) })),
      }),
    ),
    [],
  ),
});
export type TypeStyle = v.InferOutput<typeof typeStyleSchema>;

export const STYLE_NAMES = ['headline', 'story', 'name', 'detail', 'tag'] as const;
export type StyleName = (typeof STYLE_NAMES)[number];
