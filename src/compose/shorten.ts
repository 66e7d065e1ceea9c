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

/** The most words of `tree` with which `holds` is true, found by trying; when nothing makes it true, every text is at its shortest. */
export function shorten(tree: ResolvedBox, holds: (instead: Instead) => boolean): Shortened {
  const instead = new Map<string, string>();
  const cut: { readonly box: FilledWords; readonly places: readonly number[] }[] = [];
  for (const box of longestFirst(tree)) {
    const places = cutPlaces(box.text.text, box.text.lang);
    cut.unshift({ box, places });
    instead.set(box.id, cutAt(box.text.text, places[0] ?? 0));
    if (holds(instead)) break;
  }
  // The shorter texts, cut last, get their words back first: a name is worth more than the end of a story.
  for (const { box, places } of cut) {
    const whole = new Map(instead);
    whole.delete(box.id);
    const fits = (text: string) => holds(new Map(instead).set(box.id, text));
    if (holds(whole)) instead.delete(box.id);
    else instead.set(box.id, longestThatFits(box.text.text, places, fits));
  }
  return { instead, overflow: overflowOf(cut.map(({ box }) => box).reverse(), instead) };
}

function longestThatFits(text: string, places: readonly number[], fits: (shown: string) => boolean): string {
  let best = 0;
  let low = 1;
  let high = places.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(cutAt(text, places[middle] ?? 0))) {
      best = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return cutAt(text, places[best] ?? 0);
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
  return places.filter((place) => text.slice(0, place).trimEnd().length < whole);
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
