// lineInk: how far the ink of each line reaches, from the ink of its words. Words are measured once, lines change with every width tried.

import type { BrokenLine, Ink, WordInk } from '#text/typeface.ts';

/** Which way the words of a text stand after one another. */
export type Runs = 'ltr' | 'rtl' | 'both';

export const NO_INK: Ink = { ascent: 0, descent: 0, left: 0, right: 0 };

/**
 * The ink of each line in px at `size`; `words` are those of the text that was broken into `lines`. A word cut by a line's end counts
 * whole on both lines. What sticks out sideways is asked of the word at that end, as all words run; where they run both ways, of both.
 */
export function lineInk(lines: readonly BrokenLine[], words: readonly WordInk[], size: number, runs: Runs): readonly Ink[] {
  let first = 0;
  return lines.map((line) => {
    while ((words[first]?.end ?? Infinity) <= line.start) first += 1;
    let ascent = 0;
    let descent = 0;
    let after = first;
    for (let word = words[after]; word !== undefined && word.start < line.end; word = words[after]) {
      ascent = Math.max(ascent, word.ascent);
      descent = Math.max(descent, word.descent);
      after += 1;
    }
    const start = words[first];
    const end = words[after - 1];
    if (after === first || start === undefined || end === undefined) return NO_INK;
    return {
      ascent: ascent * size,
      descent: descent * size,
      left: (runs === 'ltr' ? start.left : runs === 'rtl' ? end.left : Math.max(start.left, end.left)) * size,
      right: (runs === 'ltr' ? end.right : runs === 'rtl' ? start.right : Math.max(start.right, end.right)) * size,
    };
  });
}
