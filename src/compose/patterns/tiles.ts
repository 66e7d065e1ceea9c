// Tiles: square tiles of quarter circles, halves, leaves and dots, each turned and coloured by the seed.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { ellipsePath, px, rectPath } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pathPot, pick } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Tiles = { readonly colours: readonly Role[]; readonly ground: readonly Role[] };

export function tiles({ colours, ground }: Tiles, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const columns = Math.max(1, Math.round(rect.width / cell));
  const rows = Math.max(1, Math.round(rect.height / cell));
  const w = rect.width / columns;
  const h = rect.height / rows;
  const pot = pathPot();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const tile = { x: rect.x + column * w, y: rect.y + row * h, width: w, height: h };
      const under = pick(ground, random(), 'paper');
      const free = colours.filter((role) => role !== under);
      const over = pick(free, random(), 'sun');
      const second = pick(
        free.filter((role) => role !== over),
        random(),
        over,
      );
      // Half a px over the edge, so that no hairline of what lies below shows between two tiles; never outside the pattern's box.
      pot.add(0, under, rectPath({ ...tile, width: column === columns - 1 ? w : w + 0.5, height: row === rows - 1 ? h : h + 0.5 }));
      drawTile(pot.add, tile, Math.floor(random() * 5), Math.floor(random() * 4), over, second);
    }
  }
  return pot.paths();
}

type Add = (layer: number, role: Role, d: string) => void;

function drawTile(add: Add, tile: Rect, kind: number, turn: number, over: Role, second: Role): void {
  const { x, y, width: w, height: h } = tile;
  const centre = { x: x + w / 2, y: y + h / 2 };
  if (kind === 0) {
    add(1, over, quarter(tile, turn, 1));
    add(2, second, quarter(tile, turn, 0.5));
  } else if (kind === 1) {
    add(1, over, leaf(tile, turn));
  } else if (kind === 2) {
    add(1, over, ellipsePath({ x: x + w * 0.12, y: y + h * 0.12, width: w * 0.76, height: h * 0.76 }));
    add(2, second, ellipsePath({ x: x + w * 0.32, y: y + h * 0.32, width: w * 0.36, height: h * 0.36 }));
  } else if (kind === 3) {
    add(1, over, quarter(tile, turn, 1));
    add(1, second, quarter(tile, (turn + 2) % 4, 0.6));
  } else {
    for (let petal = 0; petal < 4; petal += 1) {
      const angle = (petal * Math.PI) / 2 + Math.PI / 4;
      const at = { x: centre.x + Math.cos(angle) * w * 0.22, y: centre.y + Math.sin(angle) * h * 0.22 };
      add(1, petal % 2 === 0 ? over : second, ellipsePath({ x: at.x - w * 0.2, y: at.y - h * 0.2, width: w * 0.4, height: h * 0.4 }));
    }
  }
}

/** Corner `turn` (0 top left, clockwise) of the tile. */
function corner({ x, y, width, height }: Rect, turn: number): readonly [number, number, number, number] {
  const right = turn === 1 || turn === 2;
  const low = turn === 2 || turn === 3;
  return [right ? x + width : x, low ? y + height : y, right ? -1 : 1, low ? -1 : 1];
}

/** A quarter disc in one corner; `share` of the tile's side. */
function quarter(tile: Rect, turn: number, share: number): string {
  const [cx, cy, dx, dy] = corner(tile, turn);
  const w = tile.width * share;
  const h = tile.height * share;
  const sweep = dx * dy > 0 ? 1 : 0;
  return `M${px(cx)} ${px(cy)}L${px(cx + dx * w)} ${px(cy)}A${px(w)} ${px(h)} 0 0 ${sweep} ${px(cx)} ${px(cy + dy * h)}Z`;
}

/** A leaf from one corner to the opposite one. */
function leaf(tile: Rect, turn: number): string {
  const [cx, cy, dx, dy] = corner(tile, turn);
  const { width: w, height: h } = tile;
  const end = `${px(cx + dx * w)} ${px(cy + dy * h)}`;
  return `M${px(cx)} ${px(cy)}Q${px(cx + dx * w)} ${px(cy)} ${end}Q${px(cx)} ${px(cy + dy * h)} ${px(cx)} ${px(cy)}Z`;
}
