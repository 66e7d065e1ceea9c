// Pairing: two fonts that go together, for the whole card: a voice for what is said large, and a quiet one for what is read small.

import * as v from 'valibot';
import { fontSchema, weightSchema } from '../template/font.ts';

export const pairingIdSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));

export const pairingSchema = v.strictObject({
  id: pairingIdSchema,
  voice: fontSchema,
  /** How heavy the voice is where a design would have another font: each has a weight at which it speaks best. */
  weight: v.optional(weightSchema),
  quiet: fontSchema,
});
export type Pairing = v.InferOutput<typeof pairingSchema>;
