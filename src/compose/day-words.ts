// dayWords: what a card prints of a day: how many days are left, the phrase that goes with them, the weekday, the date, the day's own theme.

import { dayKey, daysBetween, nextTime, type Calendar, type CalendarDay, type DayOfYear } from '#domain/calendar/calendar-day.ts';
import type { SlotId } from '#domain/ids.ts';
import type { DayPart } from '#domain/template/box.ts';
import { daysLeftPhrase, themePhrase } from '#domain/pack/day-phrases.ts';
import type { CardText, CardTexts } from './content.ts';

/** A day slot on one card: the day it stands for, and the days from it to the pack's own. */
export type CardDay = { readonly day: CalendarDay; readonly daysLeft: number };

/** `chosen` null: today. The pack's date is the next one from `today` on. */
export function cardDay(chosen: DayOfYear | null, date: DayOfYear, calendar: Calendar): CardDay {
  const target = nextTime(calendar.today, date);
  const day = chosen === null ? calendar.today : { ...chosen, year: target.year };
  return { day, daysLeft: Math.max(0, daysBetween(day, target)) };
}

/** Null where there is nothing to say: no days left, or no theme for this day. In the language of the pack's phrases. */
export function dayWords(slot: SlotId, { day, daysLeft }: CardDay, part: DayPart, said: CardTexts, calendar: Calendar): CardText | null {
  const text = textOf();
  return text === null ? null : { text, lang: said.wordsLang, direction: said.direction };

  function textOf(): string | null {
    switch (part) {
      case 'days-left':
        return daysLeft === 0 ? null : new Intl.NumberFormat(said.wordsLang, { useGrouping: false }).format(daysLeft);
      case 'days-left-words':
        return said.words.phrases[daysLeftPhrase(daysLeft, said.wordsLang)] ?? null;
      case 'weekday':
      case 'date':
        return calendar.words(day, said.wordsLang, part);
      case 'theme':
        return said.words.phrases[themePhrase(slot, dayKey(day))] ?? null;
    }
  }
}
