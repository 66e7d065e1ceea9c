// graphemes: text as the letters a person sees; an emoji family or a letter with its marks is one.

import { remembered } from './remembered.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Letters that never join with a neighbour: plain Latin, its accented letters and everyday punctuation. Segmenting them costs nothing. */
const LONE = /^[\n\x20-\x7E\u00A0-\u02FF\u2010-\u2027]*$/u;

/** The text cut into graphemes, in logical order; joined again they are the text. */
export function graphemesOf(text: string): readonly string[] {
  if (LONE.test(text)) return [...text];
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Letters each of which stands for itself whatever is beside it: counting them needs no segmenter, which is slow. */
const PLAIN =
  /^[\n\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u05D0-\u05EA\u0620-\u064A\u0660-\u066F\u0671-\u06D3\u10A0-\u10FF\u1200-\u135A\u1361-\u137C\u1E00-\u1FFF\u2010-\u2027\u20A0-\u20BF\u3000-\u3029\u3041-\u3096\u30A0-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF5E]*$/;

const KEPT_TEXTS = 32;

const countSegments = remembered(KEPT_TEXTS, (text) => graphemesOf(text).length);

/** How many letters a person would count. */
export function countGraphemes(text: string): number {
  return PLAIN.test(text) ? text.length : countSegments(text);
}
