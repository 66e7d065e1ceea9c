// The text layer's view of fonts: what a piece of text is set in, and the two things only a browser can tell, handed in by services.

/** What a piece of text is set in, without its size. */
export type Typeface = {
  /** CSS family name, one composite family covering every script (see assets/fonts/fonts.json). */
  readonly family: string;
  /** CSS weight, 1 to 1000. */
  readonly weight: number;
  /** BCP 47 tag of the words; picks language-specific letter shapes and breaking rules. `und` when not known. */
  readonly lang: string;
  /** Extra space between letters, in em. Always 0 for joined scripts. */
  readonly letterSpacing: number;
};

/** One line of a broken paragraph: the text to draw, in logical order, and its advance width in px at the size asked for. */
export type BrokenLine = { readonly text: string; readonly width: number };

/** Breaks text into lines as a browser would (`white-space: pre-wrap`, `overflow-wrap: break-word`). Fonts must be loaded before. */
export type LineBreaker = {
  /** `text` may hold \n; `size` and `maxWidth` in px. An empty text has no lines. A word wider than `maxWidth` is broken between letters. */
  breakLines(text: string, typeface: Typeface, size: number, maxWidth: number): readonly BrokenLine[];
  /** The width in px of the widest piece that breaks only where it should not (the longest unbreakable word). */
  widestWord(text: string, typeface: Typeface, size: number): number;
};

/** Extents of one line of text, in px: advance width, and ink above and below the baseline (both normally positive). */
export type TextExtents = { readonly width: number; readonly ascent: number; readonly descent: number };

export type TextMeasurer = {
  measure(text: string, typeface: Typeface, size: number): TextExtents;
};
