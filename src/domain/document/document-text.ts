// What a person wrote, as a document keeps it.

import * as v from 'valibot';

/** Longest text a slot may hold in a stored document; templates and slots ask for less. */
const MAX_TEXT = 20_000;

export const documentTextSchema = v.pipe(v.string(), v.maxLength(MAX_TEXT));
