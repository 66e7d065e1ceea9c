// Slot: a named hole a person may fill. Slots belong to the pack, so words stay when another template is picked.

import * as v from 'valibot';
import { dayOfYearSchema } from '../calendar/calendar-day.ts';
import { slotIdSchema } from '../ids.ts';

const textSlot = v.strictObject({
  kind: v.literal('text'),
  id: slotIdSchema,
  /** `line`: no line breaks (a name). `paragraph`: a longer text with line breaks. */
  lines: v.picklist(['line', 'paragraph']),
  /** Letters (graphemes) kept at most; the rest is refused at the edge, and said. */
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  /** What of a person it asks for: asked about before anything is saved, and kept out of captions. */
  asks: v.optional(v.picklist(['name', 'place'])),
});

const photoSlot = v.strictObject({ kind: v.literal('photo'), id: slotIdSchema });

/** An address of the web, printed as a code that a phone's camera reads; `domain/slot/link.ts` says which are taken. */
const linkSlot = v.strictObject({ kind: v.literal('link'), id: slotIdSchema });

/** A day of the campaign, out of a few; today when none is chosen. The document keeps it as `12-14`. */
const daySlot = v.strictObject({ kind: v.literal('day'), id: slotIdSchema, from: dayOfYearSchema, to: dayOfYearSchema });

/** The mark of an organisation: a picture shown whole, never cropped, treated or covered. */
const markSlot = v.strictObject({ kind: v.literal('mark'), id: slotIdSchema });

export const slotSchema = v.variant('kind', [textSlot, photoSlot, linkSlot, daySlot, markSlot]);
export type Slot = v.InferOutput<typeof slotSchema>;
export type SlotKind = Slot['kind'];
export type TextSlot = v.InferOutput<typeof textSlot>;
export type LinkSlot = v.InferOutput<typeof linkSlot>;
export type DaySlot = v.InferOutput<typeof daySlot>;
