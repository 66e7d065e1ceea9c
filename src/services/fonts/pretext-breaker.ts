// pretext-breaker: lines as the browser itself would break them, by @chenglou/pretext. Text is prepared once at a reference size and
// broken at any size by scaling, for the fonts are cut without optical sizing.

import { layoutWithLines, prepareWithSegments, setLocale, type PreparedTextWithSegments } from '@chenglou/pretext';
import { fontString } from '#paint/font-string.ts';
import type { BrokenLine, LineBreaker, Typeface } from '#text/typeface.ts';
import { createRecent } from './recent.ts';

/** px. Large, so that where the library's own canvas rounds letter widths to whole pixels, the rounding is too small to see. */
const REFERENCE = 1000;
const KEPT_TEXTS = 64;

export type PretextBreaker = LineBreaker & {
  /** Forgets what was prepared: call when a font has been loaded. */
  forget(): void;
};

export function createPretextBreaker(): PretextBreaker {
  const recent = createRecent<PreparedTextWithSegments>(KEPT_TEXTS);
  let locale: string | null = null;

  function prepared(text: string, typeface: Typeface): PreparedTextWithSegments {
    const key = JSON.stringify([typeface.family, typeface.weight, typeface.lang, typeface.letterSpacing, text]);
    return recent.get(key, () => {
      const wanted = localeFor(typeface.lang);
      // Setting the locale throws away all that the library has measured, so it is set only when it changes.
      if (wanted !== locale) setLocale(wanted);
      locale = wanted;
      return prepareWithSegments(tidied(text), fontString(typeface, REFERENCE), {
        whiteSpace: 'pre-wrap',
        wordBreak: wanted.startsWith('ko') ? 'keep-all' : 'normal',
        letterSpacing: typeface.letterSpacing * REFERENCE,
      });
    });
  }

  return {
    breakLines(text, typeface, size, maxWidth) {
      if (text === '') return [];
      const scale = size / REFERENCE;
      const { lines } = layoutWithLines(prepared(text, typeface), maxWidth / scale, REFERENCE);
      return lines.map((line): BrokenLine => ({ text: line.text.replace(/[ \n]+$/, ''), width: line.width * scale }));
    },
    widestWord(text, typeface, size) {
      return (widestPiece(prepared(text, typeface)) * size) / REFERENCE;
    },
    forget() {
      recent.clear();
      locale = null;
    },
  };
}

/** The widest run that has no place to break in it: the library cuts text into segments at those places. */
function widestPiece(text: PreparedTextWithSegments): number {
  let widest = 0;
  let current = 0;
  let glued = false;
  for (const [index, kind] of text.kinds.entries()) {
    const width = text.widths[index] ?? 0;
    if (kind === 'text') current = glued ? current + width : width;
    glued = kind === 'zero-width-glue';
    widest = Math.max(widest, current);
  }
  return widest;
}

/** Without a language pretext asks the browser for its own, and lines would differ from one device to the next. */
function localeFor(lang: string): string {
  return lang === '' || lang === 'und' ? 'en' : lang;
}

/** One kind of line end, no tabs, no spaces where a line ends: none of them shows on a card. */
function tidied(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/ +(?=\n|$)/g, '');
}
