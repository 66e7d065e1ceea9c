// Branded ids: a template's id can't be handed in where a format's is wanted.

import * as v from 'valibot';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  v.maxLength(64),
  // Ids are keys of plain objects: these two would find what every object has.
  v.notValues(['constructor', 'prototype'], 'is a word that no id may be'),
);

export const packIdSchema = v.pipe(slug, v.brand('PackId'));
export const templateIdSchema = v.pipe(slug, v.brand('TemplateId'));
export const formatIdSchema = v.pipe(slug, v.brand('FormatId'));
export const platformIdSchema = v.pipe(slug, v.brand('PlatformId'));
export const paletteIdSchema = v.pipe(slug, v.brand('PaletteId'));
export const slotIdSchema = v.pipe(slug, v.brand('SlotId'));
export const photoIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/, 'must be letters, digits and hyphens'), v.brand('PhotoId'));

/** A drawing of a pack, without folder and ending; not branded: templates name drawings in plain strings. */
export const artNameSchema = slug;

export type PackId = v.InferOutput<typeof packIdSchema>;
export type TemplateId = v.InferOutput<typeof templateIdSchema>;
export type FormatId = v.InferOutput<typeof formatIdSchema>;
export type PlatformId = v.InferOutput<typeof platformIdSchema>;
export type PaletteId = v.InferOutput<typeof paletteIdSchema>;
export type SlotId = v.InferOutput<typeof slotIdSchema>;
export type PhotoId = v.InferOutput<typeof photoIdSchema>;
