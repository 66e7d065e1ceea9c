// Box words: what a words box may print: the words of its slots, in the order it wishes for them, else a phrase of the pack.

import type { Calendar } from '#domain/calendar/calendar-day.ts';
import type { SlotId } from '#domain/ids.ts';
import type { WordsBox } from '#domain/template/box.ts';
import type { CardContent, CardText, CardTexts } from './content.ts';
import { dayWords } from './day-words.ts';

/** What a tree is resolved from. `hashtag`: what the phrase of that name says. */
export type Sources = { readonly content: CardContent; readonly calendar: Calendar; readonly hashtag: string };

type Said = { readonly said: CardTexts; readonly calendar: Calendar; readonly hashtag: string };

/** The first of the box's slots that says something, else its phrase; null when there is nothing to print. */
export function sourceOf(box: WordsBox, { content, ...rest }: Sources): { slot: SlotId | null; text: CardText } | null {
  const from = { said: content, ...rest };
  for (const slot of box.slots ?? []) {
    const text = slotWords(box, slot, from);
    if (text !== null) return { slot, text };
  }
  const phrase = phraseWords(box, from);
  return phrase === null ? null : { slot: null, text: phrase };
}

/** Everything the box might print, whichever of its slots are filled at one size or another. */
export function allWords(box: WordsBox, from: Said): readonly CardText[] {
  return [...(box.slots ?? []).map((slot) => slotWords(box, slot, from)), phraseWords(box, from)].filter((text) => text !== null);
}

function slotWords(box: WordsBox, slot: SlotId, { said, calendar }: Said): CardText | null {
  const day = said.days.get(slot);
  return day === undefined ? (said.texts.get(slot) ?? null) : dayWords(slot, day, box.show ?? 'date', said, calendar);
}

function phraseWords(box: WordsBox, { said, hashtag }: Said): CardText | null {
  if (box.phrase === undefined) return null;
  if (box.phrase === 'hashtag') return { text: hashtag, lang: 'en', direction: 'ltr' };
  const phrase = said.words.phrases[box.phrase];
  if (phrase === undefined) throw new Error(`the pack has no phrase ${box.phrase}`);
  return { text: phrase, lang: said.wordsLang, direction: said.direction };
}
