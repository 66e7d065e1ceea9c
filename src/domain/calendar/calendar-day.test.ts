import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayKey, daysBetween, daysFromTo, nextTime, readDayKey, type CalendarDay } from './calendar-day.ts';

const MS_PER_DAY = 86_400_000;
const aDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
const calendarDay = (date: Date): CalendarDay => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

describe('counting days', () => {
  it('agrees with the platform for any two days', () => {
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        const [from, to] = [calendarDay(a), calendarDay(b)];
        const expected = Math.floor(b.getTime() / MS_PER_DAY) - Math.floor(a.getTime() / MS_PER_DAY);
        expect(daysBetween(from, to)).toBe(expected);
      }),
    );
  });

  it('counts over a leap day and a new year', () => {
    expect(daysBetween({ year: 2028, month: 2, day: 28 }, { year: 2028, month: 3, day: 1 })).toBe(2);
    expect(daysBetween({ year: 2026, month: 12, day: 31 }, { year: 2027, month: 1, day: 1 })).toBe(1);
  });

  it('lists a week, over the end of a month too', () => {
    expect(daysFromTo({ month: 12, day: 12 }, { month: 12, day: 18 }, 2026).map((day) => day.day)).toEqual([12, 13, 14, 15, 16, 17, 18]);
    expect(daysFromTo({ month: 2, day: 27 }, { month: 3, day: 1 }, 2028).map(dayKey)).toEqual(['02-27', '02-28', '02-29', '03-01']);
    expect(daysFromTo({ month: 12, day: 18 }, { month: 12, day: 12 }, 2026)).toEqual([]);
  });
});

describe('a day of the year', () => {
  const eighteenth = { month: 12, day: 18 };

  it('comes round this year until it is past, then next year', () => {
    expect(nextTime({ year: 2026, month: 12, day: 18 }, eighteenth).year).toBe(2026);
    expect(nextTime({ year: 2026, month: 12, day: 19 }, eighteenth).year).toBe(2027);
  });

  it('is written with two digits each and read back', () => {
    expect(dayKey({ month: 1, day: 5 })).toBe('01-05');
    expect(readDayKey('12-18')).toEqual(eighteenth);
  });

  it.each(['', '12-32', '13-01', '00-10', '12/18', '2026-12-18', '12-1'])('refuses %j', (key) => {
    expect(readDayKey(key)).toBeNull();
  });
});
