// Font: the voices words can be set in, apart from the styles that use them: a pack's cover names them too.

import * as v from 'valibot';

/** Ids of the families in assets/fonts/fonts.json. */
export const fontSchema = v.picklist(['grotesk', 'grotesk-text', 'serif', 'hand']);
/** The one made for small sizes; the others are voices. */
export const QUIET_FONT = 'grotesk-text';

export const weightSchema = v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(900));
