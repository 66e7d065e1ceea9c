// graphemes: text as the letters a person sees; an emoji family or a letter with its marks is one.

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Letters that never join with a neighbour: plain Latin, its accented letters and everyday punctuation. Segmenting them costs nothing. */
const LONE = /^[\n\x20-\x7E\u00A0-\u02FF\u2010-\u2027]*$/u;

/** The text cut into graphemes, in logical order; joined again they are the text. */
export function graphemesOf(text: string): readonly string[] {
  if (LONE.test(text)) return [...text];
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** How many letters a person would count. */
export function countGraphemes(text: string): number {
  if (LONE.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
