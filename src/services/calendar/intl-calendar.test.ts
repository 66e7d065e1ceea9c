import { describe, expect, it } from 'vitest';
import { intlCalendar } from './intl-calendar.ts';

const calendar = intlCalendar(new Date(2026, 11, 9, 23, 30));
const day = { year: 2026, month: 12, day: 14 };

describe('the days of the campaign', () => {
  it('begin with today, as the device has it', () => {
    expect(calendar.today).toEqual({ year: 2026, month: 12, day: 9 });
  });

  it.each([
    ['en', 'Monday', '14 December'],
    ['en-US', 'Monday', 'December 14'],
    ['pl', 'poniedziałek', '14 grudnia'],
    ['fa', 'دوشنبه', '۱۴ دسامبر'],
    ['zxx', 'Monday', '14 December'],
  ])('are told in %s', (lang, weekday, date) => {
    expect(calendar.words(day, lang, 'weekday')).toBe(weekday);
    expect(calendar.words(day, lang, 'date')).toBe(date);
  });
});
