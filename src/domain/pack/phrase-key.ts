// Phrase keys: names of a pack's sentences.

import * as v from 'valibot';

/** Keys under `phrases` of the pack's locale files. */
export const phraseKeySchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
