// ComposeContext: everything compose needs that is not data: made ready by the prepare workflow, faked in tests.

import type { Calendar } from '#domain/calendar/calendar-day.ts';
import type { SlotId } from '#domain/ids.ts';
import type { LightMap } from '#domain/light/light-map.ts';
import type { Hyphenate } from '#text/hyphens.ts';
import type { LineBreaker, TextMeasurer } from '#text/typeface.ts';
import type { LayoutEngine } from './flex.ts';

export type ComposeContext = {
  readonly breaker: LineBreaker;
  readonly measurer: TextMeasurer;
  readonly layout: LayoutEngine;
  /** Absent when no word on the card is long enough to be parted. */
  readonly hyphenate?: Hyphenate;
  /** CSS family for a font id a type style may name, and the language (BCP 47) of the words: Han letters and Nastaliq go by language. */
  readonly familyFor: (font: string, lang: string) => string;
  /** How dark and light the photo in a slot gets, after all that was done to it; null for one that could not be looked at. */
  readonly lightOf: (slot: SlotId) => LightMap | null;
  readonly calendar: Calendar;
  /** Show the template's sample words while the document is untouched. Never set for an export. */
  readonly samples: boolean;
};
