// The text layer's view of fonts: what a piece of text is set in, and the things only a browser can tell, handed in by services.

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

/** One line of a broken text, in logical order, without the spaces that hang past its end. */
export type BrokenLine = {
  /** What shows, a hyphen at its end included; no soft hyphens. */
  readonly text: string;
  /** Advance in px at the size asked for. */
  readonly width: number;
  /** UTF-16 offsets into the text that was broken; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The line ends at a soft hyphen: `text` has a hyphen that the broken text has not. */
  readonly hyphenated: boolean;
};

/** Breaks text into lines as a browser would (`white-space: pre-wrap`, `overflow-wrap: break-word`). Fonts must be loaded before. */
export type LineBreaker = {
  /**
   * `text` may hold \n and soft hyphens; `size` and `maxWidth` in px. An empty text has no lines. A word wider than `maxWidth` is broken
   * at its soft hyphens, else between letters.
   */
  breakLines(text: string, typeface: Typeface, size: number, maxWidth: number): readonly BrokenLine[];
  /** The width in px of the widest piece that breaks only where it should not (the longest unbreakable word). */
  widestWord(text: string, typeface: Typeface, size: number): number;
};

/** How far ink reaches: above and below the baseline (both normally positive), and past the advance on either side (never negative). */
export type Ink = { readonly ascent: number; readonly descent: number; readonly left: number; readonly right: number };

/** Extents of one line of text, in px. */
export type TextExtents = Ink & {
  /** Advance. */
  readonly width: number;
};

/** The ink of a piece of a text, in em. Offsets are UTF-16, `end` exclusive. */
export type WordInk = Ink & { readonly start: number; readonly end: number };

export type TextMeasurer = {
  measure(text: string, typeface: Typeface, size: number): TextExtents;
  /** The ink of each word of `text`, in order; text written without spaces comes in pieces of a few letters. */
  measureWords(text: string, typeface: Typeface): readonly WordInk[];
};
