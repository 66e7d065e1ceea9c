// Condition: when a box shows, or a property changes. Everything named in it must hold.

import * as v from 'valibot';
import { SHAPES, type Shape } from '../format/shape.ts';
import { slotIdSchema, type SlotId } from '../ids.ts';

/** How much story there is, by letters: none, short (up to 90), medium (up to 240), long. */
export const STORY_LENGTHS = ['none', 'short', 'medium', 'long'] as const;
export type StoryLength = (typeof STORY_LENGTHS)[number];

export const conditionSchema = v.strictObject({
  shape: v.optional(v.pipe(v.array(v.picklist(SHAPES)), v.minLength(1))),
  photo: v.optional(v.boolean()),
  story: v.optional(v.pipe(v.array(v.picklist(STORY_LENGTHS)), v.minLength(1))),
  /** Slots that must be filled. */
  has: v.optional(v.pipe(v.array(slotIdSchema), v.minLength(1))),
  /** Slots that must be empty. */
  lacks: v.optional(v.pipe(v.array(slotIdSchema), v.minLength(1))),
  mode: v.optional(v.picklist(['light', 'dark'])),
  /** Whether the platform leaves so little of the picture clear that only a few words have room. */
  tight: v.optional(v.boolean()),
  /** Whether the card's day slot stands for the pack's own date. */
  onTheDay: v.optional(v.boolean()),
  /** Days from the card's day slot to the pack's date: one of these. */
  daysLeft: v.optional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366))), v.minLength(1))),
});
export type Condition = v.InferOutput<typeof conditionSchema>;

/** What conditions are judged by: the shape of the format and what the person has filled in. */
export type Facts = {
  readonly shape: Shape;
  readonly photo: boolean;
  readonly story: StoryLength;
  readonly filled: ReadonlySet<SlotId>;
  readonly mode: 'light' | 'dark';
  readonly tight: boolean;
  readonly onTheDay: boolean;
  /** Of every day slot of the card. */
  readonly daysLeft: readonly number[];
};

export function holds(condition: Condition | undefined, facts: Facts): boolean {
  if (condition === undefined) return true;
  const { shape, story, has, lacks, daysLeft } = condition;
  return (
    SIMPLE.every((fact) => condition[fact] === undefined || condition[fact] === facts[fact]) &&
    (shape?.includes(facts.shape) ?? true) &&
    (story?.includes(facts.story) ?? true) &&
    (has?.every((slot) => facts.filled.has(slot)) ?? true) &&
    (lacks?.every((slot) => !facts.filled.has(slot)) ?? true) &&
    (daysLeft?.some((days) => facts.daysLeft.includes(days)) ?? true)
  );
}

/** Facts that a condition names by the one value they must have. */
const SIMPLE = ['photo', 'mode', 'tight', 'onTheDay'] as const;

/** The length class of a story of `graphemes` letters. */
export function storyLength(graphemes: number): StoryLength {
  if (graphemes === 0) return 'none';
  if (graphemes <= 90) return 'short';
  return graphemes <= 240 ? 'medium' : 'long';
}
