// Street: a row of houses on the bottom edge of the box, each with its own height, roof, windows and door. No two seeds, no two streets.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { ellipsePath, px, rectPath } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { DOOR_FACES, drawDoor } from './door-faces.ts';
import { ARCH_TOPS, archPath } from './arch.ts';
import { pathPot, pick, type PathPot } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Street = { readonly colours: readonly Role[]; readonly trim: Role; readonly glass: Role };

/** A house is at most so many times as high as it is wide; above it is sky. */
const TALLEST = 3.1;
/** And at most this share of the box's height wide, so that door and roof have room over one another; then houses are narrower than asked. */
const WIDEST = 0.6;
/** px. A lower street could not be told from a line. */
const LOWEST = 6;
const ROOFS = ['flat', 'gable', 'steps', 'round'] as const;

/** `cell` px is the width of a house, where the box is high enough for it. */
export function street(given: Street, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  if (rect.height < LOWEST) return [];
  const count = Math.max(1, Math.round(rect.width / cell), Math.ceil(rect.width / (rect.height * WIDEST)));
  const width = rect.width / count;
  const tallest = Math.min(rect.height, width * TALLEST);
  const pot = pathPot();
  let last: House | null = null;
  for (let index = 0; index < count; index += 1) {
    const share: number = last === null ? random() : (last.share + 0.3 + random() * 0.4) % 1;
    const house: House = {
      share,
      wall: different(given.colours, [last?.wall], random),
      roof: different(ROOFS, [last?.roof], random),
      face: different(DOOR_FACES, [last?.face], random),
    };
    last = house;
    const height = tallest * (0.66 + 0.34 * share);
    // Half a px over the edge, so that no hairline of sky shows between two walls.
    const over = index === count - 1 ? 0 : 0.5;
    drawHouse(pot, { x: rect.x + index * width, y: rect.y + rect.height - height, width: width + over, height }, house, given, random);
  }
  return pot.paths();
}

type House = {
  readonly share: number;
  readonly wall: Role;
  readonly roof: (typeof ROOFS)[number];
  readonly face: (typeof DOOR_FACES)[number];
};

function drawHouse(pot: PathPot, house: Rect, { wall, roof, face }: House, { colours, trim, glass }: Street, random: () => number): void {
  const { x, y, width: w, height: h } = house;
  const second = different(colours, [wall], random);
  const third = different(colours, [wall, second], random);
  const eaves = drawRoof(pot, house, roof, wall, second);
  const door = w * 0.6;
  const doorHeight = Math.min(door * 2.15, (h - eaves) * 0.82);
  const base = y + h;
  const at = { x: x + (w - door) / 2, y: base - doorHeight, width: door, height: doorHeight };
  const top = pick(ARCH_TOPS, random(), 'round');
  const frame = w * 0.05;
  pot.add(1, trim, archPath({ x: at.x - frame, y: at.y - frame, width: at.width + 2 * frame, height: at.height + frame }, top));
  drawDoor(pot, at, top, face, { leaf: second, mark: third, trim, dark: 'deep', glass }, random);
  drawWindows(pot, { x, y: y + eaves, width: w, height: at.y - frame - y - eaves }, trim, glass, random);
}

/** Paints wall and roof; answers how far down from the top the roof comes, px. */
function drawRoof(pot: PathPot, { x, y, width: w, height: h }: Rect, roof: House['roof'], wall: Role, second: Role): number {
  const base = y + h;
  switch (roof) {
    case 'flat': {
      const band = w * 0.09;
      pot.add(0, wall, rectPath({ x, y, width: w, height: h }));
      pot.add(1, second, rectPath({ x, y, width: w, height: band }));
      const tooth = w / 9;
      for (let index = 0; index < 9; index += 2) {
        pot.add(1, second, rectPath({ x: x + index * tooth, y: y + band, width: tooth, height: band * 0.8 }));
      }
      return band * 1.8;
    }
    case 'gable': {
      const rise = w * 0.4;
      pot.add(0, wall, `M${px(x)} ${px(base)}V${px(y + rise)}L${px(x + w / 2)} ${px(y)}L${px(x + w)} ${px(y + rise)}V${px(base)}Z`);
      pot.add(
        1,
        second,
        `M${px(x)} ${px(y + rise)}L${px(x + w / 2)} ${px(y)}L${px(x + w)} ${px(y + rise)}v${px(w * 0.11)}L${px(x + w / 2)} ${px(y + w * 0.11)}L${px(x)} ${px(y + rise + w * 0.11)}Z`,
      );
      return rise;
    }
    case 'steps': {
      const step = w * 0.15;
      const path = [0, 1, 2].map((index) => `V${px(y + (2 - index) * step)}h${px(step)}`).join('');
      const down = [0, 1, 2].map((index) => `V${px(y + index * step)}h${px(step)}`).join('');
      pot.add(0, wall, `M${px(x)} ${px(base)}${path}H${px(x + w - 3 * step)}${down}V${px(base)}Z`);
      const r = w * 0.085;
      pot.add(1, second, ellipsePath({ x: x + w / 2 - r, y: y + step * 0.9, width: 2 * r, height: 2 * r }));
      return step * 2.3;
    }
    case 'round': {
      const r = w / 2;
      pot.add(0, wall, `M${px(x)} ${px(base)}V${px(y + r)}a${px(r)} ${px(r)} 0 0 1 ${px(w)} 0V${px(base)}Z`);
      const inner = r * 0.56;
      pot.add(1, second, `M${px(x + r - inner)} ${px(y + r)}a${px(inner)} ${px(inner)} 0 0 1 ${px(2 * inner)} 0Z`);
      return r;
    }
  }
}

/** One or two windows where there is room for them above the door. */
function drawWindows(pot: PathPot, room: Rect, trim: Role, glass: Role, random: () => number): void {
  const tall = Math.min(room.height * 0.72, room.width * 0.42);
  if (tall < room.width * 0.16) return;
  const two = random() < 0.6;
  const width = Math.min(room.width * 0.22, tall);
  const y = room.y + (room.height - tall) / 2;
  for (const share of two ? [0.29, 0.71] : [0.5]) {
    const x = room.x + room.width * share - width / 2;
    const frame = room.width * 0.03;
    pot.add(1, trim, archPath({ x: x - frame, y: y - frame, width: width + 2 * frame, height: tall + 2 * frame }, 'round'));
    pot.add(2, glass, archPath({ x, y, width, height: tall }, 'round'));
    pot.add(3, trim, rectPath({ x: x + width / 2 - frame / 4, y, width: frame / 2, height: tall }));
  }
}

function different<T>(choices: readonly T[], not: readonly (T | undefined)[], random: () => number): T {
  const free = choices.filter((choice) => !not.includes(choice));
  const from = free.length > 0 ? free : choices;
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('a street needs something to choose from');
  return chosen;
}
