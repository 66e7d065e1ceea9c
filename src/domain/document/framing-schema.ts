// Framing, as a document keeps it. What is reckoned with it is in framing.ts, which the first page does without.

import * as v from 'valibot';

export const ZOOM_LIMITS = { min: 1, max: 5 } as const;

export const framingSchema = v.strictObject({
  /** How much larger than needed to just cover the slot at this rotation; 1 just covers. */
  zoom: v.pipe(v.number(), v.minValue(ZOOM_LIMITS.min), v.maxValue(ZOOM_LIMITS.max)),
  /** The spot of the photo (0 its left or top, 1 its right or bottom edge) that is wanted in the middle of the slot. */
  focusX: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  focusY: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** In degrees, clockwise, above -180 and up to 180. */
  rotation: v.pipe(v.number(), v.gtValue(-180), v.maxValue(180)),
});

export type Framing = Readonly<v.InferOutput<typeof framingSchema>>;

/** A little above the middle, where faces are. */
export const DEFAULT_FRAMING: Framing = { zoom: 1, focusX: 0.5, focusY: 0.4, rotation: 0 };
