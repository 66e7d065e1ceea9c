// fittingSide: how large pictures of several ratios may be, each of about the same area, so that rows of them have room in a pane without scrolling.

export type Pane = { readonly width: number; readonly height: number };

/** CSS px between pictures, both ways, and of a caption: as pictures.module.css has them. */
const GAP = 24;
const CAPTION = 26;
export const SMALLEST_SIDE = 112;
const LARGEST = 320;
const STEP = 4;

/** CSS px of the side of a square one; the smallest there is where even that does not fit. */
export function fittingSide(ratios: readonly number[], { width, height }: Pane): number {
  for (let side = LARGEST; side > SMALLEST_SIDE; side -= STEP) {
    if (heightOf(ratios, side, width) <= height) return side;
  }
  return SMALLEST_SIDE;
}

/** CSS px across: every picture has about the area of a square of `side`. */
export function widthAt(ratio: number, side: number): number {
  return Math.round(side * Math.sqrt(ratio));
}

/** Of the rows as they break at `width`; infinite where one alone is too wide. */
function heightOf(ratios: readonly number[], side: number, width: number): number {
  let used = 0;
  let row = 0;
  let total = 0;
  for (const ratio of ratios) {
    const across = widthAt(ratio, side);
    if (across > width) return Number.POSITIVE_INFINITY;
    const tall = across / ratio + CAPTION;
    if (used > 0 && used + GAP + across > width) {
      total += row + GAP;
      used = 0;
      row = 0;
    }
    used += (used > 0 ? GAP : 0) + across;
    row = Math.max(row, tall);
  }
  return total + row;
}
