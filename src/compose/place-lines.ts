// placeLines: how far apart the lines of a text stand: as the design asks, further where their ink would touch.

/** Ink of one line above and below its baseline, px. */
export type LineInk = { readonly ascent: number; readonly descent: number };

/** One gap in so many may open by itself without opening all the others: a lone tall letter must not loosen a whole story. */
const LONERS = 4;
/** Em by which a gap must be wider to be let alone; less is shared by all, for uneven lines look like a mistake. */
const UNEVEN = 0.15;
/** Air between the ink of two lines that would otherwise touch, in em. */
const AIR = 0.06;

/**
 * The baselines of `lines` below the first one, which is 0, in px. `leading`: the distance the design asks for; `size`: of the type, px.
 * The ink of neighbouring lines never meets.
 */
export function placeLines(lines: readonly LineInk[], leading: number, size: number): readonly number[] {
  const needed = lines.slice(1).map((line, index) => (lines[index]?.descent ?? 0) + line.ascent + AIR * size);
  const sorted = needed.toSorted((a, b) => b - a);
  const usual = Math.max(leading, sorted[Math.floor(needed.length / LONERS)] ?? 0);
  const shared = Math.max(usual, ...needed.filter((gap) => gap <= usual + UNEVEN * size));
  const baselines = [0];
  for (const gap of needed) baselines.push((baselines.at(-1) ?? 0) + Math.max(shared, gap));
  return baselines.slice(0, lines.length);
}
