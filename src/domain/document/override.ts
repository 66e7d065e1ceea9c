// Override: what one size has of its own, inside the one document. What is absent is as everywhere else.

import * as v from 'valibot';
import { slotIdSchema } from '../ids.ts';
import { phraseKeySchema } from '../pack/phrase-key.ts';
import { documentTextSchema } from './document-text.ts';
import { framingSchema } from './framing-schema.ts';

/** A slot left empty at one size, a sentence of the pack, or all patterns, drawings or codes of the design. */
export const partSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('slot'), slot: slotIdSchema }),
  v.strictObject({ kind: v.literal('phrase'), phrase: phraseKeySchema }),
  v.strictObject({ kind: v.literal('pattern') }),
  v.strictObject({ kind: v.literal('drawing') }),
  v.strictObject({ kind: v.literal('code') }),
]);
export type Part = Readonly<v.InferOutput<typeof partSchema>>;

/** Where the words of one size stand: at the side they start from, in the middle, at the side they run to. */
export const SIDES = ['start', 'center', 'end'] as const;
export type Side = (typeof SIDES)[number];

export const overrideSchema = v.strictObject({
  /** Shorter words for this size. */
  words: v.optional(v.record(slotIdSchema, documentTextSchema), {}),
  framing: v.optional(v.record(slotIdSchema, framingSchema), {}),
  /** The person has seen that words are left out here, and accepts it. */
  shortened: v.optional(v.boolean(), false),
  /** -1: the smallest type the design allows; 0: as it has it; 1: larger than it has it, as far as everything fits. */
  textScale: v.optional(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
  align: v.optional(v.picklist(SIDES)),
  /** Left out here. Parts the design does not have are passed over. */
  hidden: v.optional(v.pipe(v.array(partSchema), v.maxLength(50))),
});
export type Override = v.InferOutput<typeof overrideSchema>;

export const NO_OVERRIDE: Override = { words: {}, framing: {}, shortened: false };
