// Weave: threads over and under, each thread one colour along its whole length, as cloth is.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { rectPath } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pathPot, pick } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Threads = { readonly warp: readonly Role[]; readonly weft: readonly Role[] };

/** Share of a cell left open on either side of a thread. */
const GAP = 0.08;
const SHADE = 0.18;

export function weave(threads: Threads, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const columns = Math.max(1, Math.round(rect.width / cell));
  const rows = Math.max(1, Math.round(rect.height / cell));
  const w = rect.width / columns;
  const h = rect.height / rows;
  const warp = Array.from({ length: columns }, () => pick(threads.warp, random(), 'deep'));
  const weft = Array.from({ length: rows }, () => pick(threads.weft, random(), 'sun'));
  const pot = pathPot();
  warp.forEach((role, column) => {
    weft.forEach((across, row) => {
      const x = rect.x + column * w;
      const y = rect.y + row * h;
      const down = { x: x + GAP * w, width: w * (1 - 2 * GAP) };
      const side = { y: y + GAP * h, height: h * (1 - 2 * GAP) };
      const full = { x, y, width: w, height: h };
      if ((column + row) % 2 === 0) {
        pot.add(0, across, rectPath({ ...full, ...side }));
        pot.add(1, 'deep', rectPath({ x, width: w * GAP, ...side }) + rectPath({ x: x + w * (1 - GAP), width: w * GAP, ...side }), SHADE);
        pot.add(2, role, rectPath({ ...full, ...down }));
      } else {
        pot.add(0, role, rectPath({ ...full, ...down }));
        pot.add(1, 'deep', rectPath({ y, height: h * GAP, ...down }) + rectPath({ y: y + h * (1 - GAP), height: h * GAP, ...down }), SHADE);
        pot.add(2, across, rectPath({ ...full, ...side }));
      }
    });
  });
  return pot.paths();
}
