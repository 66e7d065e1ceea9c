// graphemes: text as the letters a person sees; an emoji family or a letter with its marks is one.

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The text cut into graphemes, in logical order; joined again they are the text. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** How many letters a person would count. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
