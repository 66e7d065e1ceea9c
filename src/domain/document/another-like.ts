// anotherLike: a card begun from one that is there: the same design, colours, look and sizes, with nobody's words or photos in it.

import { EMPTY_KIT } from './kit.ts';
import type { Document } from './document.ts';

/** What was changed for one size goes too: it was about the words and photos. Figures chosen instead of a photo stay: they are part of the look. */
export function anotherLike(document: Document): Document {
  return { ...document, words: {}, photos: {}, overrides: {}, kit: EMPTY_KIT };
}
