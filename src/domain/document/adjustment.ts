// Adjustment: how a photo's light and colour are changed. Never touches the photo itself: it is applied anew to every copy that is drawn.

import * as v from 'valibot';

const amount = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));

/** -1 to 1 each, 0 leaves the photo as it is. Warmth: above 0 warmer (more red), below cooler (more blue). */
export const adjustmentSchema = v.strictObject({
  brightness: amount,
  contrast: amount,
  warmth: amount,
  /** Left and right changed over. */
  flip: v.boolean(),
});
export type Adjustment = Readonly<v.InferOutput<typeof adjustmentSchema>>;

export const NO_ADJUSTMENT: Adjustment = { brightness: 0, contrast: 0, warmth: 0, flip: false };
