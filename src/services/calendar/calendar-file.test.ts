import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from './calendar-file.ts';

const made = new Date(Date.UTC(2026, 10, 24, 9, 5, 7));
const entry: CalendarEntry = {
  id: 'day-12-14',
  day: { year: 2026, month: 12, day: 14 },
  title: 'A door that opened',
  description: 'Post the third card.\nThen tea, bread; and more.',
  remindAt: 9,
};

/** As RFC 5545 says a reader must: lines joined again, then names and values. */
function read(file: string): readonly (readonly [string, string])[] {
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const);
}
const valueOf = (file: string, name: string) => read(file).find(([each]) => each === name)?.[1];

describe('a calendar file', () => {
  it('has one entry a day, with a reminder by the phone’s own clock', () => {
    const file = calendarFile([entry, { ...entry, id: 'day-12-15' }], made);
    expect(read(file).filter(([name, value]) => name === 'BEGIN' && value === 'VEVENT')).toHaveLength(2);
    expect(valueOf(file, 'DTSTART;VALUE=DATE')).toBe('20261214');
    expect(valueOf(file, 'DTSTAMP')).toBe('20261124T090507Z');
    expect(valueOf(file, 'TRIGGER')).toBe('PT9H');
    expect(valueOf(file, 'DESCRIPTION')).toBe('Post the third card.\\nThen tea\\, bread\\; and more.');
  });

  it('keeps its lines short and its words whole, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const file = calendarFile([{ ...entry, title }], made);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const said = valueOf(file, 'SUMMARY') ?? '';
        expect(said.replaceAll(/\\([\\;,])/gu, '$1').length).toBeGreaterThanOrEqual(title.replaceAll(/\p{Cc}/gu, '').length);
        expect(read(file).filter(([name]) => name === 'BEGIN')).toHaveLength(3);
      }),
    );
  });

  it('can’t be broken out of by its words', () => {
    const file = calendarFile([{ ...entry, title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT' }], made);
    expect(read(file).filter(([name, value]) => name === 'BEGIN' && value === 'VEVENT')).toHaveLength(1);
  });
});
