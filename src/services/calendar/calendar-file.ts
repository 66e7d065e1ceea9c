// calendarFile: days and what to do on them as an iCalendar file (RFC 5545), which every phone's calendar opens. Whole days, no time zone.

import type { CalendarDay } from '#domain/calendar/calendar-day.ts';

export type CalendarEntry = {
  /** Stays the same when the file is made again, so that a calendar updates the entry and does not double it. */
  readonly id: string;
  readonly day: CalendarDay;
  readonly title: string;
  readonly description: string;
  /** Hour of the day, by the phone's own clock, at which it reminds. */
  readonly remindAt: number;
};

/** Most bytes in a line before it must be folded (3.1). */
const LINE_BYTES = 75;
const CRLF = '\r\n';

/** `made`: the moment the file is made. */
export function calendarFile(entries: readonly CalendarEntry[], made: Date): string {
  const stamp = made.toISOString().replaceAll(/[-:]|\.\d+/gu, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Community Graphics//Campaign week//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap(({ id, day, title, description, remindAt }) => [
      'BEGIN:VEVENT',
      `UID:${id}@community-graphics.invalid`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateOf(day)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:PT${remindAt}H`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join(CRLF) + CRLF;
}

function dateOf({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/gu, (letter) => `\\${letter}`)
    .replaceAll(/\r\n|\r|\n/gu, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** A long line goes on in the next after a space; never cut inside a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > LINE_BYTES) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join(CRLF);
}
