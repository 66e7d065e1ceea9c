// Slot: a named hole a person may fill. Slots belong to the pack, so words stay when another template is picked.

import * as v from 'valibot';
import { slotIdSchema } from '../ids.ts';

const textSlot = v.strictObject({
  kind: v.literal('text'),
  id: slotIdSchema,
  /** `line`: no line breaks (a name). `paragraph`: a longer text with line breaks. */
  lines: v.picklist(['line', 'paragraph']),
  /** Letters (graphemes) kept at most; the rest is refused at the edge, and said. */
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
});

const photoSlot = v.strictObject({ kind: v.literal('photo'), id: slotIdSchema });

export const slotSchema = v.variant('kind', [textSlot, photoSlot]);
export type Slot = v.InferOutput<typeof slotSchema>;
export type TextSlot = v.InferOutput<typeof textSlot>;
