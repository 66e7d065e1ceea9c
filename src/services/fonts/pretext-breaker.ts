// pretext-breaker: lines as the browser itself would break them, by @chenglou/pretext. Text is prepared once at a reference size and
// broken at any size by scaling, for the fonts are cut without optical sizing.

import {
  layoutWithLines,
  measureNaturalWidth,
  prepareWithSegments,
  setLocale,
  type LayoutLine,
  type PreparedTextWithSegments,
} from '@chenglou/pretext';
import { fontString } from '#paint/font-string.ts';
import { SOFT_HYPHEN } from '#text/hyphens.ts';
import type { BrokenLine, LineBreaker, Typeface } from '#text/typeface.ts';
import { createRecent } from './recent.ts';

/** px. Large, so that where the library's own canvas rounds letter widths to whole pixels, the rounding is too small to see. */
const REFERENCE = 1000;
const KEPT_TEXTS = 128;
/** What hangs past a line's end unseen. */
const HANGS = /[ \n]/;
const HANGING = /[ \n]+$/;

export type PretextBreaker = LineBreaker & {
  /** Forgets what was prepared: call when a font has been loaded. */
  forget(): void;
};

type Ready = {
  readonly text: PreparedTextWithSegments;
  /** px at the reference size. */
  readonly widestPiece: number;
};

export function createPretextBreaker(): PretextBreaker {
  const recent = createRecent<Ready>(KEPT_TEXTS);
  let locale: string | null = null;

  function readyFor(text: string, typeface: Typeface): Ready {
    const key = JSON.stringify([typeface.family, typeface.weight, typeface.lang, typeface.letterSpacing, text]);
    return recent.get(key, () => {
      const prepared = prepare(text, typeface);
      const hyphen = prepared.kinds.includes('soft-hyphen') ? measureNaturalWidth(prepare('-', typeface)) : 0;
      // A segment's width leaves out the space after its last letter, a line's has it: with tight tracking a word alone would look too wide.
      return { text: prepared, widestPiece: widestPiece(prepared, hyphen) + typeface.letterSpacing * REFERENCE };
    });
  }

  function prepare(text: string, typeface: Typeface): PreparedTextWithSegments {
    const wanted = localeFor(typeface.lang);
    // Setting the locale throws away all that the library has measured, so it is set only when it changes.
    if (wanted !== locale) setLocale(wanted);
    locale = wanted;
    return prepareWithSegments(text, fontString(typeface, REFERENCE), {
      whiteSpace: 'pre-wrap',
      wordBreak: breaksAtSpacesOnly(typeface.lang) ? 'keep-all' : 'normal',
      letterSpacing: typeface.letterSpacing * REFERENCE,
    });
  }

  return {
    breakLines(text, typeface, size, maxWidth) {
      if (text === '') return [];
      const scale = size / REFERENCE;
      const ready = readyFor(text, typeface);
      const { lines } = layoutWithLines(ready.text, maxWidth / scale, REFERENCE);
      let from = 0;
      return lines.map((line): BrokenLine => {
        const hyphenated = endsAtSoftHyphen(line, ready.text);
        const { start, end, next } = placed(line, text, from, hyphenated);
        from = next;
        return { text: line.text.replace(HANGING, ''), width: line.width * scale, start, end, hyphenated };
      });
    },
    widestWord(text, typeface, size) {
      return (readyFor(text, typeface).widestPiece * size) / REFERENCE;
    },
    forget() {
      recent.clear();
      locale = null;
    },
  };
}

/** Korean readers expect words to stay whole, though the standard lets a line break between any two syllables. */
export function breaksAtSpacesOnly(lang: string): boolean {
  return lang.split('-')[0] === 'ko';
}

function endsAtSoftHyphen({ end }: LayoutLine, text: PreparedTextWithSegments): boolean {
  return end.graphemeIndex === 0 && end.segmentIndex < text.kinds.length && text.kinds[end.segmentIndex - 1] === 'soft-hyphen';
}

/** The library tells places by segment and letter; here they are found again in the text itself, of which lines show every character in turn. */
function placed(
  line: LayoutLine,
  text: string,
  start: number,
  hyphenated: boolean,
): { readonly start: number; readonly end: number; readonly next: number } {
  let left = line.text.length - (hyphenated ? 1 : 0);
  let from = start;
  while (text[from] === SOFT_HYPHEN) from += 1;
  let next = from;
  for (; left > 0; next += 1) if (text[next] !== SOFT_HYPHEN) left -= 1;
  let end = next;
  while (end > from && HANGS.test(text.charAt(end - 1))) end -= 1;
  while (text[next] === SOFT_HYPHEN) next += 1;
  return { start: from, end, next: text[next] === '\n' ? next + 1 : next };
}

/** The widest run that has no place to break in it, with the hyphen it would show: the library cuts text into segments at those places. */
function widestPiece(text: PreparedTextWithSegments, hyphen: number): number {
  let widest = 0;
  let current = 0;
  let glued = false;
  for (const [index, kind] of text.kinds.entries()) {
    const width = text.widths[index] ?? 0;
    if (kind === 'text') current = glued ? current + width : width;
    glued = kind === 'zero-width-glue';
    widest = Math.max(widest, text.kinds[index + 1] === 'soft-hyphen' ? current + hyphen : current);
  }
  return widest;
}

/** Without a language pretext asks the browser for its own, and lines would differ from one device to the next. */
function localeFor(lang: string): string {
  return lang === '' || lang === 'und' ? 'en' : lang;
}
