// canvas-measurer: how wide a line is and how far its ink reaches, asked of the browser's own canvas.

import { setTypeface } from '#paint/font-string.ts';
import type { TextExtents, TextMeasurer, Typeface, WordInk } from '#text/typeface.ts';
import { wordPieces } from '#text/words.ts';
import { measuringContext } from './measuring-context.ts';
import { createRecentByFace } from './recent.ts';

/** px. The browser tells ink in whole pixels; asked at a large size and scaled, the rounding disappears. */
const REFERENCE = 1000;
/** A word is met again in every layout of its text, and a text in every layout until a letter of it changes. */
const KEPT_WORDS = 4096;
const KEPT_TEXTS = 32;

export type CanvasMeasurer = TextMeasurer & {
  /** Forgets what was measured: call when a font has been loaded. */
  forget(): void;
};

export function createCanvasMeasurer(): CanvasMeasurer {
  const context = measuringContext();
  const words = createRecentByFace<TextExtents>(KEPT_WORDS);
  const texts = createRecentByFace<readonly WordInk[]>(KEPT_TEXTS);

  /** In em. */
  function extentsOf(text: string, typeface: Typeface, face: string): TextExtents {
    return words.get(face, text, () => {
      setTypeface(context, typeface, REFERENCE);
      context.textAlign = 'left';
      const metrics = context.measureText(text);
      return {
        width: metrics.width / REFERENCE,
        ascent: metrics.actualBoundingBoxAscent / REFERENCE,
        descent: metrics.actualBoundingBoxDescent / REFERENCE,
        left: Math.max(0, metrics.actualBoundingBoxLeft) / REFERENCE,
        right: Math.max(0, metrics.actualBoundingBoxRight - metrics.width) / REFERENCE,
      };
    });
  }

  return {
    measure(text, typeface, size) {
      const { width, ascent, descent, left, right } = extentsOf(text, typeface, keyOf(typeface));
      return { width: width * size, ascent: ascent * size, descent: descent * size, left: left * size, right: right * size };
    },
    measureWords(text, typeface) {
      const face = keyOf(typeface);
      return texts.get(face, text, () =>
        wordPieces(text).map((piece): WordInk => {
          const { ascent, descent, left, right } = extentsOf(piece.text, typeface, face);
          return { start: piece.start, end: piece.start + piece.text.length, ascent, descent, left, right };
        }),
      );
    },
    forget() {
      words.clear();
      texts.clear();
    },
  };
}

function keyOf(typeface: Typeface): string {
  return `${typeface.family}|${typeface.weight}|${typeface.lang}|${typeface.letterSpacing}`;
}
