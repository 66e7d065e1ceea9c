// Pack words: the pack's own sentences in one language (assets/packs/<id>/locales/<lang>.json).

import * as v from 'valibot';
import { schemaNote } from '../parse.ts';
import { helpWordsSchema } from './help.ts';
import { weekWordsSchema } from './week.ts';

const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
const sentences = v.record(v.string(), sentence);

export const packWordsSchema = v.strictObject({
  $schema: schemaNote,
  /** Who translated, so that machine-made words can say so on screen. */
  state: v.picklist(['source', 'human-reviewed', 'machine', 'partial']),
  name: sentence,
  prompts: sentences,
  /** Sentences printed on cards, by key. */
  phrases: sentences,
  palettes: sentences,
  /** Names of the font pairings. */
  pairings: v.optional(sentences, {}),
  /** What each figure without a face shows. */
  figures: v.optional(sentences, {}),
  /** What is said of each day of the week. */
  week: v.optional(v.record(v.string(), weekWordsSchema), {}),
  /** Who each kind of help is, and what it helps with. */
  help: v.optional(v.record(v.string(), helpWordsSchema), {}),
  slots: v.record(v.string(), v.strictObject({ label: sentence, hint: v.optional(sentence) })),
  templates: v.record(
    v.string(),
    v.strictObject({
      name: sentence,
      about: sentence,
      /** Made-up words shown while nothing is typed; never exported. */
      samples: v.record(v.string(), sentence),
    }),
  ),
});
export type PackWords = v.InferOutput<typeof packWordsSchema>;
