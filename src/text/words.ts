// words: a text in pieces small enough to be measured once and met again.

import { graphemesOf } from './graphemes.ts';
import { remembered } from './remembered.ts';

export type Piece = { readonly text: string; /** UTF-16 offset. */ readonly start: number };

/** UTF-16 units. Longer runs without a space are text written without spaces, or no words at all. */
const LONGEST_WORD = 40;
const PIECE_GRAPHEMES = 12;
const KEPT_WORDS = 256;

/** The words of `text` between white space; very long ones in pieces of whole graphemes. */
export function wordPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const word = match[0];
    if (word.length <= LONGEST_WORD) pieces.push({ text: word, start: match.index });
    else for (const piece of cut(word)) pieces.push({ text: piece.text, start: match.index + piece.start });
  }
  return pieces;
}

/** Kept: as words are left out at the end of a text, those before them come again. */
const cut = remembered(KEPT_WORDS, (word): readonly Piece[] => {
  const graphemes = graphemesOf(word);
  const pieces: Piece[] = [];
  let at = 0;
  for (let first = 0; first < graphemes.length; first += PIECE_GRAPHEMES) {
    const text = graphemes.slice(first, first + PIECE_GRAPHEMES).join('');
    pieces.push({ text, start: at });
    at += text.length;
  }
  return pieces;
});
