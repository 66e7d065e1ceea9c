// Motion: how a box comes in when a card is shown as a short film. All optional: what a design leaves unsaid follows from the kind of box and
// where it stands (compose/motion), so that every design moves well.

import * as v from 'valibot';

/**
 * none: there from the first moment · fade · rise, drop, start, end: slides in from below, from above, from the side the card reads from or
 * from the other (a box at the edge of the card comes from outside it) · grow: a pattern is made piece by piece, anything else swells to its
 * size · settle: a photo comes to rest from a little nearer · lines: words line by line.
 */
export const ENTRANCES = ['none', 'fade', 'rise', 'drop', 'start', 'end', 'grow', 'settle', 'lines'] as const;
export type Entrance = (typeof ENTRANCES)[number];

/** Latest that anything may begin, and longest it may take, ms: words must stand long enough to be read. */
const LATEST = 2000;
const LONGEST = 2000;

export const motionSchema = v.strictObject({
  enter: v.optional(v.picklist(ENTRANCES)),
  /** When it begins, in ms from the start. */
  at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST))),
  /** How long it takes, in ms; of words, each line. */
  takes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(LONGEST))),
});
export type Motion = v.InferOutput<typeof motionSchema>;
