// Door faces: what a door of the street looks like from the front: nested arches, a fanlight over panels, woven, climbed by a plant, studded.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { ellipsePath, px, rectPath } from '../outline.ts';
import { archPath, inner, springOf, type ArchTop } from './arch.ts';
import type { PathPot } from './path-pot.ts';
import { weave } from './weave.ts';

export const DOOR_FACES = ['nested', 'fanlight', 'woven', 'plant', 'studs'] as const;
type DoorFace = (typeof DOOR_FACES)[number];
type Paints = { readonly leaf: Role; readonly mark: Role; readonly trim: Role; readonly dark: Role; readonly glass: Role };

/** Layers from 2 up; the frame and the wall lie under them. */
export function drawDoor(pot: PathPot, door: Rect, top: ArchTop, face: DoorFace, paints: Paints, random: () => number): void {
  const { x, y, width: w, height: h } = door;
  pot.add(2, paints.leaf, archPath(door, top));
  const spring = springOf(w, top);
  switch (face) {
    case 'nested':
      [paints.dark, paints.mark, paints.trim].forEach((role, index) => {
        pot.add(3 + index, role, archPath(inner(door, w * 0.13 * (index + 1)), top));
      });
      return;
    case 'fanlight':
      return fanlight(pot, door, Math.max(spring, h * 0.24), top, paints);
    case 'woven': {
      const cloth = { x: x + w * 0.12, y: y + Math.max(spring, h * 0.3), width: w * 0.76, height: 0 };
      const rect = { ...cloth, height: y + h * 0.94 - cloth.y };
      const threads = { warp: [paints.dark, paints.mark], weft: [paints.trim, paints.mark], fringe: [] };
      // A layer for each path: the order of a weave's paths is what makes its threads go over and under.
      weave(threads, rect, w * 0.127, Math.floor(random() * 1e9)).forEach((path, index) =>
        pot.add(10 + index, path.role, path.d, path.opacity),
      );
      disc(pot, 3, paints.mark, x + w / 2, y + Math.max(spring, h * 0.3) * 0.56, w * 0.13);
      return;
    }
    case 'plant':
      return plant(pot, inner(door, w * 0.1), top, paints);
    case 'studs':
      return studs(pot, door, Math.max(spring * 0.8, h * 0.1), paints);
  }
}

/** A sunburst of panes over two leaves with panels. */
function fanlight(pot: PathPot, { x, y, width: w, height: h }: Rect, light: number, top: ArchTop, paints: Paints): void {
  const centre = { x: x + w / 2, y: y + light };
  if (top === 'flat') {
    for (let pane = 0; pane < 3; pane += 1) {
      pot.add(3, paints.glass, rectPath({ x: x + w * (0.1 + pane * 0.28), y: y + light * 0.2, width: w * 0.24, height: light * 0.62 }));
    }
  } else {
    const reach = w * 0.4;
    const rise = light * 0.8;
    const rays = 5;
    for (let ray = 0; ray < rays; ray += 1) {
      const point = (share: number) => {
        const angle = Math.PI * (1 + share / rays);
        return `${px(centre.x + Math.cos(angle) * reach)} ${px(centre.y - light * 0.06 + Math.sin(angle) * rise)}`;
      };
      pot.add(
        3,
        paints.glass,
        `M${px(centre.x)} ${px(centre.y - light * 0.06)}L${point(ray + 0.1)}L${point(ray + 0.5)}L${point(ray + 0.9)}Z`,
      );
    }
  }
  const low = h - light;
  pot.add(3, paints.dark, rectPath({ x: centre.x - w * 0.012, y: centre.y, width: w * 0.024, height: low }));
  pot.add(3, paints.dark, rectPath({ x, y: centre.y, width: w, height: w * 0.035 }));
  for (const side of [0, 1]) {
    for (const [from, tall] of [
      [0.11, 0.42],
      [0.61, 0.3],
    ] as const) {
      pot.add(3, paints.mark, rectPath({ x: x + w * (0.1 + side * 0.46), y: centre.y + low * from, width: w * 0.34, height: low * tall }));
    }
    disc(pot, 4, paints.dark, centre.x + (side === 0 ? -0.065 : 0.065) * w, centre.y + low * 0.57, w * 0.035);
  }
}

/** A stem with pairs of leaves, growing up the door. */
function plant(pot: PathPot, door: Rect, top: ArchTop, paints: Paints): void {
  pot.add(3, paints.dark, archPath(door, top));
  const { x, y, width: w, height: h } = door;
  const middle = x + w / 2;
  const first = y + Math.max(springOf(w, top) * 0.55, h * 0.12);
  const pairs = Math.max(2, Math.round((y + h - first) / (w * 0.46)));
  const step = (y + h - first) / (pairs + 0.35);
  pot.add(4, paints.mark, rectPath({ x: middle - w * 0.02, y: first, width: w * 0.04, height: y + h - first }));
  for (let pair = 0; pair < pairs; pair += 1) {
    const foot = first + step * (pair + 0.95);
    const reach = w * 0.4 * (pair === 0 ? 0.72 : 1);
    for (const side of [-1, 1]) {
      const tip = `${px(middle + side * reach)} ${px(foot - step * 0.78)}`;
      pot.add(
        5,
        pair % 2 === 0 ? paints.mark : paints.trim,
        `M${px(middle)} ${px(foot)}Q${px(middle + side * reach)} ${px(foot)} ${tip}Q${px(middle)} ${px(foot - step * 0.8)} ${px(middle)} ${px(foot)}Z`,
      );
    }
  }
}

/** Boards with rows of diamonds, and a ring to knock with. */
function studs(pot: PathPot, { x, y, width: w, height: h }: Rect, from: number, paints: Paints): void {
  const rows = Math.max(2, Math.round((h - from) / (w * 0.34)));
  const step = (h - from) / rows;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      const cx = x + w * (0.22 + column * 0.28);
      const cy = y + from + (row + 0.5) * step;
      const r = Math.min(w * 0.12, step * 0.38);
      pot.add(
        3,
        (row + column) % 2 === 0 ? paints.dark : paints.trim,
        `M${px(cx)} ${px(cy - r)}L${px(cx + r)} ${px(cy)}L${px(cx)} ${px(cy + r)}L${px(cx - r)} ${px(cy)}Z`,
      );
    }
  }
}

function disc(pot: PathPot, layer: number, role: Role, x: number, y: number, r: number): void {
  pot.add(layer, role, ellipsePath({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
}
