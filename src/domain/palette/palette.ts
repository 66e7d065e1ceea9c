// Palette: six colours with jobs. Templates and art name jobs (roles), never colours, so any palette fits any template.

import * as v from 'valibot';
import { paletteIdSchema } from '../ids.ts';

/**
 * paper: the ground most words stand on. ink: what is written on paper. deep: the darkest (light palettes) or deepest ground.
 * rose, leaf, sky, sun: the four voices of the pattern, warm to cool, each visible on paper and on deep.
 */
export const ROLES = ['paper', 'ink', 'deep', 'rose', 'leaf', 'sky', 'sun'] as const;
export const roleSchema = v.picklist(ROLES, `must be one of ${ROLES.join(', ')}`);
export type Role = (typeof ROLES)[number];

export const colourSchema = v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/, 'must be a colour such as #2B1A4A, in capitals'));

export const paletteSchema = v.strictObject({
  id: paletteIdSchema,
  mode: v.picklist(['light', 'dark']),
  colours: v.strictObject({
    paper: colourSchema,
    ink: colourSchema,
    deep: colourSchema,
    rose: colourSchema,
    leaf: colourSchema,
    sky: colourSchema,
    sun: colourSchema,
  }),
});

export type Palette = v.InferOutput<typeof paletteSchema>;
export type Colour = string;
