// A compose context for Node: the fake text engine and the real layout engine, counting how much breaking a card asked for.

import type { Calendar } from '#domain/calendar/calendar-day.ts';
import { intlCalendar } from '#services/calendar/intl-calendar.ts';
import type { ComposeContext } from '#compose/context.ts';
import { loadLayoutEngine } from '#services/layout/yoga-layout.ts';
import { createFakeTextEngine } from '#text/fake-text-engine.ts';

/** Here it is always 12 December 2026. */
export const CALENDAR: Calendar = intlCalendar(new Date(2026, 11, 12));

export type CountingContext = ComposeContext & { readonly breaks: () => number };

export async function composeContext(options: { readonly samples?: boolean } = {}): Promise<CountingContext> {
  const { breaker, measurer } = createFakeTextEngine();
  let count = 0;
  return {
    breaker: {
      ...breaker,
      breakLines: (...given) => {
        count += 1;
        return breaker.breakLines(...given);
      },
    },
    measurer,
    layout: await loadLayoutEngine(),
    familyFor: (font) => font,
    lightOf: () => null,
    calendar: CALENDAR,
    samples: options.samples ?? false,
    breaks: () => count,
  };
}
