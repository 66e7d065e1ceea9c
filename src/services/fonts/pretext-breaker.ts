// pretext-breaker: lines as the browser itself would break them, by @chenglou/pretext. Text is prepared once at a reference size and
// broken at any size by scaling, for the fonts are cut without optical sizing.

import {
  layoutNextLineRange,
  materializeLineRange,
  measureNaturalWidth,
  prepareWithSegments,
  setLocale,
  type LayoutCursor,
  type LayoutLine,
  type PreparedTextWithSegments,
} from '@chenglou/pretext';
import { fontString, setTypeface } from '#paint/font-string.ts';
import { SOFT_HYPHEN } from '#text/hyphens.ts';
import type { BrokenLine, LineBreaker, Typeface } from '#text/typeface.ts';
import { measuringContext } from './measuring-context.ts';
import { createRecentByFace } from './recent.ts';

/** px. Large, so that where the library's own canvas rounds letter widths to whole pixels, the rounding is too small to see. */
const REFERENCE = 1000;
const KEPT_TEXTS = 32;
const KEPT_WIDTHS = 1024;
/** Browsers count in 64ths of a px and let a line be as much too wide. */
const LAYOUT_UNIT = 1 / 64;
/** px at the reference size by which the library's sum of words may be off the width of a line: kerning around hyphens and spaces. */
const DOUBT = 60;
/** A line is made shorter at most so many times. */
const ATTEMPTS = 12;
/** Scripts whose punctuation changes width at a line's end: the library knows how, the canvas does not. */
const SQUARE = /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;
/** Mongolian letters take their shape from the word across separators at which the library measures pieces apart. */
const SHAPED_ACROSS = /[\u1800-\u18AF]/;
const MARK_FIRST = /^\p{M}/u;
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
  /** Some of it is in square letters. */
  readonly square: boolean;
};

export function createPretextBreaker(): PretextBreaker {
  const context = measuringContext();
  const recent = createRecentByFace<Ready>(KEPT_TEXTS);
  const widths = createRecentByFace<{ readonly width: number }>(KEPT_WIDTHS);
  let locale: string | null = null;

  function readyFor(text: string, typeface: Typeface): Ready {
    return recent.get(keyOf(typeface), text, () => {
      const prepared = prepare(text, typeface);
      const hyphen = prepared.kinds.includes('soft-hyphen') ? measureNaturalWidth(prepare('-', typeface)) : 0;
      // A segment's width leaves out the space after its last letter, a line's has it: with tight tracking a word alone would look too wide.
      return {
        text: prepared,
        widestPiece: widestPiece(prepared, hyphen) + typeface.letterSpacing * REFERENCE,
        square: SQUARE.test(text),
      };
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

  /** The line that begins at `start`, its width asked of the canvas where the library's sum leaves doubt whether it fits. px at the reference size. */
  function nextLine({ text, square }: Ready, typeface: Typeface, room: number, start?: LayoutCursor): LayoutLine | null {
    const rough = square ? lineAt(text, room, start) : null;
    if (rough !== null && SQUARE.test(rough.text)) return rough;
    const roomy = lineAt(text, room + DOUBT, start);
    if (roomy === null) return null;
    let line = roomy;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const sure = line.width <= room - DOUBT && !SHAPED_ACROSS.test(line.text);
      const width = sure ? line.width : widthOf(line.text.replace(HANGING, ''), typeface);
      const after = text.segments[line.end.segmentIndex] ?? '';
      const cutsLetter = MARK_FIRST.test(after) && line.end.graphemeIndex === 0;
      if (width <= room && !cutsLetter) return { ...line, width };
      const shorter = lineAt(text, line.width - 1, start);
      if (shorter === null || shorter.text === line.text) return { ...line, width };
      line = shorter;
    }
    return line;
  }

  /** px at the reference size. */
  function widthOf(line: string, typeface: Typeface): number {
    return widths.get(keyOf(typeface), line, () => {
      setTypeface(context, typeface, REFERENCE);
      return { width: context.measureText(line).width };
    }).width;
  }

  return {
    breakLines(text, typeface, size, maxWidth) {
      if (text === '') return [];
      const scale = size / REFERENCE;
      const ready = readyFor(text, typeface);
      const room = (maxWidth + LAYOUT_UNIT) / scale;
      const lines: BrokenLine[] = [];
      let from = 0;
      for (let line = nextLine(ready, typeface, room); line !== null; line = nextLine(ready, typeface, room, line.end)) {
        const hyphenated = endsAtSoftHyphen(line, ready.text);
        const { start, end, next } = placed(line, text, from, hyphenated);
        from = next;
        lines.push({ text: line.text.replace(HANGING, ''), width: line.width * scale, start, end, hyphenated });
      }
      return lines;
    },
    widestWord(text, typeface, size) {
      return (readyFor(text, typeface).widestPiece * size) / REFERENCE;
    },
    forget() {
      recent.clear();
      widths.clear();
      locale = null;
    },
  };
}

function lineAt(text: PreparedTextWithSegments, room: number, start?: LayoutCursor): LayoutLine | null {
  const range = layoutNextLineRange(text, room, start);
  return range === null ? null : materializeLineRange(text, range);
}

function keyOf({ family, weight, lang, letterSpacing }: Typeface): string {
  return `${family}|${weight}|${lang}|${letterSpacing}`;
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
  // Few texts have any soft hyphens: then the line is as long as what it shows.
  const hyphen = text.indexOf(SOFT_HYPHEN, next);
  if (hyphen < 0 || hyphen >= next + left) next += left;
  else for (; left > 0; next += 1) if (text[next] !== SOFT_HYPHEN) left -= 1;
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
