// font-string: the one way a typeface and a size are told to a 2D context, so that measuring and painting can't disagree.

import { faceGeneration } from './load-faces.ts';
import type { Typeface } from '#text/typeface.ts';

type TextContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * A CSS font shorthand, such as `800 96px "Card Grotesk", "Card Grotesk Still", "faces-2", sans-serif`. `size` in px. The third family does
 * not exist: it makes the string a new one after each face loaded (`faceGeneration`), so use a string at once and don't keep it.
 */
export function fontString({ family, weight }: Typeface, size: number): string {
  return `${weight} ${size}px "${family}", "${stillFamily(family)}", "faces-${faceGeneration()}", sans-serif`;
}

/**
 * The family beside `family` for faces of one weight (N'Ko, Mongolian, Tifinagh). Apart, because browsers embolden a face only when its
 * family has none of the weight asked for.
 */
export function stillFamily(family: string): string {
  return `${family} Still`;
}

/**
 * Readies `context` to measure or draw words in `typeface` at `size` px. Direction and alignment are the caller's.
 * Geometric precision turns off the rounding of letter widths to whole pixels, so that widths grow in proportion to the size.
 */
export function setTypeface(context: TextContext, typeface: Typeface, size: number): void {
  context.font = fontString(typeface, size);
  context.fontKerning = 'normal';
  context.textRendering = 'geometricPrecision';
  context.letterSpacing = `${typeface.letterSpacing * size}px`;
  // Picks language-specific letter shapes; Firefox and Safari have no such property yet and draw the common shapes.
  if ('lang' in context) context.lang = typeface.lang;
}
