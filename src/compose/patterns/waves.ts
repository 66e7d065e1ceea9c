// Waves: bands of water, each rolling over the one behind it, with a thin line of foam along some of them.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import { px } from '../outline.ts';
import { randomFrom } from '../random.ts';
import { pick } from './path-pot.ts';
import type { PatternPath } from './pattern.ts';

type Waves = { readonly colours: readonly Role[] };

/** `cell` px is the length of one wave. The top of the highest crest touches the top of the box. */
export function waves({ colours }: Waves, rect: Rect, cell: number, seed: number): readonly PatternPath[] {
  const random = randomFrom(seed);
  const halves = Math.max(2, Math.round((rect.width / cell) * 2));
  const half = rect.width / halves;
  const rows = Math.max(1, Math.round(rect.height / (cell * 0.42)));
  const step = rect.height / rows;
  const swell = Math.min(half * 0.34, step * 0.3);
  const paths: PatternPath[] = [];
  let last: Role | null = null;
  for (let row = 0; row < rows; row += 1) {
    const others = colours.filter((each) => each !== last);
    const role: Role = pick(others, random(), colours[0] ?? 'sky');
    last = role;
    const foam = pick(
      colours.filter((each) => each !== role),
      random(),
      role,
    );
    const line = { x: rect.x, y: rect.y + row * step + swell, half, halves, swell, up: random() < 0.5 };
    const floor = rect.y + rect.height;
    paths.push({ role, d: `M${px(rect.x)} ${px(line.y)}${crests(line)}V${px(floor)}H${px(rect.x)}Z`, opacity: 1 });
    if (random() < 0.5 && foam !== role) paths.push({ role: foam, d: ribbon(line, step * 0.25, step * 0.09), opacity: 1 });
  }
  return paths;
}

type Line = {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly halves: number;
  readonly swell: number;
  readonly up: boolean;
};

/** One half wave after the other, up and down in turn, rightwards from (x, y). */
function crests({ x, y, half, halves, swell, up }: Line): string {
  return Array.from({ length: halves }, (_, index) => {
    const way = (index % 2 === 0) === up ? -1 : 1;
    return `Q${px(x + half * (index + 0.5))} ${px(y + way * swell)} ${px(x + half * (index + 1))} ${px(y)}`;
  }).join('');
}

/** The same line `drop` px lower, `thick` px thick, and back again. */
function ribbon(line: Line, drop: number, thick: number): string {
  const { x, half, halves, swell, up } = line;
  const upper = line.y + drop;
  const lower = upper + thick;
  const back = Array.from({ length: halves }, (_, index) => {
    const at = halves - 1 - index;
    const way = (at % 2 === 0) === up ? -1 : 1;
    return `Q${px(x + half * (at + 0.5))} ${px(lower + way * swell)} ${px(x + half * at)} ${px(lower)}`;
  }).join('');
  return `M${px(x)} ${px(upper)}${crests({ ...line, y: upper })}V${px(lower)}${back}Z`;
}
