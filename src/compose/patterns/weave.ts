// Weave: threads over and under, each one colour along its whole length, set in stripes that repeat and turn back, as cloth is.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { rectPath } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pathPot, pick, type PathPot } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

/** Sides of the cloth where its threads hang out in a fringe, on the screen: left whatever the direction of the words. */
export type Fringe = 'top' | 'bottom' | 'left' | 'right';
type Cloth = { readonly warp: readonly Role[]; readonly weft: readonly Role[]; readonly fringe: readonly Fringe[] };

/** Share of a cell left open on either side of a thread, and how dark it is there behind the cloth: not so dark as a dark thread. */
const GAP = 0.11;
const BEHIND = 0.6;
/** A thread that dives under another lies in its shade: how dark, and how far out in shares of a cell. */
const SHADE = 0.3;
const SHADE_REACH = 0.07;
/** How far a fringe hangs out, in cells. */
const FRINGE = 1.5;

/** `cell` px from thread to thread; the whole, fringes included, fills `rect`. */
export function weave({ warp, weft, fringe }: Cloth, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const cloth = withoutFringe(rect, fringe, cell * FRINGE);
  const columns = Math.max(1, Math.round(cloth.width / cell));
  const rows = Math.max(1, Math.round(cloth.height / cell));
  const w = cloth.width / columns;
  const h = cloth.height / rows;
  const down = stripes(warp, columns, random, 'deep');
  const across = stripes(weft, rows, random, 'sun');
  const pot = pathPot();
  pot.add(0, 'deep', rectPath(cloth), BEHIND);
  down.forEach((role, column) => {
    const x = cloth.x + column * w;
    across.forEach((other, row) => {
      const cell = { x, y: cloth.y + row * h, width: w, height: h };
      crossing(
        pot,
        cell,
        (column + row) % 2 === 0 ? { over: role, under: other, upright: true } : { over: other, under: role, upright: false },
      );
    });
    for (const side of ['top', 'bottom'] as const) {
      if (!fringe.includes(side)) continue;
      const reach = (side === 'top' ? cloth.y - rect.y : rect.y + rect.height - cloth.y - cloth.height) * (0.72 + 0.28 * random());
      pot.add(
        1,
        role,
        rectPath({ x: x + w * 0.2, y: side === 'top' ? cloth.y - reach : cloth.y + cloth.height, width: w * 0.6, height: reach }),
      );
    }
  });
  across.forEach((role, row) => {
    const y = cloth.y + row * h + h * 0.2;
    for (const side of ['left', 'right'] as const) {
      if (!fringe.includes(side)) continue;
      const reach = (side === 'left' ? cloth.x - rect.x : rect.x + rect.width - cloth.x - cloth.width) * (0.72 + 0.28 * random());
      pot.add(1, role, rectPath({ x: side === 'left' ? cloth.x - reach : cloth.x + cloth.width, y, width: reach, height: h * 0.6 }));
    }
  });
  return pot.paths();
}

type Crossing = { readonly over: Role; readonly under: Role; /** The thread on top runs down. */ readonly upright: boolean };

function crossing(pot: PathPot, { x, y, width, height }: Rect, { over, under, upright }: Crossing): void {
  const column = { x: x + GAP * width, y, width: width * (1 - 2 * GAP), height };
  const row = { x, y: y + GAP * height, width, height: height * (1 - 2 * GAP) };
  const [top, low] = upright ? [column, row] : [row, column];
  pot.add(1, under, rectPath(low));
  pot.add(2, 'deep', beside(top, low, upright), SHADE);
  pot.add(3, over, rectPath(top));
}

/** The two strips of the lower thread that lie in the shade of the upper one. */
function beside(top: Rect, low: Rect, upright: boolean): string {
  if (upright) {
    const width = (top.width / (1 - 2 * GAP)) * SHADE_REACH;
    return rectPath({ ...low, x: top.x - width, width }) + rectPath({ ...low, x: top.x + top.width, width });
  }
  const height = (top.height / (1 - 2 * GAP)) * SHADE_REACH;
  return rectPath({ ...low, y: top.y - height, height }) + rectPath({ ...low, y: top.y + top.height, height });
}

/** `count` threads in a repeat that runs forwards, then back: every colour in it, one to three threads wide, in an order of this cloth's own. */
export function stripes(roles: readonly Role[], count: number, random: () => number, otherwise: Role): readonly Role[] {
  const left = [...roles];
  const repeat: Role[] = [];
  while (left.length > 0) {
    const role = left.splice(Math.floor(random() * left.length), 1)[0] ?? otherwise;
    repeat.push(...Array.from({ length: pick([1, 1, 2, 3], random(), 1) }, () => role));
  }
  const there = Math.max(1, repeat.length - 1);
  const start = Math.floor(random() * 2 * there);
  return Array.from({ length: count }, (_, index) => {
    const at = (index + start) % (2 * there);
    return repeat[at <= there ? at : 2 * there - at] ?? otherwise;
  });
}

function withoutFringe({ x, y, width, height }: Rect, fringe: readonly Fringe[], reach: number): Rect {
  const cut = (side: Fringe, room: number) => (fringe.includes(side) ? Math.min(reach, room / 4) : 0);
  const [left, top] = [cut('left', width), cut('top', height)];
  return { x: x + left, y: y + top, width: width - left - cut('right', width), height: height - top - cut('bottom', height) };
}
