// altTexts: a picture in words, for those who don't see it: what it says, what it is, and what the photo shows, as its maker told it.

import { graphemesOf, countGraphemes } from '#text/graphemes.ts';
import { sentencesOf } from '#text/sentences.ts';

export const SHORT_ALT = 100;
export const FULL_ALT = 1000;

export type AltWords = {
  /** What stands on the card, in reading order. */
  readonly passages: readonly { readonly text: string; readonly lang: string }[];
  /** What kind of picture it is, as the pack says of the design: "A street of doors, one of them yours". */
  readonly design: string;
  /** What the person said of each photo; those they said nothing of are left out. */
  readonly photos: readonly string[];
  /** What stands where photos could, each a whole sentence. */
  readonly standIns?: readonly string[];
};

/** What stands where a photo could: `figure` is one of the pack's, null for a plain one. */
export type Instead =
  | { readonly kind: 'silhouette'; readonly figure: string | null }
  | { readonly kind: 'initial'; readonly letter: string }
  | { readonly kind: 'pattern' };

/** How the parts are put together, in the interface's language. */
export type AltPhrases = {
  readonly says: (words: string) => string;
  readonly photo: (description: string) => string;
  readonly instead: (standIn: Instead) => string;
};

export type AltTexts = {
  /** At most 100 letters: what some platforms take. */
  readonly short: string;
  /** At most 1,000: with every word of the card unless there are more than that. */
  readonly full: string;
};

export function altTexts({ passages, design, photos, standIns = [] }: AltWords, phrases: Omit<AltPhrases, 'instead'>): AltTexts {
  const words = passages.map(({ text }) => closed(oneLine(text)));
  const lang = passages[0]?.lang ?? 'und';
  const shown = [...photos.map((photo) => phrases.photo(closed(oneLine(photo)))), ...standIns];
  const about = design === '' ? [] : [closed(design)];
  const [loudest] = words;
  return {
    full: within([...(words.length === 0 ? [] : [phrases.says(words.join(' '))]), ...shown, ...about].join(' '), FULL_ALT, lang),
    short: within(loudest === undefined ? (shown[0] ?? about[0] ?? '') : phrases.says(loudest), SHORT_ALT, lang),
  };
}

/** Ended after a sentence where that keeps at least half of what is allowed, else by "…" after a word or a letter. */
export function within(text: string, most: number, lang: string): string {
  if (countGraphemes(text) <= most) return text;
  let kept = '';
  for (const sentence of sentencesOf(text, lang)) {
    if (countGraphemes((kept + sentence).trimEnd()) > most) break;
    kept += sentence;
  }
  if (countGraphemes(kept) >= most / 2) return kept.trimEnd();
  const letters = graphemesOf(text).slice(0, most - 1);
  const space = letters.findLastIndex((letter) => /\s/u.test(letter));
  const end = space > most / 2 ? space : letters.length;
  return `${letters.slice(0, end).join('').trimEnd()}…`;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}

/** With a full stop where nothing ends it: read aloud, one thing must not run into the next. */
function closed(text: string): string {
  return text === '' || /[.!?…。！？؟।።:؛;]["”’»)]*$/u.test(text) || text.startsWith('#') ? text : `${text}.`;
}
