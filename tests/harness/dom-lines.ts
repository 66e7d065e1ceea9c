// What the browser itself makes of a text: where its lines break and in which order a line's letters stand. The oracle of the text tests.

import { graphemesOf } from '#text/graphemes.ts';

/** CSS px; every line box of the harness is as tall, whatever fonts its letters come from. */
const LINE_HEIGHT = 60;
const FORMATTING = /^[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+$/u;

const UNSEEN_AT_END = /[\s\u200B\u2066-\u2069]+$/u;

export type DomStyle = {
  /** CSS font shorthand; line height is the harness's own. */
  readonly font: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl' | 'auto';
  /** CSS px; null: one line, however long. */
  readonly width: number | null;
  readonly keepAll: boolean;
};

/** UTF-16 offsets, `end` exclusive, without what shows nothing at the end: white space, ends of isolates. */
export type DomLine = { readonly start: number; readonly end: number };

/** Shows `text` in the page; what is asked next is asked of it. */
export function show(text: string, style: DomStyle): Text {
  const host = document.querySelector<HTMLElement>('#text');
  if (host === null) throw new Error('the page has no place for text');
  host.style.font = style.font;
  host.style.lineHeight = `${LINE_HEIGHT}px`;
  host.style.textRendering = 'geometricPrecision';
  host.style.whiteSpace = style.width === null ? 'pre' : 'pre-wrap';
  host.style.overflowWrap = 'break-word';
  host.style.wordBreak = style.keepAll ? 'keep-all' : 'normal';
  host.style.width = style.width === null ? 'max-content' : `${style.width}px`;
  host.lang = style.lang;
  host.dir = style.direction;
  host.textContent = text;
  const node = host.firstChild;
  if (!(node instanceof Text)) throw new Error('there is no text to show');
  return node;
}

/** The direction the browser gave the text. */
export function shownDirection(): 'ltr' | 'rtl' {
  const host = document.querySelector<HTMLElement>('#text');
  return host !== null && getComputedStyle(host).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The lines of the text shown. */
export function linesShown(node: Text): readonly DomLine[] {
  const starts = graphemeStarts(node.data);
  const lines: DomLine[] = [];
  let first = 0;
  while (first < starts.length) {
    const row = rowOf(node, starts, first);
    let low = first;
    let high = starts.length - 1;
    // Rows only grow along the text: the last letter of this row is found by halving.
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (rowOf(node, starts, middle) <= row) low = middle;
      else high = middle - 1;
    }
    const start = starts[first] ?? 0;
    const end = starts[low + 1] ?? node.data.length;
    lines.push({ start, end: start + node.data.slice(start, end).replace(UNSEEN_AT_END, '').length });
    first = low + 1;
  }
  return lines;
}

/** Offsets of the visible graphemes between `start` and `end`, from left to right as shown; marks of direction and spaces at the end are not visible. */
export function orderShown(node: Text, start: number, end: number): readonly number[] {
  const placed: { readonly at: number; readonly x: number }[] = [];
  let at = start;
  for (const grapheme of graphemesOf(node.data.slice(start, end))) {
    const rect = rectOf(node, at, at + grapheme.length);
    if (rect !== null && !FORMATTING.test(grapheme)) placed.push({ at, x: rect.left + rect.width / 2 });
    at += grapheme.length;
  }
  return placed.toSorted((a, b) => a.x - b.x).map((each) => each.at);
}

function graphemeStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const grapheme of graphemesOf(text)) {
    starts.push(at);
    at += grapheme.length;
  }
  return starts;
}

/** The row a letter stands in; that of the next letter where it shows nothing. */
function rowOf(node: Text, starts: readonly number[], index: number): number {
  for (let at = index; at < starts.length; at += 1) {
    const rect = rectOf(node, starts[at] ?? 0, starts[at + 1] ?? node.data.length);
    if (rect !== null) return Math.floor((rect.top + rect.height / 2) / LINE_HEIGHT);
  }
  return Infinity;
}

function rectOf(node: Text, start: number, end: number): DOMRect | null {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getClientRects()[0] ?? null;
}
