// sentences: where text may be cut so that what is left still says something whole.

import { remembered } from './remembered.ts';

/**
 * The sentences of `text` in order, each with its closing punctuation and the space after it; joined again they are the text.
 * A line break ends a sentence too. `lang`: a BCP 47 tag; one that Intl does not know counts as undetermined.
 */
export function sentencesOf(text: string, lang: string): readonly string[] {
  return Array.from(segmenterFor(lang).segment(text), (part) => part.segment);
}

const KEPT_LANGUAGES = 16;

/** Kept: making one costs as much as a long text to cut. */
const segmenterFor = remembered(KEPT_LANGUAGES, (lang) => new Intl.Segmenter(knownLocale(lang), { granularity: 'sentence' }));

function knownLocale(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch (error) {
    // A malformed tag is data, not a bug: the person's words are cut by the rules common to all languages.
    if (error instanceof RangeError) return 'und';
    throw error;
  }
}
