// Cover: a part of a photo that is hidden for good. Places are shares of the working picture (0 its left or top, 1 its right or bottom
// edge, before any flip), so that a cover stays where it was put however the photo is framed.

import * as v from 'valibot';

/** Of a picture's width or height. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** solid: one colour. mosaic: at most 6 x 6 averaged blocks. pattern: the palette's colours in squares that say nothing of what is below. */
export const COVER_FILLS = ['solid', 'mosaic', 'pattern'] as const;
const fill = v.picklist(COVER_FILLS);

export const coverSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('box'),
    x: share,
    y: share,
    width: v.pipe(share, v.gtValue(0)),
    height: v.pipe(share, v.gtValue(0)),
    fill,
  }),
  v.strictObject({
    kind: v.literal('brush'),
    /** Where the brush went, in order. */
    points: v.pipe(v.array(v.strictTuple([share, share])), v.minLength(1), v.maxLength(2000)),
    /** Its width, as a share of the picture's shorter side. */
    size: v.pipe(share, v.gtValue(0)),
    fill,
  }),
]);
export type Cover = Readonly<v.InferOutput<typeof coverSchema>>;
export type CoverFill = (typeof COVER_FILLS)[number];
