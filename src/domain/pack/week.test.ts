import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../calendar/calendar-day.ts';
import { aPack } from '#tests/support/builders.ts';
import { planFor } from './week.ts';

const { week } = aPack({
  week: [
    { id: 'day', before: 0, template: 'card' },
    { id: 'door', before: 6, template: 'card' },
  ],
});

describe('a campaign’s week', () => {
  it('ends on its day, in the order of its days', () => {
    expect(planFor(week, { year: 2026, month: 12, day: 18 }).map(({ id, day }) => [id, day.month, day.day])).toEqual([
      ['door', 12, 12],
      ['day', 12, 18],
    ]);
  });

  it('begins in the month or year before where its day comes early', () => {
    expect(planFor(week, { year: 2027, month: 1, day: 3 })[0]?.day).toEqual({ year: 2026, month: 12, day: 28 });
  });

  it('counts days and no hours, whatever the date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2400 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const date = { year, month, day };
          for (const planned of planFor(week, date)) expect(daysBetween(planned.day, date)).toBe(planned.before);
        },
      ),
    );
  });

  it('names only designs the pack has, and each day once', () => {
    expect(() => aPack({ week: [{ id: 'door', before: 1, template: 'other' }] })).toThrow('other is not one of the templates');
    const twice = { id: 'door', before: 1, template: 'card' };
    expect(() => aPack({ week: [twice, twice] })).toThrow('door stands twice');
  });
});
