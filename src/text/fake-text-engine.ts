// fake-text-engine: a breaker and a measurer that need no browser and no font, so that layout can be tested in Node.
// Every grapheme is half an em wide; lines break at spaces and newlines, over-long words between graphemes.

import { graphemesOf } from './graphemes.ts';
import type { BrokenLine, LineBreaker, TextMeasurer, Typeface } from './typeface.ts';

const ADVANCE_EM = 0.5;
const ASCENT_EM = 0.75;
const DESCENT_EM = 0.22;

export type FakeTextEngine = { readonly breaker: LineBreaker; readonly measurer: TextMeasurer };

/** Ink above the baseline is 0.75 em and below it 0.22 em for every text that has any. */
export function createFakeTextEngine(): FakeTextEngine {
  return {
    breaker: { breakLines, widestWord },
    measurer: {
      measure: (text, typeface, size) => {
        const inked = text.trim() !== '';
        return {
          width: widthOf(text, typeface, size),
          ascent: inked ? ASCENT_EM * size : 0,
          descent: inked ? DESCENT_EM * size : 0,
        };
      },
    },
  };
}

function widthOf(text: string, typeface: Typeface, size: number): number {
  return graphemesOf(text).length * (ADVANCE_EM + typeface.letterSpacing) * size;
}

function breakLines(text: string, typeface: Typeface, size: number, maxWidth: number): readonly BrokenLine[] {
  if (text === '') return [];
  const paragraphs = text.replace(/\n$/, '').split('\n');
  return paragraphs.flatMap((paragraph) => breakParagraph(paragraph, typeface, size, maxWidth));
}

function breakParagraph(paragraph: string, typeface: Typeface, size: number, maxWidth: number): readonly BrokenLine[] {
  const perLine = Math.max(1, Math.floor(maxWidth / widthOf('x', typeface, size) + 1e-9));
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (graphemesOf(joined).length <= perLine) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = chunksOf(graphemesOf(word), perLine);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  lines.push(line);
  return lines.map((each) => ({
    text: each.trimEnd(),
    width: widthOf(each.trimEnd(), typeface, size),
  }));
}

function chunksOf(graphemes: readonly string[], length: number): readonly string[] {
  const chunks: string[] = [];
  for (let at = 0; at < graphemes.length; at += length) chunks.push(graphemes.slice(at, at + length).join(''));
  return chunks;
}

function widestWord(text: string, typeface: Typeface, size: number): number {
  return Math.max(0, ...text.split(/[ \n]/).map((word) => widthOf(word, typeface, size)));
}
