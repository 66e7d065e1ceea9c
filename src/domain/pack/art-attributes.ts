// The attributes a drawing of the pack may carry, as schemas: what a colour, a share, a width may say. A strange one is refused by name.

import * as v from 'valibot';
import { ROLES, type Role } from '../palette/palette.ts';

const number = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu, 'must be a number'),
  v.transform(Number),
  v.finite('must be a number'),
);
const share = v.pipe(number, v.minValue(0, 'must be from 0 to 1'), v.maxValue(1, 'must be from 0 to 1'));
const numbers = v.pipe(
  v.string(),
  v.transform((list) =>
    list
      .trim()
      .split(/[\s,]+/u)
      .map(Number),
  ),
  v.array(v.pipe(v.number('must be numbers'), v.finite('must be numbers'))),
);

/** `var(--rose)` or `var(--rose, #E4533D)`, the second so that a drawing program shows something; or `none`. */
const ink = v.pipe(
  v.string(),
  v.rawTransform<string, Role | null>(({ dataset, addIssue, NEVER }) => {
    if (dataset.value === 'none') return null;
    const name = /^var\(--([a-z]+)(?:\s*,\s*#[0-9a-fA-F]{3,8})?\)$/u.exec(dataset.value)?.[1];
    const role = ROLES.find((each) => each === name);
    if (role !== undefined) return role;
    addIssue({ message: `"${dataset.value}" is not a palette role; write var(--${ROLES.join('), var(--')}) or none` });
    return NEVER;
  }),
);

export const presentation = {
  fill: v.optional(ink),
  'fill-rule': v.optional(v.picklist(['nonzero', 'evenodd'])),
  'fill-opacity': v.optional(share),
  stroke: v.optional(ink),
  'stroke-width': v.optional(number),
  'stroke-linecap': v.optional(v.picklist(['butt', 'round', 'square'])),
  'stroke-linejoin': v.optional(v.picklist(['miter', 'round', 'bevel'])),
  'stroke-dasharray': v.optional(numbers),
  opacity: v.optional(share),
};
const placed = { ...presentation, transform: v.optional(v.string()), id: v.optional(v.string()) };

const presentationSchema = v.strictObject(presentation);
export type Presentation = v.InferOutput<typeof presentationSchema>;

export const rootSchema = v.strictObject({
  ...presentation,
  xmlns: v.optional(v.literal('http://www.w3.org/2000/svg')),
  viewBox: v.pipe(
    v.string(),
    v.regex(/^0 0 \d+(\.\d+)? \d+(\.\d+)?$/u, 'must be "0 0 width height"'),
    v.transform((box) => box.split(' ').map(Number)),
    v.tuple([v.number(), v.number(), v.pipe(v.number(), v.gtValue(0)), v.pipe(v.number(), v.gtValue(0))]),
  ),
  width: v.optional(v.string()),
  height: v.optional(v.string()),
});

export const groupSchema = v.strictObject(placed);

const pathData = v.pipe(v.string(), v.regex(/^\s*[Mm][\s,MmLlHhVvCcSsQqTtAaZz0-9.eE+-]*$/u, 'must be SVG path data'));
const size = v.pipe(number, v.minValue(0, 'must not be negative'));
const points = v.pipe(
  numbers,
  v.check((list) => list.length >= 4 && list.length % 2 === 0, 'must be pairs of numbers'),
);

/** Each shape's own attributes; every element a drawing may hold besides `g`, `title` and the `svg` itself. */
export const shapeSchemas = {
  path: v.strictObject({ ...placed, d: pathData }),
  rect: v.strictObject({
    ...placed,
    x: v.optional(number, '0'),
    y: v.optional(number, '0'),
    width: size,
    height: size,
    rx: v.optional(size),
    ry: v.optional(size),
  }),
  circle: v.strictObject({ ...placed, cx: v.optional(number, '0'), cy: v.optional(number, '0'), r: size }),
  ellipse: v.strictObject({ ...placed, cx: v.optional(number, '0'), cy: v.optional(number, '0'), rx: size, ry: size }),
  line: v.strictObject({
    ...placed,
    x1: v.optional(number, '0'),
    y1: v.optional(number, '0'),
    x2: v.optional(number, '0'),
    y2: v.optional(number, '0'),
  }),
  polygon: v.strictObject({ ...placed, points }),
  polyline: v.strictObject({ ...placed, points }),
} as const;
