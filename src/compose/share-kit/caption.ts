// captionFor: what to write under a picture: the person's own words and the hashtags, within what the platform takes. A caption that had to
// be shortened says so; it is never cut without a word.

import type { Platform } from '#domain/format/format.ts';
import { sentencesOf } from '#text/sentences.ts';
import { cutAt, cutPlaces } from '../shorten.ts';
import { captionLength } from './caption-length.ts';

export type CaptionWords = {
  /** In the order they are read, without the names of people and places: those stay on the picture, where they were put. */
  readonly passages: readonly { readonly text: string; readonly lang: string }[];
  readonly hashtags: readonly string[];
};

export type Caption = {
  readonly text: string;
  /** In the platform's own count. */
  readonly length: number;
  /** Some of the words had to be left out. */
  readonly shortened: boolean;
};

type Limits = Pick<Platform, 'captionLimit' | 'captionCounts' | 'urlCounts'>;

/** The hashtags stay whole; the words give way, whole sentences first, from the end. */
export function captionFor({ passages, hashtags }: CaptionWords, platform: Limits): Caption {
  const tags = hashtags.join(' ');
  const words = passages.map(({ text }) => text.trim()).filter((text) => text !== '');
  const join = (body: string) => [body, tags].filter((part) => part !== '').join('\n\n');
  const fits = (body: string) => platform.captionLimit === null || captionLength(join(body), platform) <= platform.captionLimit;
  const whole = words.join('\n\n');
  const body = fits(whole) ? whole : longest(passages, whole, fits);
  const text = join(body);
  return { text, length: captionLength(text, platform), shortened: body !== whole };
}

/** The longest beginning of `whole` that fits, at the end of a sentence where there is one, else of a word. */
function longest(passages: CaptionWords['passages'], whole: string, fits: (body: string) => boolean): string {
  const lang = passages[0]?.lang ?? 'und';
  const ends: number[] = [];
  let end = 0;
  for (const sentence of sentencesOf(whole, lang)) {
    end += sentence.length;
    ends.push(end);
  }
  const atSentence = ends.findLast((place) => place < whole.length && fits(whole.slice(0, place).trim()));
  if (atSentence !== undefined) return whole.slice(0, atSentence).trim();
  const atWord = cutPlaces(whole, lang).findLast((place) => fits(cutAt(whole, place)));
  return atWord === undefined ? '' : cutAt(whole, atWord);
}
