// Ornaments: the outlines a box can be cut to, and the patterns made from a seed. Parameters only; compose draws them.

import * as v from 'valibot';
import { roleSchema } from '../palette/palette.ts';
import { lengthSchema } from './length.ts';

/**
 * rect · rounded (radius) · arch (a doorway: round top) · circle (an ellipse that fills the box) · leaf (two opposite round corners)
 * · ticket (bites in the sides) · torn (an uneven paper edge, from the seed) · scalloped (a round-toothed edge)
 * · cut (straight edges cut by hand: no corner quite square, each up to `radius` off, from the seed).
 */
export const outlineSchema = v.strictObject({
  form: v.picklist(['rect', 'rounded', 'arch', 'circle', 'leaf', 'ticket', 'torn', 'scalloped', 'cut']),
  radius: v.optional(lengthSchema),
});
export type Outline = v.InferOutput<typeof outlineSchema>;

const roles = v.pipe(v.array(roleSchema), v.minLength(1), v.maxLength(6));
const cell = v.pipe(v.number(), v.minValue(0.3), v.maxValue(60));

/** `cell` is the size of one repeat in units. Every pattern ends at its box: nothing is clipped. */
export const patternSchema = v.variant('kind', [
  /** Threads over and under: `warp` run down, `weft` across; on the edges in `fringe` they hang out of the cloth. */
  v.strictObject({
    kind: v.literal('weave'),
    cell,
    warp: roles,
    weft: roles,
    fringe: v.optional(v.array(v.picklist(['top', 'bottom', 'start', 'end']))),
  }),
  /** Short strokes on a grid, as on an embroidered cloth. */
  v.strictObject({ kind: v.literal('stitch'), cell, colours: roles, stroke: v.optional(v.picklist(['dash', 'cross', 'grid'])) }),
  /** Square tiles with quarter circles, triangles and dots. */
  v.strictObject({ kind: v.literal('tiles'), cell, colours: roles, ground: roles }),
  /** A row of pennants hanging from the top edge. */
  v.strictObject({ kind: v.literal('bunting'), cell, colours: roles, string: roleSchema }),
  /** Rows of half circles, as roof tiles or waves. */
  v.strictObject({ kind: v.literal('scallops'), cell, colours: roles }),
  /**
   * A street of houses, each with its own roof, windows and door, standing on the bottom edge; `cell` is the width of a house. Houses and
   * doors are in `colours`, the trim round doors and windows in `trim`, their panes in `glass`.
   */
  v.strictObject({ kind: v.literal('street'), cell, colours: roles, trim: roleSchema, glass: roleSchema }),
  /** Stepped diamonds, one inside the other, as on cloth of dyed threads; the columns stand on `ground` in turn. */
  v.strictObject({ kind: v.literal('ikat'), cell, colours: roles, ground: roles }),
  /** A quilt of eight-pointed stars; the blocks stand on `ground` in turn. */
  v.strictObject({ kind: v.literal('stars'), cell, colours: roles, ground: roles }),
  /** Bands of water, each rolling over the one behind it; `cell` is the length of a wave. */
  v.strictObject({ kind: v.literal('waves'), cell, colours: roles }),
  /** Sprigs of cut-paper leaves side by side, a slit of `vein` down each leaf. */
  v.strictObject({ kind: v.literal('leaves'), cell, colours: roles, vein: roleSchema }),
  /** A round ring of cloth as large as the box lets it be, `thickness` units wide: threads `along` it, bound by threads `across` it. */
  v.strictObject({ kind: v.literal('ring'), cell, along: roles, across: roles, thickness: cell }),
  /** Rays from a point of the box (0..1), every second one painted. */
  v.strictObject({ kind: v.literal('rays'), cell, colours: roles, from: v.tuple([v.number(), v.number()]) }),
]);
export type Pattern = v.InferOutput<typeof patternSchema>;
