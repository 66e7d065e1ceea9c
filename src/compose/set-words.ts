// setWords: one text set in one style at one width: its lines, how tall they stand, and whether a word had to be broken.

import type { TypeStyle } from '#domain/template/type-style.ts';
import { isJoinedScript, leadingFactor, scriptsIn } from '#text/scripts.ts';
import type { BrokenLine, Typeface } from '#text/typeface.ts';
import type { CardText } from './content.ts';
import type { ComposeContext } from './context.ts';

export type Setting = {
  readonly lines: readonly BrokenLine[];
  readonly typeface: Typeface;
  /** Output px. */
  readonly size: number;
  /** Baseline to baseline. */
  readonly leading: number;
  /** From the top of the setting to the first baseline: the tallest ink, so nothing sticks out. */
  readonly ascent: number;
  readonly descent: number;
  /** Width of the widest line. */
  readonly width: number;
  readonly height: number;
  /** A word wider than the line was broken between letters. */
  readonly broken: boolean;
};

/** Extents are read at this size and scaled: letter shapes don't change with size (fonts are cut without optical sizing). */
const REFERENCE = 100;
/** Air between the ink of two lines that would otherwise touch, in em. */
const AIR = 0.06;
/** Room kept under the last line, in em, so that a card does not jump when the first descender is typed. */
const DESCENT = 0.2;
const CAPITAL = 'H';

export type TextSetter = {
  /** The setting at most `maxWidth` px wide; null: on as few lines as the text itself asks for. */
  set(maxWidth: number | null): Setting;
};

/** A setter for one text, style and size; answers are kept, for layout asks for the same width many times. */
export function textSetter(text: CardText, style: TypeStyle, size: number, context: ComposeContext): TextSetter {
  const scripts = scriptsIn(text.text);
  const joined = [...scripts].some(isJoinedScript);
  const typeface: Typeface = {
    family: context.families[style.font] ?? style.font,
    weight: style.weight,
    lang: text.lang,
    letterSpacing: joined ? 0 : style.tracking,
  };
  const share = size / REFERENCE;
  const ink = context.measurer.measure(text.text.replace(/\n/gu, ' '), typeface, REFERENCE);
  const capital = context.measurer.measure(CAPITAL, typeface, REFERENCE).ascent;
  const ascent = Math.max(ink.ascent, capital) * share;
  const descent = Math.max(ink.descent * share, DESCENT * size);
  const factor = Math.max(1, ...[...scripts].map(leadingFactor));
  const leading = Math.max(style.leading * factor * size, (ink.ascent + ink.descent) * share + AIR * size);
  const kept = new Map<number | null, Setting>();

  function setAt(maxWidth: number | null): Setting {
    const wide = maxWidth ?? 1_000_000;
    const broken = maxWidth !== null && context.breaker.widestWord(text.text, typeface, size) > wide + 0.5;
    const lines = context.breaker.breakLines(text.text, typeface, size, wide);
    const even = style.balance && !broken && maxWidth !== null ? balanced(lines, wide) : lines;
    return {
      lines: even,
      typeface,
      size,
      leading,
      ascent,
      descent,
      width: Math.ceil(Math.max(0, ...even.map((line) => line.width)) * 4) / 4,
      height: even.length === 0 ? 0 : ascent + descent + (even.length - 1) * leading,
      broken,
    };
  }

  /** The narrowest width that keeps the number of lines, so that a headline has no lone last word. */
  function balanced(lines: readonly BrokenLine[], wide: number): readonly BrokenLine[] {
    if (lines.length < 2 || lines.length > 8) return lines;
    let best = lines;
    let low = wide * 0.4;
    let high = wide;
    for (let step = 0; step < 7; step += 1) {
      const middle = (low + high) / 2;
      const tried = context.breaker.breakLines(text.text, typeface, size, middle);
      const same = tried.length === lines.length && context.breaker.widestWord(text.text, typeface, size) <= middle;
      if (same) {
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
