// fake-text-engine: a breaker and a measurer that need no browser and no font, so that layout can be tested in Node.
// Every grapheme is half an em wide; lines break at spaces and newlines, over-long words at soft hyphens, else between graphemes.

import { graphemesOf } from './graphemes.ts';
import { SOFT_HYPHEN } from './hyphens.ts';
import type { BrokenLine, LineBreaker, TextMeasurer, Typeface } from './typeface.ts';
import { wordPieces } from './words.ts';

const ADVANCE_EM = 0.5;
const ASCENT_EM = 0.75;
const DESCENT_EM = 0.22;

export type FakeTextEngine = { readonly breaker: LineBreaker; readonly measurer: TextMeasurer };

/** Ink above the baseline is 0.75 em and below it 0.22 em for every text that has any; none sticks out sideways. */
export function createFakeTextEngine(): FakeTextEngine {
  return {
    breaker: { breakLines, widestWord },
    measurer: {
      measure: (text, typeface, size) => {
        const inked = text.trim() !== '';
        return {
          width: widthOf(text, typeface, size),
          ascent: inked ? ASCENT_EM * size : 0,
          descent: inked ? DESCENT_EM * size : 0,
          left: 0,
          right: 0,
        };
      },
      measureWords: (text) =>
        wordPieces(text).map((piece) => ({
          start: piece.start,
          end: piece.start + piece.text.length,
          ascent: ASCENT_EM,
          descent: DESCENT_EM,
          left: 0,
          right: 0,
        })),
    },
  };
}

function shown(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, '');
}

function widthOf(text: string, typeface: Typeface, size: number): number {
  return graphemesOf(shown(text)).length * (ADVANCE_EM + typeface.letterSpacing) * size;
}

function breakLines(text: string, typeface: Typeface, size: number, maxWidth: number): readonly BrokenLine[] {
  if (text === '') return [];
  const perLine = Math.max(1, Math.floor(maxWidth / widthOf('x', typeface, size) + 1e-9));
  const lines: BrokenLine[] = [];
  const push = (start: number, end: number, hyphenated: boolean) => {
    const kept = text.slice(start, end).trimEnd();
    const drawn = shown(kept) + (hyphenated ? '-' : '');
    lines.push({ text: drawn, width: widthOf(drawn, typeface, size), start, end: start + kept.length, hyphenated });
  };
  let paragraph = 0;
  for (const words of text.replace(/\n$/, '').split('\n')) {
    let from = paragraph;
    let to = paragraph;
    for (const match of words.matchAll(/[^ ]+/g)) {
      const start = paragraph + match.index;
      const end = start + match[0].length;
      if (lengthOf(text.slice(from, end)) > perLine) {
        if (to > from) push(from, to, false);
        from = start;
      }
      for (let cut = cutOf(text.slice(from, end), perLine); cut !== null; cut = cutOf(text.slice(from, end), perLine)) {
        push(from, from + cut.length, cut.hyphenated);
        from += cut.length;
      }
      to = end;
    }
    push(from, Math.max(from, to), false);
    paragraph += words.length + 1;
  }
  return lines;
}

function lengthOf(text: string): number {
  return graphemesOf(shown(text)).length;
}

/** Where a piece too long for a line is cut; null when it is not. */
function cutOf(piece: string, perLine: number): { readonly length: number; readonly hyphenated: boolean } | null {
  if (lengthOf(piece) <= perLine) return null;
  for (let at = piece.lastIndexOf(SOFT_HYPHEN); at > 0; at = piece.lastIndexOf(SOFT_HYPHEN, at - 1)) {
    if (lengthOf(piece.slice(0, at)) < perLine) return { length: at + 1, hyphenated: true };
  }
  return { length: graphemesOf(piece).slice(0, perLine).join('').length, hyphenated: false };
}

function widestWord(text: string, typeface: Typeface, size: number): number {
  const widths = text.split(/[ \n]/).map((word) => {
    const parts = word.split(SOFT_HYPHEN);
    return Math.max(...parts.map((part, index) => widthOf(index < parts.length - 1 ? `${part}-` : part, typeface, size)));
  });
  return Math.max(0, ...widths);
}
