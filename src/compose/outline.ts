// Outlines: the forms a box can be cut to, as SVG path data in output px. All are drawn whole, so nothing needs a clip.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Outline } from '#domain/template/ornament.ts';
import { randomFrom } from './random.ts';

/** Two decimals: a hundredth of a px is under what anti-aliasing shows, and keeps scenes small. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Half of `px(value)`, exactly: half circles whose radius is a hair more than half their width bulge by whole px. */
export function halfPx(value: number): string {
  return String(Math.round(value * 100) / 200);
}

export function rectPath({ x, y, width, height }: Rect): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`;
}

/** `wanted`, in px, is the radius asked for: no form leaves its box, however large it is. `seed` shapes the torn edge. */
export function outlinePath(outline: Outline | undefined, rect: Rect, wanted: number, seed: number): string {
  const radius = Math.max(0, wanted);
  switch (outline?.form) {
    case undefined:
    case 'rect':
      return rectPath(rect);
    case 'rounded':
      return roundedPath(rect, [radius, radius, radius, radius]);
    case 'arch': {
      const round = Math.min(rect.width / 2, rect.height);
      return roundedPath(rect, [round, round, 0, 0]);
    }
    case 'leaf': {
      const round = Math.min(rect.width, rect.height) * 0.5;
      return roundedPath(rect, [round, 0, round, 0]);
    }
    case 'circle':
      return ellipsePath(rect);
    case 'ticket':
      return ticketPath(rect, radius);
    case 'torn':
      return tornPath(rect, radius, seed);
    case 'scalloped':
      return scallopedPath(rect, radius);
    case 'cut':
      return cutPath(rect, radius, seed);
  }
}

export function ellipsePath({ x, y, width, height }: Rect): string {
  const radii = `${halfPx(width)} ${halfPx(height)}`;
  return `M${px(x)} ${px(y + height / 2)}a${radii} 0 1 1 ${px(width)} 0a${radii} 0 1 1 ${px(-width)} 0Z`;
}

/** Radii from the top left, clockwise. */
function roundedPath({ x, y, width, height }: Rect, radii: readonly [number, number, number, number]): string {
  const most = Math.min(width, height);
  const pair = (a: number, b: number, room: number) => (a + b > room ? room / (a + b) : 1);
  const shrink = Math.min(
    pair(radii[0], radii[1], width),
    pair(radii[2], radii[3], width),
    pair(radii[0], radii[3], height),
    pair(radii[1], radii[2], height),
  );
  const fitted = (radius: number) => Math.min(radius * shrink, most);
  const [tl, tr, br, bl] = [fitted(radii[0]), fitted(radii[1]), fitted(radii[2]), fitted(radii[3])];
  const arc = (radius: number, dx: number, dy: number) => (radius === 0 ? '' : `a${px(radius)} ${px(radius)} 0 0 1 ${px(dx)} ${px(dy)}`);
  return (
    `M${px(x + tl)} ${px(y)}H${px(x + width - tr)}${arc(tr, tr, tr)}V${px(y + height - br)}${arc(br, -br, br)}` +
    `H${px(x + bl)}${arc(bl, -bl, -bl)}V${px(y + tl)}${arc(tl, tl, -tl)}Z`
  );
}

/** A ticket: a round bite in the middle of either side. */
function ticketPath({ x, y, width, height }: Rect, radius: number): string {
  const bite = Math.min(radius, height / 3, width / 3);
  const middle = y + height / 2;
  const arc = (dy: number) => `a${halfPx(2 * bite)} ${halfPx(2 * bite)} 0 0 0 0 ${px(dy)}`;
  return (
    `M${px(x)} ${px(y)}H${px(x + width)}V${px(middle - bite)}${arc(2 * bite)}V${px(y + height)}` +
    `H${px(x)}V${px(middle + bite)}${arc(-2 * bite)}Z`
  );
}

/** Paper torn by hand along top and bottom; `deepest` px is the deepest tooth. */
function tornPath({ x, y, width, height }: Rect, deepest: number, seed: number): string {
  const depth = Math.min(deepest, height / 3);
  const random = randomFrom(seed);
  const step = Math.max(depth * 1.6, width / 60);
  const teeth = Math.max(2, Math.round(width / step));
  const along = (from: number, way: number, base: number, inward: number): string =>
    Array.from({ length: teeth - 1 }, (_, index) => {
      const at = from + way * (width / teeth) * (index + 1 + (random() - 0.5) * 0.5);
      return `L${px(at)} ${px(base + inward * random() * depth)}`;
    }).join('');
  return (
    `M${px(x)} ${px(y + depth * 0.5)}${along(x, 1, y, 1)}L${px(x + width)} ${px(y + depth * 0.4)}` +
    `V${px(y + height - depth * 0.5)}${along(x + width, -1, y + height, -1)}L${px(x)} ${px(y + height - depth * 0.4)}Z`
  );
}

/** Half circles all round, turned outwards; `radius` px is about half a tooth. The whole stays inside the box. */
function scallopedPath({ x, y, width, height }: Rect, radius: number): string {
  const tooth = Math.min(Math.max(radius, 1), width / 4, height / 4);
  const across = Math.max(1, Math.round((width - 2 * tooth) / (2 * tooth)));
  const down = Math.max(1, Math.round((height - 2 * tooth) / (2 * tooth)));
  const [wide, high] = [(width - 2 * tooth) / across, (height - 2 * tooth) / down];
  const along = (way: 1 | -1) => `a${halfPx(wide)} ${px(tooth)} 0 0 1 ${px(way * wide)} 0`.repeat(across);
  const upright = (way: 1 | -1) => `a${px(tooth)} ${halfPx(high)} 0 0 1 0 ${px(way * high)}`.repeat(down);
  return `M${px(x + tooth)} ${px(y + tooth)}${along(1)}${upright(1)}${along(-1)}${upright(-1)}Z`;
}

/** Four straight cuts; every corner lies inside the box, at most `furthest` px from its true place, and each cut still meets its side. */
function cutPath({ x, y, width, height }: Rect, furthest: number, seed: number): string {
  const off = Math.min(furthest, width / 4, height / 4);
  const random = randomFrom(seed);
  // Of the two ends of a cut one lies on the side of the box, so that the sheet stays as large as its box says.
  const ends = (): readonly [number, number] => {
    const slip = off * (0.35 + 0.65 * random());
    return random() < 0.5 ? [slip, 0] : [0, slip];
  };
  const [top, right, bottom, left] = [ends(), ends(), ends(), ends()];
  const corner = (cx: number, cy: number) => `${px(cx)} ${px(cy)}`;
  return (
    `M${corner(x + left[1], y + top[0])}L${corner(x + width - right[0], y + top[1])}` +
    `L${corner(x + width - right[1], y + height - bottom[0])}L${corner(x + left[0], y + height - bottom[1])}Z`
  );
}
