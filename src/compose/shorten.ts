// shorten: when even the smallest type is too large, which words are left out: as few as possible, of the longest text first.

import type { SlotId } from '#domain/ids.ts';
import type { Overflow } from '#scene/scene.ts';
import { countGraphemes, graphemesOf } from '#text/graphemes.ts';
import { sentencesOf } from '#text/sentences.ts';
import type { ResolvedBox, ResolvedWords } from './resolve-tree.ts';

/** Words to show instead of a box's own, by box id. */
export type Instead = ReadonlyMap<string, string>;
export type Shortened = { readonly instead: Instead; readonly overflow: readonly Overflow[] };

const ELLIPSIS = '…';
/** Letters from which a piece without a space may be cut inside: no word a person writes, but a whole clause of Thai or Chinese. */
const LONG_PIECE = 30;
/** Tries to guess what has room before a text is cut to its shortest. */
const GUESSES = 3;
/** Letters as wide as the mark of words left out. */
const LETTERS_WIDE = 2;

/** What came of laying a card out with some words left out. */
export type Try = {
  readonly holds: boolean;
  /** Which part (0 to 1) of what a box shows probably has room. A guess: every try is a whole layout, and a good guess saves most of them. */
  likely(id: string): number;
};

type Cut = {
  readonly box: FilledWords;
  readonly places: readonly number[];
  /** Place up to which the text is known to have room. */
  readonly known: number;
};

type TryOut = (instead: Instead) => Try;

/** The most words of `tree` that hold, found by trying; when nothing holds, every text is at its shortest. `whole`: with all the words. */
export function shorten(tree: ResolvedBox, whole: Try, tryOut: TryOut): Shortened {
  const instead = new Map<string, string>();
  const cut: Cut[] = [];
  for (const box of longestFirst(tree)) {
    const text = box.text.text;
    const places = cutPlaces(text, box.text.lang);
    let place = lastPlace(places, whole.likely(box.id) * text.length);
    for (let left = GUESSES; left >= 0; left -= 1) {
      const known = left === 0 ? 0 : place;
      const shown = cutAt(text, places[known] ?? 0);
      instead.set(box.id, shown);
      const tried = tryOut(instead);
      if (tried.holds) {
        // No other text has to give way.
        cut.unshift({ box, places, known });
        return givenBack(cut, instead, whole, tryOut);
      }
      place = Math.min(lastPlace(places, tried.likely(box.id) * shown.length), placeBefore(places, known));
    }
    cut.unshift({ box, places, known: 0 });
  }
  return givenBack(cut, instead, whole, tryOut);
}

/** The shorter texts, cut last, get their words back first: a name is worth more than the end of a story. */
function givenBack(cut: readonly Cut[], shortest: Instead, whole: Try, tryOut: TryOut): Shortened {
  const instead = new Map(shortest);
  for (const { box, places, known } of cut) {
    const text = box.text.text;
    const uncut = new Map(instead);
    uncut.delete(box.id);
    // With nothing left out it is known not to hold: that is why words are.
    if (uncut.size > 0 && tryOut(uncut).holds) {
      instead.delete(box.id);
      continue;
    }
    const fits = (place: number): Guess => {
      const shown = cutAt(text, places[place] ?? 0);
      const tried = tryOut(new Map(instead).set(box.id, shown));
      return tried.holds ? { fits: true } : { fits: false, rather: lastPlace(places, tried.likely(box.id) * shown.length) };
    };
    const first = known > 0 ? known + 1 : lastPlace(places, whole.likely(box.id) * text.length);
    instead.set(box.id, cutAt(text, places[lastThatFits(known, places.length, first, fits)] ?? 0));
  }
  return { instead, overflow: overflowOf(cut.map(({ box }) => box).reverse(), instead) };
}

/** Index of the last of `places` up to `end` (UTF-16 units); 0 when there is none. */
function lastPlace(places: readonly number[], end: number): number {
  return Math.max(
    0,
    places.findLastIndex((place) => place <= end),
  );
}

/** A place by which the mark at the end has room, where the one at `index` had none: places are letters, or further apart. */
function placeBefore(places: readonly number[], index: number): number {
  const apart = (places[index] ?? 0) - (places[index - 1] ?? 0);
  return Math.max(0, index - (apart > LETTERS_WIDE ? 1 : LETTERS_WIDE));
}

type Guess = { readonly fits: true } | { readonly fits: false; /** A place that may fit. */ readonly rather: number };

/**
 * The last of `low` to `end` - 1 that fits, when those that do come first; `low` is taken to. Looks at `first`, then where the last try
 * says, or around it in growing steps; at worst it halves what is left.
 */
function lastThatFits(low: number, end: number, first: number, fits: (place: number) => Guess): number {
  let best = low;
  let over = Math.max(end, low + 1);
  let step = 1;
  let next = first;
  while (over - best > 1) {
    const place = next > best && next < over ? next : Math.floor((best + over) / 2);
    const tried = fits(place);
    if (tried.fits) best = place;
    else over = place;
    const leaps = !tried.fits && tried.rather < place - step;
    next = tried.fits ? place + step : leaps ? tried.rather : place - step;
    step = leaps ? 1 : step * 2;
  }
  return best;
}

/** One entry per slot, however many boxes show it. */
function overflowOf(boxes: readonly FilledWords[], instead: Instead): readonly Overflow[] {
  const letters = new Map<SlotId, number>();
  for (const { id, slot, text } of boxes) {
    const shown = instead.get(id);
    if (shown === undefined) continue;
    const missing = countGraphemes(text.text) - countGraphemes(shown.slice(0, -ELLIPSIS.length));
    letters.set(slot, Math.max(missing, letters.get(slot) ?? 0));
  }
  return [...letters].map(([slot, missing]) => ({ slot, letters: missing }));
}

type FilledWords = ResolvedWords & { readonly slot: SlotId };

function longestFirst(tree: ResolvedBox): readonly FilledWords[] {
  const found: FilledWords[] = [];
  const visit = (box: ResolvedBox): void => {
    if (box.kind === 'words' && box.slot !== null) found.push({ ...box, slot: box.slot });
    if (box.kind === 'group') box.children.forEach(visit);
  };
  visit(tree);
  return found.sort((a, b) => b.text.text.length - a.text.text.length);
}

/** Where a text may be cut, ascending, in UTF-16 units: after each word of the first sentence, then after whole sentences but the last. */
export function cutPlaces(text: string, lang: string): readonly number[] {
  const [first = '', ...others] = sentencesOf(text, lang);
  const places: number[] = [];
  let end = 0;
  for (const piece of piecesOf(first)) places.push((end += piece.length));
  for (const sentence of others) places.push((end += sentence.length));
  const whole = text.trimEnd().length;
  return places.filter((place) => place < whole);
}

/** Words, each with the space after it; letters where a piece is longer than any word. */
function piecesOf(sentence: string): readonly string[] {
  const words = sentence.split(/(?<=\s)/u);
  return words.flatMap((word) => (words.length === 1 || word.length > LONG_PIECE ? graphemesOf(word) : [word]));
}

/** `text` up to `place`, ended by "…" instead of by the punctuation there. */
export function cutAt(text: string, place: number): string {
  return `${text.slice(0, place).replace(/[\s.,;:،؛。、।]+$/u, '')}${ELLIPSIS}`;
}
