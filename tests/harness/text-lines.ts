// Lines of a text as the page breaks them and as the raw breaker does; and the ink of the same words once they are set on a card.

import { NONE_JUDGED } from '#compose/legible/judge-words.ts';
import { resolveWords } from '#compose/resolve/resolve-words.ts';
import { textSetter } from '#compose/set-words.ts';
import type { Rect } from '#domain/geometry/geometry.ts';
import type { TypeStyle } from '#domain/template/type-style.ts';
import { fontString } from '#paint/font-string.ts';
import { paintNode } from '#paint/paint-node.ts';
import type { TextNode } from '#scene/scene.ts';
import { bundledFonts } from '#services/fonts/bundled-fonts.ts';
import { breaksAtSpacesOnly } from '#services/fonts/pretext-breaker.ts';
import { loadLayoutEngine } from '#services/layout/yoga-layout.ts';
import { tidied } from '#text/tidy.ts';
import type { Typeface } from '#text/typeface.ts';
import { linesShown, show } from './dom-lines.ts';
import { CALENDAR, formatOf, loadWholePack, need } from './load.ts';
import { white } from './text-ink.ts';

/** px */
const SIZE = 28;
const STYLE: TypeStyle = {
  font: 'grotesk-text',
  weight: 430,
  size: { min: 3, max: 9 },
  leading: 1.2,
  tracking: 0.02,
  balance: false,
  adapt: [],
};
const CUT_LETTER = /^\p{M}/u;

export const fonts = bundledFonts();

export type Writing = { readonly lang: string; readonly direction: 'ltr' | 'rtl'; readonly paragraphs: readonly string[] };

export type UnequalLines = {
  readonly width: number;
  readonly paragraph: number;
  readonly dom: readonly string[];
  readonly ours: readonly string[];
};

export type LinesReport = {
  readonly layouts: number;
  readonly unequal: readonly UnequalLines[];
  /** Characters that no bundled font draws. */
  readonly uncovered: readonly string[];
  /** Lines as a card has them (of tidied text) that begin with a mark of the letter before. */
  readonly cutLetters: readonly string[];
};

async function faceFor(text: string, lang: string): Promise<Typeface> {
  const family = fonts.familyFor(STYLE.font, lang);
  need(await fonts.ensure([{ family, text: `H-${text}` }]));
  return { family, weight: STYLE.weight, lang, letterSpacing: 0 };
}

/** Every paragraph at every width (CSS px). */
export async function compareLines(writing: Writing, widths: readonly number[]): Promise<LinesReport> {
  const typeface = await faceFor(writing.paragraphs.join('\n'), writing.lang);
  const keepAll = breaksAtSpacesOnly(writing.lang);
  const unequal: UnequalLines[] = [];
  const cutLetters: string[] = [];
  for (const width of widths) {
    for (const [paragraph, text] of writing.paragraphs.entries()) {
      const node = show(text, { font: fontString(typeface, SIZE), lang: writing.lang, direction: writing.direction, width, keepAll });
      const dom = linesShown(node).map((line) => text.slice(line.start, line.end));
      const ours = fonts.breaker.breakLines(text, typeface, SIZE, width).map((line) => line.text);
      if (dom.join('\n') !== ours.map((line) => line.trimEnd()).join('\n')) unequal.push({ width, paragraph, dom, ours });
      const set = fonts.breaker.breakLines(tidied(text), typeface, SIZE, width);
      cutLetters.push(...set.map((line) => line.text).filter((line) => CUT_LETTER.test(line)));
    }
  }
  const uncovered = fonts.uncovered(typeface.family, tidied(writing.paragraphs.join('\n')));
  return { layouts: widths.length * writing.paragraphs.length, unequal, uncovered, cutLetters };
}

const layout = loadLayoutEngine();
const pack = loadWholePack();

