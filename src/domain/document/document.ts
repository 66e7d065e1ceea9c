// Document: what a person has made. One document holds every size; a change for one size is an override inside it.

import * as v from 'valibot';
import { artNameSchema, formatIdSchema, packIdSchema, paletteIdSchema, photoIdSchema, slotIdSchema, templateIdSchema } from '../ids.ts';
import type { Point, Size } from '../geometry/geometry.ts';
import type { FormatId, PhotoId, SlotId } from '../ids.ts';
import { adjustmentSchema, NO_ADJUSTMENT } from './adjustment.ts';
import { coverSchema, share } from './cover.ts';
import { documentTextSchema } from './document-text.ts';
import { DEFAULT_FRAMING, framingSchema } from './framing-schema.ts';
import { kitSchema } from './kit.ts';
import { lookSchema } from './look.ts';
import { overrideSchema } from './override.ts';

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const wordsSchema = v.strictObject({
  text: documentTextSchema,
  /** BCP 47 tag set by the person; absent: found from the letters. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/))),
  /** Set by the person; absent: by the first strong letter. */
  direction: v.optional(v.picklist(['ltr', 'rtl'])),
});

const subjectSchema = v.strictObject({ x: share, y: share, width: v.pipe(share, v.gtValue(0)), height: v.pipe(share, v.gtValue(0)) });

/** Most places of a photo that its first framing heeds. */
export const MOST_SUBJECTS = 12;

const photoSchema = v.strictObject({
  photo: photoIdSchema,
  /** Of the working picture, in its own px, upright. */
  width: pixels,
  height: pixels,
  framing: framingSchema,
  /** A person chose the framing. Until then every box frames for itself (see framingIn). Drafts from before keep theirs. */
  framed: v.optional(v.boolean(), true),
  /** What a first framing shows whole: where people seem to be, in shares of the working picture before any flip. Places, nothing else. */
  subjects: v.optional(v.pipe(v.array(subjectSchema), v.maxLength(MOST_SUBJECTS)), []),
  adjustment: adjustmentSchema,
  /** What is hidden for good before anything is drawn from the photo. */
  covers: v.pipe(v.array(coverSchema), v.maxLength(100)),
  /** The person's one line about the picture, for the alternative text. */
  description: v.pipe(v.string(), v.maxLength(1000)),
});
export type PlacedPhoto = v.InferOutput<typeof photoSchema>;

/** A photo as it is first put on a card. `size`: of its working picture, in px. `focus`: what there is to see, in shares of the picture. */
export function newPhoto(photo: PhotoId, size: Size, focus?: Point): PlacedPhoto {
  const { width, height } = size;
  const framing = focus === undefined ? DEFAULT_FRAMING : { ...DEFAULT_FRAMING, focusX: focus.x, focusY: focus.y };
  return { photo, width, height, framing, framed: false, subjects: [], adjustment: NO_ADJUSTMENT, covers: [], description: '' };
}

/** A figure without a face; the first letter of the name; a pattern. All in the palette's colours. */
export const STAND_INS = ['silhouette', 'initial', 'pattern'] as const;

export const DOCUMENT_VERSION = 3;

export const documentSchema = v.strictObject({
  version: v.literal(DOCUMENT_VERSION),
  packId: packIdSchema,
  templateId: templateIdSchema,
  paletteId: paletteIdSchema,
  /** Makes this person's pattern theirs. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_294_967_295)),
  /** Language of the interface when it was begun; the pack's own phrases follow it where the story's script allows. */
  locale: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/)),
  look: lookSchema,
  words: v.record(slotIdSchema, wordsSchema),
  photos: v.record(slotIdSchema, photoSchema),
  /** What stands where a photo could, for who wants none. A photo in the same slot goes before it. */
  standIns: v.record(slotIdSchema, v.picklist(STAND_INS)),
  /** Which of the pack's figures stands there, by its drawing's name; a figure the pack has no more, or none yet, is one by the seed. */
  figures: v.optional(v.record(slotIdSchema, artNameSchema), {}),
  formats: v.pipe(v.array(formatIdSchema), v.maxLength(200)),
  overrides: v.record(formatIdSchema, overrideSchema),
  kit: kitSchema,
});
export type Document = v.InferOutput<typeof documentSchema>;

/** The words of `slot` for a size: the size's own where there are some, else the document's; trimmed. */
export function wordsFor(document: Document, slot: SlotId, format: FormatId | null): string {
  const own = format === null ? undefined : document.overrides[format]?.words[slot];
  return (own ?? document.words[slot]?.text ?? '').trim();
}

/** The photo of `slot` with the framing that holds for a size, or null. */
export function photoFor(document: Document, slot: SlotId, format: FormatId | null): PlacedPhoto | null {
  const placed = document.photos[slot];
  if (placed === undefined) return null;
  const own = format === null ? undefined : document.overrides[format]?.framing[slot];
  return own === undefined ? placed : { ...placed, framing: own, framed: true };
}

/** True when nothing has been written and no photo added. */
export function isUntouched(document: Document): boolean {
  return Object.keys(document.photos).length === 0 && Object.values(document.words).every((words) => words.text.trim() === '');
}

/** Every photo the document uses. */
export function photosOf(document: Document): readonly PhotoId[] {
  return Object.values(document.photos).map((placed) => placed.photo);
}
