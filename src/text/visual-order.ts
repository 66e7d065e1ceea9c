// visualOrder: lines of a paragraph as they must be handed to a canvas, so that each reads as it would inside the whole paragraph.
// A line drawn alone is ordered as a paragraph of its own, and numbers, brackets and emoji near its ends then stand elsewhere. So the
// Unicode Bidirectional Algorithm runs over the paragraph, and each line carries the levels found as explicit overrides.

import bidiFactory from 'bidi-js';
import { withStandIns } from './bidi-classes.ts';
import type { Direction } from './direction.ts';
import { graphemesOf } from './graphemes.ts';

/** A line as a piece of its text, in UTF-16 offsets (`end` exclusive), and what it shows besides: a hyphen, joiners. */
export type LineSpan = { readonly start: number; readonly end: number; readonly before: string; readonly after: string };

/** Opens a level that runs the given way; the next even or odd level, whatever letters stand in it. */
const OVERRIDE = { ltr: '\u202D', rtl: '\u202E' } as const;
const CLOSE = '\u202C';

/** Embeddings and overrides: their work is done once levels are known. */
const EMBEDDINGS = /[\u202A-\u202E]/gu;
/** Marks and the ends of isolates: their work is done too, but they may part two runs of a higher level, so another mark keeps their place. */
const MARKS = /[\u061C\u200E\u200F\u2066-\u2069]/gu;
const MARK = '\u200E';
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const SPACE_AT_END = /[\s\u200B\u202A-\u202E\u2066-\u2069]/u;

const bidi = bidiFactory();

/**
 * The text to draw for each line, with the context's direction set to `direction`: plain where the line orders itself the right way, else
 * wrapped in override controls (zero width). Every paragraph of `text` (ended by \n) runs in `direction`.
 */
export function visualOrder(text: string, direction: Direction, lines: readonly LineSpan[]): readonly string[] {
  const plain = lines.map((line) => line.before + text.slice(line.start, line.end) + line.after);
  if (direction === 'ltr' && !RIGHT_TO_LEFT.test(text)) return plain;
  const { levels } = bidi.getEmbeddingLevels(withStandIns(text), direction);
  return lines.map((line) => withLevels(text, levels, direction === 'ltr' ? 0 : 1, line));
}

function withLevels(text: string, levels: Uint8Array, base: number, line: LineSpan): string {
  let end = line.end;
  while (end > line.start && SPACE_AT_END.test(text.charAt(end - 1))) end -= 1;
  const runs = runsOf(text, levels, line.start, end);
  const tail = text.slice(end, line.end).replace(EMBEDDINGS, '').replace(MARKS, '');
  if (tail !== '') runs.push({ level: base, text: tail });
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return line.before + line.after;
  first.text = line.before + first.text;
  last.text += line.after;
  if (runs.every((run) => run.level === base)) return runs.map((run) => run.text.replaceAll(MARK, '')).join('');

  // Letters of the base level too are wrapped: everything then stands two levels higher, in the same order.
  let drawn: string = opener(base);
  let level = base;
  for (const run of runs) {
    for (; level < run.level; level += 1) drawn += opener(level + 1);
    for (; level > run.level; level -= 1) drawn += CLOSE;
    drawn += run.text;
  }
  return drawn + CLOSE.repeat(level - base + 1);
}

/** Runs of one level, of whole graphemes: an emoji family must not be torn by a control, whatever levels its parts have. */
function runsOf(text: string, levels: Uint8Array, start: number, end: number): { level: number; text: string }[] {
  if (start === end) return [];
  if (levels.subarray(start, end).every((level) => level === levels[start])) {
    return [{ level: levels[start] ?? 0, text: withoutEmbeddings(text.slice(start, end)) }];
  }
  const runs: { level: number; text: string }[] = [];
  let at = start;
  for (const grapheme of graphemesOf(text.slice(start, end))) {
    const level = levels[at] ?? 0;
    const piece = withoutEmbeddings(grapheme);
    const last = runs.at(-1);
    at += grapheme.length;
    if (piece === '') continue;
    if (last?.level === level) last.text += piece;
    else runs.push({ level, text: piece });
  }
  return runs;
}

function withoutEmbeddings(text: string): string {
  return text.replace(EMBEDDINGS, '').replace(MARKS, MARK);
}

function opener(level: number): string {
  return level % 2 === 0 ? OVERRIDE.ltr : OVERRIDE.rtl;
}
