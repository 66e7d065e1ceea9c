// setWords: one text set in one style at one width: its lines, where they stand, how far their ink reaches, and whether a word had to be
// broken that should not be.

import type { TypeStyle } from '#domain/template/type-style.ts';
import type { Direction } from '#text/direction.ts';
import { hyphenateWide } from '#text/hyphens.ts';
import { directionsIn, isJoinedScript, leadingFactor, mainScript, scriptsIn } from '#text/scripts.ts';
import { tidied } from '#text/tidy.ts';
import type { BrokenLine, Ink, Typeface } from '#text/typeface.ts';
import type { CardText } from './content.ts';
import type { ComposeContext } from './context.ts';
import { lineInk, NO_INK, type Runs } from './line-ink.ts';
import { placeLines } from './place-lines.ts';

/** A line and where it stands: `baseline` and ink in px below the top of the setting. */
export type SetLine = BrokenLine & Ink & { readonly baseline: number };

export type Setting = {
  /** What was broken into lines; it may hold soft hyphens. Lines know their places in it. */
  readonly text: string;
  readonly lines: readonly SetLine[];
  readonly typeface: Typeface;
  /** Output px. */
  readonly size: number;
  /** px by which ink may stick out past the advance of a line: the lines stand that far inside the setting's sides. */
  readonly left: number;
  readonly right: number;
  /** Of the widest line with its ink. */
  readonly width: number;
  /** From the tallest ink of the first line to the room under the last. */
  readonly height: number;
  /** A word wider than the line was parted between letters, or hyphenated though it is not long. */
  readonly broken: boolean;
};

/** Room kept under the last line, in em, so that a card does not jump when the first descender is typed. */
const DESCENT = 0.2;
const CAPITAL = 'H';
/** px a word may be wider than its line before it counts as broken. */
const SLACK = 0.5;
/** Em kept free at a line's end where a joined word is cut: its last letter is drawn in a shape that reaches on. */
const CUT_ROOM = 0.25;
const UNBOUNDED = 1_000_000;

export type TextSetter = {
  /** The setting at most `maxWidth` px wide; null: on as few lines as the text itself asks for. */
  set(maxWidth: number | null): Setting;
};

/**
 * A context holds for the fonts loaded so far, and goes with the document it was prepared for: so do the settings made with it. Kept by
 * style, then by text: texts are long, and a key with one in it would be made and compared anew each time.
 */
const setters = new WeakMap<ComposeContext, Map<string, Map<string, TextSetter>>>();

/** The setter for one text, style and size. It is kept, and so are its answers: fitting sets the same words at the same size many times. */
export function textSetter(text: CardText, style: TypeStyle, size: number, context: ComposeContext): TextSetter {
  const key = [text.lang, text.direction, style.font, style.weight, style.leading, style.tracking, style.balance, size].join(' ');
  const styles = entryOf(setters, context, () => new Map<string, Map<string, TextSetter>>());
  const texts = entryOf(styles, key, () => new Map<string, TextSetter>());
  return entryOf(texts, text.text, () => createSetter(text, style, size, context));
}

function entryOf<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const kept = map.get(key) ?? make();
  map.set(key, kept);
  return kept;
}

