// lineInk: how far the ink of each line reaches, from the ink of its words. Words are measured once, lines change with every width tried.

import type { BrokenLine, Ink, WordInk } from '#text/typeface.ts';

export const NO_INK: Ink = { ascent: 0, descent: 0, left: 0, right: 0 };

/**
 * The ink of each line in px at `size`; `words` are those of the text that was broken into `lines`. A word cut by a line's end counts
 * whole on both lines. What sticks out sideways is asked of the words at both ends, whichever way the line runs.
 */
export function lineInk(lines: readonly BrokenLine[], words: readonly WordInk[], size: number): readonly Ink[] {
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
      left: Math.max(start.left, end.left) * size,
      right: Math.max(start.right, end.right) * size,
    };
  });
}
