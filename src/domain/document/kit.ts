// Kit: what a person changed of the words that go with their pictures. What is absent is made from the card, and follows it.

import * as v from 'valibot';
import { platformIdSchema } from '../ids.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** Far more than any platform takes, in UTF-16 units: what is too long is told, and kept. */
export const MOST_ALT = 5000;
export const MOST_CAPTION = 20_000;

export const kitSchema = v.strictObject({
  /** The person's own, besides the campaign's. */
  hashtags: v.pipe(v.array(v.pipe(v.string(), v.regex(/^#[\p{L}\p{M}\p{N}_]{1,60}$/u))), v.maxLength(10)),
  captions: v.record(platformIdSchema, text(MOST_CAPTION)),
  shortAlt: v.optional(text(MOST_ALT)),
  fullAlt: v.optional(text(MOST_ALT)),
});
export type Kit = v.InferOutput<typeof kitSchema>;

export const EMPTY_KIT: Kit = { hashtags: [], captions: {} };
