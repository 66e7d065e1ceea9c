// Week: what a campaign suggests for the days up to its own day, one card a day. Days are counted back from the pack's date, so that a plan
// needs no year and another campaign's week follows its own day.

import * as v from 'valibot';
import { addDays, type CalendarDay } from '../calendar/calendar-day.ts';
import { templateIdSchema } from '../ids.ts';

export const weekSchema = v.pipe(
  v.array(
    v.strictObject({
      /** Key of its words, under `week` in the pack's locale files. */
      id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
      /** Days before the pack's date: 0 is the day itself. */
      before: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
      /** The design suggested for it. */
      template: templateIdSchema,
    }),
  ),
  v.maxLength(31),
);
export type Week = v.InferOutput<typeof weekSchema>;
export type WeekDay = Week[number];

const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(600));

/** What is said of one day: its theme, what it is for, a beginning or a question for the card, and words to post with it. */
export const weekWordsSchema = v.strictObject({ title: sentence, about: sentence, prompt: sentence, caption: sentence });

export type PlannedDay = WeekDay & { readonly day: CalendarDay };

/** The week before `date` (the pack's day, in one year), in the order of its days. */
export function planFor(week: Week, date: CalendarDay): readonly PlannedDay[] {
  return week.map((each) => ({ ...each, day: addDays(date, -each.before) })).toSorted((a, b) => b.before - a.before);
}
