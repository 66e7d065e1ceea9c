// tidy: text as it is set: what has no meaning on a card is gone before lines are broken, so that offsets agree everywhere.

import { remembered } from './remembered.ts';

const KEPT_TEXTS = 32;

/**
 * One kind of line end, no tabs, no spaces where a line ends, no line end at the very end: none of them shows on a card. A space that
 * carries a mark is one that does not break, so that no line begins with the mark. A hyphen that is not the keyboard's (pasted from other
 * programs) is drawn as the keyboard's: they look alike, and few fonts have the other. The person's own words keep it.
 */
export const tidied = remembered(KEPT_TEXTS, (text) =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replaceAll('\u2010', '-')
    .replace(/ +(?=\n|$)/g, '')
    .replace(/ (?=\p{M})/gu, '\u00A0')
    .replace(/\n+$/, ''),
);