/** The words as text nodes of a card, in a box `width` px wide that starts at 0, 0; and how tall they stand. */
export async function setInBox(
  text: string,
  writing: Omit<Writing, 'paragraphs'>,
  width: number,
  style: Partial<TypeStyle> = {},
  size = SIZE,
): Promise<{ readonly nodes: readonly TextNode[]; readonly height: number }> {
  await faceFor(text, writing.lang);
  const whole = { ...STYLE, ...style };
  const context = {
    breaker: fonts.breaker,
    measurer: fonts.measurer,
    layout: await layout,
    familyFor: fonts.familyFor,
    lightOf: () => null,
    samples: false,
    calendar: CALENDAR,
  };
  const words = { text, lang: writing.lang, direction: writing.direction };
  const setting = textSetter(words, whole, size, context).set(width);
  const loaded = await pack;
  const [palette] = loaded.pack.palettes;
  if (palette === undefined) throw new Error('the pack has no palette');
  const nodes = resolveWords(
    { kind: 'words', id: 'words', box: { kind: 'words' }, ground: 'paper', slot: null, text: words },
    { x: 0, y: 0, width, height: setting.height },
    {
      pack: loaded,
      palette: { ...palette, colours: { ...palette.colours, ink: '#000000', paper: '#ffffff' } },
      format: formatOf('ig-square'),
      unit: 1,
      seed: 1,
      look: {},
      direction: writing.direction,
      initials: { font: 'grotesk', weight: 700, measurer: fonts.measurer, familyFor: fonts.familyFor },
      settings: new Map([['words', setting]]),
      verdicts: NONE_JUDGED,
    },
  );
  return { nodes, height: setting.height };
}

/** The words on one line at `size` px, painted by our own painter with letter-spacing that joined scripts must not get. */
export async function paintedWords(text: string, writing: Omit<Writing, 'paragraphs'>, size: number): Promise<ImageData> {
  const room = size * text.length * 2;
  const { nodes, height } = await setInBox(text, writing, room, { tracking: 0.1 }, size);
  const context = white(room + 2 * MARGIN, Math.ceil(height) + 2 * MARGIN);
  context.translate(MARGIN, MARGIN);
  for (const node of nodes) paintNode(context, node, new Map());
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

/** The same words as an element of the page. */
export async function showWords(text: string, writing: Omit<Writing, 'paragraphs'>, size: number): Promise<void> {
  const typeface = await faceFor(text, writing.lang);
  show(text, { font: fontString(typeface, size), lang: writing.lang, direction: writing.direction, width: null, keepAll: false });
}

/** px a painted edge may reach past where the outline ends. */
const SMEAR = 2;
const MARGIN = 70;

/** What is wrong with the ink of each paragraph set `width` px wide: outside its line, its line outside the box, or on the next line. */
export async function inkFaults(writing: Writing, width: number): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const text of writing.paragraphs) {
    const { nodes, height } = await setInBox(text, writing, width);
    for (const [index, node] of nodes.entries()) {
      const ink = paintedInk(node, width, height);
      const { bounds } = node;
      const next = nodes[index + 1];
      if (ink !== null && !holds(bounds, ink)) faults.push(`ink ${said(ink)} outside ${said(bounds)}: ${node.text}`);
      if (!holds({ x: 0, y: 0, width, height }, bounds)) faults.push(`line ${said(bounds)} outside ${width} x ${height}: ${node.text}`);
      if (next !== undefined && next.bounds.y < bounds.y + bounds.height) faults.push(`touches the next line: ${node.text}`);
    }
  }
  return faults;
}

function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x - SMEAR &&
    inner.y >= outer.y - SMEAR &&
    inner.x + inner.width <= outer.x + outer.width + SMEAR &&
    inner.y + inner.height <= outer.y + outer.height + SMEAR
  );
}

function said({ x, y, width, height }: Rect): string {
  return `${x.toFixed(1)},${y.toFixed(1)} to ${(x + width).toFixed(1)},${(y + height).toFixed(1)}`;
}

const canvas = new OffscreenCanvas(1, 1);

function paintedInk(node: TextNode, width: number, height: number): Rect | null {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2d context');
  const top = Math.floor(Math.max(-MARGIN, node.bounds.y - MARGIN));
  canvas.width = Math.ceil(width) + 2 * MARGIN;
  canvas.height = Math.ceil(Math.min(height + MARGIN, node.bounds.y + node.bounds.height + MARGIN)) - top;
  context.translate(MARGIN, -top);
  paintNode(context, node, new Map());
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let [left, right, first, last] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let y = 0; y < canvas.height; y += 1) {
    for (let x = 0; x < canvas.width; x += 1) {
      if ((data[(y * canvas.width + x) * 4 + 3] ?? 0) < 64) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      first = Math.min(first, y);
      last = Math.max(last, y + 1);
    }
  }
  return right < 0 ? null : { x: left - MARGIN, y: first + top, width: right - left, height: last - first };
}
