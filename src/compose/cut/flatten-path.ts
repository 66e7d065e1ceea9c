// flattenPath: SVG path data as polygons, curves and arcs in steps too short to see: what a path is cut from. A stroke is not flattened.

import type { Point } from '#domain/geometry/geometry.ts';
import { applyMatrix, type Matrix } from '#domain/geometry/matrix.ts';

/** px a polygon may lie beside its curve: far under what anti-aliasing shows. */
const OFF = 0.04;
const MOST_STEPS = 256;

const COUNT: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, T: 2, C: 6, S: 4, A: 7, Z: 0 };
const NUMBER = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iuy;
/** The two flags of an arc may stand without a space between them. */
const FLAG = /[\s,]*([01])/uy;
const COMMAND = /[\s,]*([a-zA-Z])/uy;

/** Where the last curve was led to: what a smooth one goes on from. */
type Handle = { readonly of: 'C' | 'Q'; readonly point: Point };
type Step = { readonly command: string; readonly values: readonly number[] };

/** Each subpath as a polygon, taken through `matrix` to px. Throws on data that is no path: art and outlines are parsed or made before. */
export function flattenPath(d: string, matrix: Matrix): readonly (readonly Point[])[] {
  const polygons: Point[][] = [];
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  let current: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  let handle: Handle | null = null;
  const begin = () => {
    if (current.length > 2) polygons.push(current);
    current = [];
  };
  for (const step of stepsOf(d)) {
    const upper = step.command.toUpperCase();
    if (upper === 'Z' || upper === 'M') begin();
    const drawn: Drawn = upper === 'Z' ? { points: [], handle: null } : draw(step, at, handle, scale);
    if (current.length === 0 && upper !== 'M' && upper !== 'Z') current.push(applyMatrix(matrix, at));
    current.push(...drawn.points.map((point) => applyMatrix(matrix, point)));
    at = upper === 'Z' ? start : (drawn.points.at(-1) ?? at);
    if (upper === 'M') start = at;
    handle = drawn.handle;
  }
  begin();
  return polygons;
}

type Drawn = { readonly points: readonly Point[]; readonly handle: Handle | null };

/** Points from `from` on to the end of the step, in the path's own units. */
function draw({ command, values }: Step, from: Point, handle: Handle | null, scale: number): Drawn {
  const upper = command.toUpperCase();
  const origin = command === upper ? { x: 0, y: 0 } : from;
  const value = (index: number) => values[index] ?? 0;
  const point = (index: number): Point => ({ x: origin.x + value(index), y: origin.y + value(index + 1) });
  const led = (of: Handle['of']) => (handle?.of === of ? { x: 2 * from.x - handle.point.x, y: 2 * from.y - handle.point.y } : from);
  const straight = (to: Point): Drawn => ({ points: [to], handle: null });
  const cubicBy = (first: Point, second: Point, end: Point): Drawn => ({
    points: cubic(from, first, second, end, scale),
    handle: { of: 'C', point: second },
  });
  const quadraticBy = (middle: Point, end: Point): Drawn => ({
    points: cubic(from, towards(from, middle), towards(end, middle), end, scale),
    handle: { of: 'Q', point: middle },
  });
  switch (upper) {
    case 'H':
      return straight({ x: origin.x + value(0), y: from.y });
    case 'V':
      return straight({ x: from.x, y: origin.y + value(0) });
    case 'C':
      return cubicBy(point(0), point(2), point(4));
    case 'S':
      return cubicBy(led('C'), point(0), point(2));
    case 'Q':
      return quadraticBy(point(0), point(2));
    case 'T':
      return quadraticBy(led('Q'), point(0));
    case 'A':
      return { points: arc(from, point(5), values, scale), handle: null };
    default:
      return straight(point(0));
  }
}

function stepsOf(d: string): readonly Step[] {
  const steps: Step[] = [];
  let at = 0;
  const read = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(d);
    if (found === null) return null;
    at = pattern.lastIndex;
    return found[1] ?? null;
  };
  let command = '';
  while (d.slice(at).trim() !== '') {
    const named = read(COMMAND);
    // After its first pair a move goes on as lines.
    command = named ?? (command === 'M' ? 'L' : command === 'm' ? 'l' : command);
    const upper = command.toUpperCase();
    const count = COUNT[upper];
    if (count === undefined || (count === 0 && named === null)) throw new Error(`strange path data: ${d}`);
    const values = Array.from({ length: count }, (_, index) => {
      const number = read(upper === 'A' && (index === 3 || index === 4) ? FLAG : NUMBER);
      if (number === null) throw new Error(`too few numbers for ${command} in ${d}`);
      return Number(number);
    });
    steps.push({ command, values });
  }
  return steps;
}

/** Two thirds of the way: a quadratic curve as a cubic one. */
function towards(end: Point, middle: Point): Point {
  return { x: end.x + (2 / 3) * (middle.x - end.x), y: end.y + (2 / 3) * (middle.y - end.y) };
}

/** As many steps as keep it within OFF of the curve (Wang's bound). */
function cubic(a: Point, b: Point, c: Point, d: Point, scale: number): readonly Point[] {
  const bend = Math.max(Math.hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y), Math.hypot(b.x - 2 * c.x + d.x, b.y - 2 * c.y + d.y));
  const steps = stepCount(Math.sqrt((0.75 * bend * scale) / OFF));
  return Array.from({ length: steps }, (_, index) => {
    const t = (index + 1) / steps;
    const s = 1 - t;
    const mix = (p: number, q: number, r: number, u: number) => s ** 3 * p + 3 * s * s * t * q + 3 * s * t * t * r + t ** 3 * u;
    return index === steps - 1 ? d : { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
  });
}

/** SVG 1.1, appendix F.6.5: from end points to a centre. */
function arc(from: Point, to: Point, values: readonly number[], scale: number): readonly Point[] {
  let [rx, ry] = [Math.abs(values[0] ?? 0), Math.abs(values[1] ?? 0)];
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)) return [to];
  const tilt = ((values[2] ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const [large, sweep] = [values[3] === 1, values[4] === 1];
  const middle = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const half = { x: cos * middle.x + sin * middle.y, y: cos * middle.y - sin * middle.x };
  const grow = Math.sqrt((half.x / rx) ** 2 + (half.y / ry) ** 2);
  if (grow > 1) [rx, ry] = [rx * grow, ry * grow];
  const under = rx ** 2 * half.y ** 2 + ry ** 2 * half.x ** 2;
  const root = Math.sqrt(Math.max(0, (rx ** 2 * ry ** 2 - under) / under)) * (large === sweep ? -1 : 1);
  const centre = { x: (root * rx * half.y) / ry, y: (-root * ry * half.x) / rx };
  const begin = Math.atan2((half.y - centre.y) / ry, (half.x - centre.x) / rx);
  let turn = Math.atan2((-half.y - centre.y) / ry, (-half.x - centre.x) / rx) - begin;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const radius = Math.max(rx, ry) * scale;
  const steps = stepCount(Math.abs(turn) / Math.sqrt((8 * OFF) / Math.max(radius, OFF)));
  return Array.from({ length: steps }, (_, index) => {
    if (index === steps - 1) return to;
    const angle = begin + (turn * (index + 1)) / steps;
    const [across, down] = [centre.x + rx * Math.cos(angle), centre.y + ry * Math.sin(angle)];
    return { x: cos * across - sin * down + (from.x + to.x) / 2, y: sin * across + cos * down + (from.y + to.y) / 2 };
  });
}

function stepCount(wished: number): number {
  return Math.min(Math.max(1, Math.ceil(wished)), MOST_STEPS);
}
