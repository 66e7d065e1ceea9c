import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordPieces } from './words.ts';

describe('wordPieces', () => {
  it('are the words between white space', () => {
    expect(wordPieces('we baked\nbread ')).toEqual([
      { text: 'we', start: 0 },
      { text: 'baked', start: 3 },
      { text: 'bread', start: 9 },
    ]);
  });

  it('cuts text without spaces between whole letters', () => {
    const pieces = wordPieces('กำ'.repeat(30));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => piece.text.startsWith('ก'))).toBe(true);
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) =>
        wordPieces(text).every((piece) => text.startsWith(piece.text, piece.start)),
      ),
    );
  });
});
