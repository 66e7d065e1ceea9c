// intlCalendar: the days of the campaign in words, by the browser's own tables. Always the calendar the campaign's date is in, whatever a
// language's own is, since 18 December is what people will look for.

import type { Calendar, CalendarDay } from '#domain/calendar/calendar-day.ts';

const STYLES = {
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Where a language writes days in more than one way, the way of the words beside them: our English is British. */
const REGION: Readonly<Record<string, string>> = { en: 'en-GB' };

/** `now`: the moment that is today, by the device's own clock and zone. A language the browser has no words for is written in English. */
export function intlCalendar(now: Date): Calendar {
  const today: CalendarDay = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return {
    today,
    words(day, lang, style) {
      // Asked by the list, or a language unknown to the browser would be answered in whatever language the device has.
      const format = new Intl.DateTimeFormat([REGION[lang] ?? lang, 'en-GB'], { ...STYLES[style], calendar: 'gregory', timeZone: 'UTC' });
      return format.format(Date.UTC(day.year, day.month - 1, day.day));
    },
  };
}
