// What a browser test may ask of the text engine: its order, lines and ink beside the browser's own.

import { directionOf } from '#text/direction.ts';
import { visualOrder } from '#text/visual-order.ts';
import { linesShown, orderShown, show, shownDirection } from './dom-lines.ts';
import { inkPieces, pixelsOf } from './text-ink.ts';
import { compareLines, inkFaults, paintedWords, showWords, type LinesReport, type Writing } from './text-lines.ts';

/** A line whose letters we would draw in another order than the page does. */
export type OrderDifference = { readonly text: string; readonly line: string; readonly dom: string; readonly ours: string };

export type TextHarness = {
  /** Lays the paragraph out in the page at `width` CSS px, and asks of each of its lines whether what we draw has the page's order. */
  compareOrder(text: string, direction: 'ltr' | 'rtl' | 'auto', width: number): readonly OrderDifference[];
  /** Breaks each paragraph at each width (CSS px) in the page and by the raw breaker. */
  compareLines(writing: Writing, widths: readonly number[]): Promise<LinesReport>;
  /** Sets each paragraph as a card would, paints it line by line, and says where ink is that should not be. */
  inkFaults(writing: Writing, width: number): Promise<readonly string[]>;
  /** Into how many pieces of ink our painter's words fall at `size` px. */
  ourPieces(text: string, writing: Omit<Writing, 'paragraphs'>, size: number): Promise<number>;
  /** Puts the same words into the page, for a screenshot of `#text`. */
  showWords(text: string, writing: Omit<Writing, 'paragraphs'>, size: number): Promise<void>;
  /** The pieces of ink in a PNG (base64). */
  piecesIn(png: string): Promise<number>;
};

declare global {
  interface Window {
    textHarness: TextHarness;
  }
}

const FONT = '28px sans-serif';
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

function compareOrder(text: string, direction: 'ltr' | 'rtl' | 'auto', width: number): readonly OrderDifference[] {
  const style = { font: FONT, lang: 'en', direction, keepAll: false } as const;
  const node = show(text, { ...style, width });
  const shown = shownDirection();
  const found = direction === 'auto' ? (directionOf(text) ?? 'ltr') : direction;
  if (found !== shown) return [{ text, line: '', dom: shown, ours: found }];
  const lines = linesShown(node);
  const dom = lines.map((line) => {
    const letters = orderShown(node, line.start, line.end);
    return letters.map((at) => letterAt(text, at));
  });
  const drawn = visualOrder(
    text,
    found,
    lines.map((line) => ({ ...line, before: '', after: '' })),
  );
  return drawn.flatMap((line, index) => {
    const wanted = (dom[index] ?? []).join('|');
    if (line === '') return [];
    const alone = show(line, { ...style, direction: found, width: null });
    const ours = orderShown(alone, 0, line.length)
      .map((at) => letterAt(line, at))
      .join('|');
    return ours === wanted ? [] : [{ text, line, dom: wanted, ours }];
  });
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function letterAt(text: string, at: number): string {
  return (segmenter.segment(text).containing(at)?.segment ?? '').replace(CONTROLS, '');
}

window.textHarness = {
  compareOrder,
  compareLines,
  inkFaults,
  ourPieces: async (...words) => inkPieces(await paintedWords(...words)),
  showWords,
  piecesIn: async (png) => inkPieces(await pixelsOf(new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))]))),
};
