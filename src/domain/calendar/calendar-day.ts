// CalendarDay: a day as people write it, without a clock or a time zone; and counting the days between two of them.

import * as v from 'valibot';

const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const day = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31));

/** A day that comes every year, such as 18 December. */
export const dayOfYearSchema = v.strictObject({ month, day });
export type DayOfYear = Readonly<v.InferOutput<typeof dayOfYearSchema>>;

export type CalendarDay = DayOfYear & { readonly year: number };

/** What turns days into words, and says which one it is; handed in, since the core has no clock. */
export type Calendar = {
  readonly today: CalendarDay;
  /** `lang`: BCP 47. `weekday`: "Monday"; `date`: "14 December", as that language writes it. */
  words(day: CalendarDay, lang: string, style: 'weekday' | 'date'): string;
};

/** Days from `from` to `to`: negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** `days` later; earlier for a negative number. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayAt(dayNumber(day) + days);
}

/** The first time `wanted` comes round, from `today` on. */
export function nextTime(today: CalendarDay, wanted: DayOfYear): CalendarDay {
  const thisYear = { ...wanted, year: today.year };
  return daysBetween(today, thisYear) >= 0 ? thisYear : { ...wanted, year: today.year + 1 };
}

/** Every day from `from` to `to` within a year, both included; none when `to` is earlier. */
export function daysFromTo(from: DayOfYear, to: DayOfYear, year: number): readonly CalendarDay[] {
  const first = dayNumber({ ...from, year });
  const count = Math.max(0, dayNumber({ ...to, year }) - first + 1);
  return Array.from({ length: count }, (_, index) => dayAt(first + index));
}

/** How a document writes a day of the year: `12-14`. */
export function dayKey({ month: m, day: d }: DayOfYear): string {
  return `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The day of the year written so, or null when it is none. */
export function readDayKey(key: string): DayOfYear | null {
  const [, m, d] = /^(\d{2})-(\d{2})$/.exec(key) ?? [];
  const parsed = v.safeParse(dayOfYearSchema, { month: Number(m), day: Number(d) });
  return parsed.success ? parsed.output : null;
}

// Days since 1 March of year 0, by the calendar's own cycle: leap days fall at the end of a year that begins in March.
const DAYS_IN_400_YEARS = 146_097;

function dayNumber({ year, month: m, day: d }: CalendarDay): number {
  const y = m <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * DAYS_IN_400_YEARS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function dayAt(number: number): CalendarDay {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const dayOfEra = number - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const m = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: era * 400 + yearOfEra + (m <= 2 ? 1 : 0), month: m, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}
