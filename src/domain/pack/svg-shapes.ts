// SVG's shapes as path data, so that everything drawn is one kind of thing.

import { fail, ok, type Result } from '../result.ts';
import { parse, type Fault } from '../parse.ts';
import { shapeSchemas, type Presentation } from './art-attributes.ts';

export type Outlined = { readonly d: string; readonly transform: string | undefined; readonly presentation: Presentation };

export const SHAPE_NAMES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline'] as const;
type ShapeName = (typeof SHAPE_NAMES)[number];

/** One shape element from its name and raw attributes. */
export function outlineOf(name: string, attributes: unknown): Result<Outlined, readonly Fault[]> {
  const known = SHAPE_NAMES.find((each) => each === name);
  if (known === undefined) return fail([{ path: '', reason: `is not allowed; use g, ${SHAPE_NAMES.join(', ')}` }]);
  return read(known, attributes);
}

function read(name: ShapeName, attributes: unknown): Result<Outlined, readonly Fault[]> {
  switch (name) {
    case 'path':
      return outlined(parse(shapeSchemas.path, attributes), ({ d }) => d);
    case 'rect':
      return outlined(parse(shapeSchemas.rect, attributes), rectData);
    case 'circle':
      return outlined(parse(shapeSchemas.circle, attributes), ({ cx, cy, r }) => ellipseData(cx, cy, r, r));
    case 'ellipse':
      return outlined(parse(shapeSchemas.ellipse, attributes), ({ cx, cy, rx, ry }) => ellipseData(cx, cy, rx, ry));
    case 'line':
      return outlined(parse(shapeSchemas.line, attributes), ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`);
    case 'polygon':
      return outlined(parse(shapeSchemas.polygon, attributes), ({ points }) => `${linesData(points)}Z`);
    case 'polyline':
      return outlined(parse(shapeSchemas.polyline, attributes), ({ points }) => linesData(points));
  }
}

function outlined<Attributes extends Presentation & { readonly transform?: string | undefined }>(
  parsed: Result<Attributes, readonly Fault[]>,
  data: (attributes: Attributes) => string,
): Result<Outlined, readonly Fault[]> {
  if (!parsed.ok) return parsed;
  return ok({ d: data(parsed.value), transform: parsed.value.transform, presentation: parsed.value });
}

type RectAttributes = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx?: number | undefined;
  readonly ry?: number | undefined;
};

/** A radius left unsaid is as large as the other one. */
function rectData({ x, y, width, height, rx, ry }: RectAttributes): string {
  const a = Math.min(rx ?? ry ?? 0, width / 2);
  const b = Math.min(ry ?? rx ?? 0, height / 2);
  if (a === 0 || b === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const arc = (dx: number, dy: number) => `a${a} ${b} 0 0 1 ${dx} ${dy}`;
  const across = width - 2 * a;
  const down = height - 2 * b;
  return `M${x + a} ${y}h${across}${arc(a, b)}v${down}${arc(-a, b)}h${-across}${arc(-a, -b)}v${-down}${arc(a, -b)}Z`;
}

function ellipseData(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
}

function linesData(points: readonly number[]): string {
  const pairs = points.flatMap((x, index) => (index % 2 === 0 ? [`${x} ${points[index + 1] ?? 0}`] : []));
  return `M${pairs.join('L')}`;
}