function createSetter(text: CardText, style: TypeStyle, size: number, context: ComposeContext): TextSetter {
  const words = tidied(text.text);
  const joined = [...scriptsIn(words)].some(isJoinedScript);
  const typeface: Typeface = {
    family: context.familyFor(style.font, text.lang),
    weight: style.weight,
    lang: text.lang,
    letterSpacing: joined ? 0 : style.tracking,
  };
  const { breaker, measurer } = context;
  const capital = measurer.measure(CAPITAL, typeface, size).ascent;
  const leading = style.leading * leadingFactor(mainScript(words) ?? 'Latn') * size;
  const runs = runsOf(words, text.direction);
  const kept = new Map<number | null, Setting>();

  function setAt(maxWidth: number | null): Setting {
    const room = maxWidth ?? UNBOUNDED;
    const widest = breaker.widestWord(words, typeface, size);
    // As wide as its widest word where that is let be a hair too wide: the breaker itself would part it.
    if (widest <= room + SLACK) return settingOf(words, Math.max(room, widest), false);
    const isWide = (word: string) => breaker.widestWord(word, typeface, size) > room + SLACK;
    const { text: parted, allLong } = hyphenateWide(words, typeface.lang, context.hyphenate ?? asIs, isWide);
    const cut = breaker.widestWord(parted, typeface, size) > room + SLACK;
    return settingOf(parted, cut && joined ? room - CUT_ROOM * size : room, cut || !allLong);
  }

  function settingOf(source: string, room: number, cut: boolean): Setting {
    let broken = cut;
    const inkOf = measurer.measureWords(source, typeface);
    let lines = linesAt(source, room, broken);
    let ink = lineInk(lines, inkOf, size, runs);
    let block = blockOf(lines, ink);
    // Ink that sticks out past both ends of a full line: the lines are made shorter by as much.
    if (block.width > room + SLACK && block.left + block.right > 0) {
      const inner = room - block.left - block.right;
      broken = broken || breaker.widestWord(source, typeface, size) > inner + SLACK;
      lines = linesAt(source, inner, broken);
      ink = lineInk(lines, inkOf, size, runs);
      block = blockOf(lines, ink);
    }
    const baselines = placeLines(ink, leading, size);
    const ascent = Math.max(ink[0]?.ascent ?? 0, capital);
    const descent = Math.max(ink.at(-1)?.descent ?? 0, DESCENT * size);
    return {
      text: source,
      lines: lines.map((line, index): SetLine => ({ ...line, ...(ink[index] ?? NO_INK), baseline: ascent + (baselines[index] ?? 0) })),
      typeface,
      size,
      ...block,
      height: lines.length === 0 ? 0 : ascent + (baselines.at(-1) ?? 0) + descent,
      broken,
    };
  }

  function linesAt(source: string, room: number, broken: boolean): readonly BrokenLine[] {
    const lines = breaker.breakLines(source, typeface, size, room);
    return style.balance && !broken && room < UNBOUNDED ? balanced(source, lines, room) : lines;
  }

  /** The narrowest width that keeps the number of lines, so that a headline has no lone last word. */
  function balanced(source: string, lines: readonly BrokenLine[], room: number): readonly BrokenLine[] {
    if (lines.length < 2 || lines.length > 8) return lines;
    const widest = breaker.widestWord(source, typeface, size);
    let best = lines;
    let low = room * 0.4;
    let high = room;
    for (let step = 0; step < 7; step += 1) {
      const middle = (low + high) / 2;
      const tried = widest <= middle ? breaker.breakLines(source, typeface, size, middle) : [];
      if (tried.length === lines.length) {
        best = tried;
        high = middle;
      } else low = middle;
    }
    return best;
  }

  return {
    set(maxWidth) {
      // To the next quarter px: layout hands back the width it was given with the last bits of a float changed.
      const key = maxWidth === null ? null : Math.ceil(maxWidth * 4 - 0.01) / 4;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const made = setAt(key);
      kept.set(key, made);
      return made;
    },
  };
}

/** `both` where some letters run against the text: then no end of a line is known to be that of its first word. */
function runsOf(words: string, direction: Direction): Runs {
  const found = directionsIn(words);
  return found === null || found === direction ? direction : 'both';
}

function asIs(word: string): string {
  return word;
}

/** Sides and width of the block the lines make together. */
function blockOf(
  lines: readonly BrokenLine[],
  ink: readonly Ink[],
): { readonly left: number; readonly right: number; readonly width: number } {
  const left = Math.max(0, ...ink.map((each) => each.left));
  const right = Math.max(0, ...ink.map((each) => each.right));
  const widest = Math.max(0, ...lines.map((line) => line.width));
  return { left, right, width: Math.ceil((left + widest + right) * 4) / 4 };
}
