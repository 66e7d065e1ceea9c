// shadeNeeded: how strong a shade must lie under words for every colour below it to give them their contrast; not stronger.

import { mixRgb, rgbContrast, type Rgb } from '#domain/palette/rgb.ts';

/** Ratio beyond what is needed, for what a browser rounds otherwise than we do. */
const MARGIN = 0.08;
/** How many of the worst colours are tried first, and how often those that they don't speak for are added. */
const WORST = 4;
const ROUNDS = 8;
export const OPAQUE = 255;

/** True when `words` have `ratio` on each of `colours`. */
export function readsOn(words: Rgb, colours: readonly Rgb[], ratio: number): boolean {
  return colours.every((colour) => rgbContrast(words, colour) >= ratio);
}

/**
 * The least alpha, 0 to 255, at which `shade` laid on each of `colours` gives `words` their `ratio`. Opaque where nothing less does: the
 * shade must be one that the words can be read on.
 */
export function shadeNeeded(words: Rgb, shade: Rgb, colours: readonly Rgb[], ratio: number): number {
  const wanted = Math.min(ratio + MARGIN, rgbContrast(words, shade));
  const fails = (alpha: number, colour: Rgb) => rgbContrast(words, mixRgb(colour, shade, alpha)) < wanted;
  const hardest = colours.filter((colour) => fails(0, colour)).sort((a, b) => rgbContrast(words, a) - rgbContrast(words, b));
  if (hardest.length === 0) return 0;
  const tried = hardest.slice(0, WORST);
  let alpha = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    alpha = least((each) => !tried.some((colour) => fails(each, colour)));
    const left = colours.find((colour) => fails(alpha, colour));
    if (left === undefined) return alpha;
    tried.push(left);
  }
  // A colour may pass through a darker mixture on its way to a light one: step on until all are over that.
  while (alpha < OPAQUE && colours.some((colour) => fails(alpha, colour))) alpha += 1;
  return alpha;
}

/** The lowest of 0 to 255 that is good, when all above it are. */
function least(isGood: (alpha: number) => boolean): number {
  let low = 0;
  let high = OPAQUE;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isGood(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
