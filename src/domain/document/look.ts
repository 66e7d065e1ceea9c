// Look: what a person changed of a design besides its colours. What is absent is as the template has it.

import * as v from 'valibot';
import { pairingIdSchema } from '../pack/pairing.ts';
import { PATTERN_KINDS } from '../template/pattern-kinds.ts';

/** none: as it is. duotone: two colours of the palette. grain: a printed, rough look. cut: the photo in another cut shape. */
export const TREATMENTS = ['none', 'duotone', 'grain', 'cut'] as const;

export const ALIGNMENTS = ['start', 'center'] as const;

export const lookSchema = v.strictObject({
  treatment: v.optional(v.picklist(TREATMENTS)),
  /** The kind of pattern shown wherever the template allows another than its own. */
  pattern: v.optional(v.picklist(PATTERN_KINDS)),
  /** Id of one of the pack's font pairings. */
  pairing: v.optional(pairingIdSchema),
  alignment: v.optional(v.picklist(ALIGNMENTS)),
});
export type Look = Readonly<v.InferOutput<typeof lookSchema>>;
