// LightMap: how dark and how light a picture gets, place by place: what is known of a photo when words are to stand on it.

import { clamp, type Rect } from '../geometry/geometry.ts';
import type { Rgb } from '../palette/rgb.ts';

/** A grid over the whole picture, row by row from the top left. A few stray pixels of a cell don't count. */
export type LightMap = {
  readonly columns: number;
  readonly rows: number;
  readonly darkest: readonly Rgb[];
  readonly lightest: readonly Rgb[];
};

/** The darkest and lightest colours of every cell that `part` touches; `part` in shares of the picture (0 to 1). */
export function lightIn({ columns, rows, darkest, lightest }: LightMap, part: Rect): readonly Rgb[] {
  const left = cellAt(part.x, columns);
  const right = cellAt(part.x + part.width, columns);
  const bottom = cellAt(part.y + part.height, rows);
  const found = new Set<Rgb>();
  for (let row = cellAt(part.y, rows); row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = row * columns + column;
      found.add(darkest[cell] ?? 0).add(lightest[cell] ?? 0);
    }
  }
  return [...found];
}

function cellAt(share: number, count: number): number {
  return clamp(Math.floor(share * count), 0, count - 1);
}
