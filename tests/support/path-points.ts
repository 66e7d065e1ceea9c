// pathPoints: points along SVG path data, curves and arcs sampled, so that a test can ask where a drawing really goes.

import type { Point, Rect } from '#domain/geometry/geometry.ts';

const STEPS = 16;
const TOKEN = /[a-zA-Z]|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gu;
const COUNT: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

type Step = { readonly command: string; readonly values: readonly number[] };

/** Knows M L H V Q C A Z, absolute and relative. Throws on data it can't read. */
export function pathPoints(d: string): readonly Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const step of stepsOf(d)) {
    if (step.command.toUpperCase() === 'Z') {
      at = start;
      continue;
    }
    points.push(...drawn(step, at));
    at = points.at(-1) ?? at;
    if (step.command.toUpperCase() === 'M') start = at;
  }
  return points;
}

function stepsOf(d: string): readonly Step[] {
  if (d.replace(TOKEN, '').replace(/[\s,]/gu, '') !== '') throw new Error(`strange path data: ${d}`);
  const tokens = d.match(TOKEN) ?? [];
  const steps: Step[] = [];
  let index = 0;
  let command = '';
  while (index < tokens.length) {
    const token = tokens[index] ?? '';
    if (/[a-zA-Z]/u.test(token)) {
      command = token;
      index += 1;
    } else if (command.toUpperCase() === 'Z') throw new Error(`numbers after Z in ${d}`);
    const length = COUNT[command.toUpperCase()];
    if (length === undefined) throw new Error(`strange command ${command} in ${d}`);
    const values = tokens.slice(index, index + length).map(Number);
    if (values.length < length || !values.every(Number.isFinite)) throw new Error(`too few numbers for ${command} in ${d}`);
    index += length;
    steps.push({ command, values });
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  }
  return steps;
}

/** Points from `at` on to the end of the step. */
function drawn({ command, values }: Step, at: Point): readonly Point[] {
  const upper = command.toUpperCase();
  const origin = command === upper ? { x: 0, y: 0 } : at;
  const value = (index: number) => values[index] ?? 0;
  const point = (first: number): Point => ({ x: origin.x + value(first), y: origin.y + value(first + 1) });
  switch (upper) {
    case 'H':
      return [{ x: origin.x + value(0), y: at.y }];
    case 'V':
      return [{ x: at.x, y: origin.y + value(0) }];
    case 'Q':
      return curve(at, point(0), point(0), point(2), true);
    case 'C':
      return curve(at, point(0), point(2), point(4), false);
    case 'A':
      return arc(at, point(5), values);
    default:
      return [point(0)];
  }
}

/** The smallest rectangle round everything the paths touch. */
export function pathBounds(...paths: readonly string[]): Rect {
  const points = paths.flatMap((d) => pathPoints(d));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [xs.reduce((a, b) => Math.min(a, b), Infinity), ys.reduce((a, b) => Math.min(a, b), Infinity)];
  return { x, y, width: xs.reduce((a, b) => Math.max(a, b), -Infinity) - x, height: ys.reduce((a, b) => Math.max(a, b), -Infinity) - y };
}

function curve(a: Point, b: Point, c: Point, d: Point, quadratic: boolean): readonly Point[] {
  return Array.from({ length: STEPS }, (_, index) => {
    const t = (index + 1) / STEPS;
    const s = 1 - t;
    const mix = (p: number, q: number, r: number, u: number) =>
      quadratic ? s * s * p + 2 * s * t * q + t * t * u : s ** 3 * p + 3 * s * s * t * q + 3 * s * t * t * r + t ** 3 * u;
    return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
  });
}

/** SVG 1.1, appendix F.6.5: from end points to a centre. Axes upright. */
function arc(from: Point, to: Point, values: readonly number[]): readonly Point[] {
  let [rx, ry] = [Math.abs(values[0] ?? 0), Math.abs(values[1] ?? 0)];
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)) return [to];
  const [large, sweep] = [values[3] === 1, values[4] === 1];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const grow = Math.sqrt((half.x / rx) ** 2 + (half.y / ry) ** 2);
  if (grow > 1) [rx, ry] = [rx * grow, ry * grow];
  const under = rx ** 2 * half.y ** 2 + ry ** 2 * half.x ** 2;
  const root = Math.sqrt(Math.max(0, (rx ** 2 * ry ** 2 - under) / under)) * (large === sweep ? -1 : 1);
  const turned = { x: (root * rx * half.y) / ry, y: (-root * ry * half.x) / rx };
  const centre = { x: turned.x + (from.x + to.x) / 2, y: turned.y + (from.y + to.y) / 2 };
  const angle = (point: Point) => Math.atan2((point.y - centre.y) / ry, (point.x - centre.x) / rx);
  const begin = angle(from);
  let turn = angle(to) - begin;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: STEPS }, (_, index) => {
    const at = begin + (turn * (index + 1)) / STEPS;
    return { x: centre.x + rx * Math.cos(at), y: centre.y + ry * Math.sin(at) };
  });
}
