// parseArt: a drawing of the pack from SVG text. A strict subset: path, basic shapes, groups, transforms, colours as palette roles.
// Anything else is refused by name, so that nothing can hide in a picture. The subset is taught in docs/templates.md.

import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { multiply, IDENTITY, type Matrix } from '../geometry/matrix.ts';
import { ROLES, type Role } from '../palette/palette.ts';
import type { Fault } from '../parse.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Art, ArtPath, ArtStroke } from './art.ts';
import { parseTransform } from './svg-transform.ts';
import { shapeData, SVG_SHAPES } from './svg-shapes.ts';

/** Longest SVG text read, in characters, and most paths: what a card can draw many of without being slow. */
const MAX_CHARACTERS = 200_000;
const MAX_PATHS = 600;

const PRESENTATION = ['fill', 'fill-rule', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'opacity'];
const COMMON = [...PRESENTATION, 'transform', 'id'];

type Ink = {
  readonly fill: Role | null;
  readonly rule: 'nonzero' | 'evenodd';
  readonly strokeRole: Role | null;
  readonly stroke: Omit<ArtStroke, 'role'>;
  readonly opacity: number;
};
const START: Ink = {
  fill: 'ink',
  rule: 'nonzero',
  strokeRole: null,
  stroke: { width: 1, cap: 'butt', join: 'miter', dash: [] },
  opacity: 1,
};

class Refused extends Error {
  readonly fault: Fault;
  constructor(path: string, reason: string) {
    super(reason);
    this.fault = { path, reason };
  }
}

/** The drawing, or the first fault with its place (`svg > g > circle`). */
export function parseArt(text: string): Result<Art, readonly Fault[]> {
  if (text.length > MAX_CHARACTERS) return fail([{ path: '', reason: `is longer than ${MAX_CHARACTERS} characters` }]);
  try {
    const root = parseXml(text).root;
    if (root === null || root.name !== 'svg') return fail([{ path: '', reason: 'must be an svg element' }]);
    allow(root, 'svg', ['xmlns', 'viewBox', 'width', 'height', ...PRESENTATION]);
    const box = numbers(root.attributes['viewBox'] ?? '');
    const [x, y, width, height] = box;
    if (box.length !== 4 || x !== 0 || y !== 0 || width === undefined || height === undefined || width <= 0 || height <= 0) {
      throw new Refused('svg.viewBox', 'must be "0 0 width height"');
    }
    const paths: ArtPath[] = [];
    children(root, 'svg', IDENTITY, inkOf(root, 'svg', START), paths);
    if (paths.length > MAX_PATHS) throw new Refused('svg', `has ${paths.length} paths; at most ${MAX_PATHS}`);
    return ok({ size: { width, height }, paths });
  } catch (error) {
    if (error instanceof Refused) return fail([error.fault]);
    if (error instanceof Error) return fail([{ path: '', reason: `is not well-formed XML: ${error.message.split('\n')[0]}` }]);
    throw error;
  }
}

function children(parent: XmlElement, path: string, matrix: Matrix, ink: Ink, paths: ArtPath[]): void {
  for (const child of parent.children) {
    if (child instanceof XmlElement) element(child, `${path} > ${child.name}`, matrix, ink, paths);
    else if (child instanceof XmlText && child.text.trim() !== '') throw new Refused(path, 'holds text, which a drawing may not');
  }
}

function element(node: XmlElement, path: string, outer: Matrix, above: Ink, paths: ArtPath[]): void {
  if (node.name === 'title') return;
  const isGroup = node.name === 'g';
  if (!isGroup && !(node.name in SVG_SHAPES)) {
    throw new Refused(path, `is not allowed; use g, ${Object.keys(SVG_SHAPES).join(', ')}`);
  }
  allow(node, path, [...COMMON, ...(SVG_SHAPES[node.name] ?? [])]);
  const ink = inkOf(node, path, above);
  const own = node.attributes['transform'];
  const transform = own === undefined ? IDENTITY : parseTransform(own);
  if (transform === null) throw new Refused(`${path}.transform`, `"${own}" is not understood`);
  const matrix = multiply(outer, transform);
  if (isGroup) {
    children(node, path, matrix, ink, paths);
    return;
  }
  const d = shapeData(node.name, node.attributes);
  if (d === null) throw new Refused(path, 'has a missing or unreadable number');
  if (ink.fill === null && ink.strokeRole === null) throw new Refused(path, 'paints nothing: it has neither fill nor stroke');
  paths.push({
    d,
    matrix,
    fill: ink.fill,
    rule: ink.rule,
    stroke: ink.strokeRole === null ? null : { ...ink.stroke, role: ink.strokeRole },
    opacity: ink.opacity,
  });
}

function allow(node: XmlElement, path: string, names: readonly string[]): void {
  const strange = Object.keys(node.attributes).find((name) => !names.includes(name));
  if (strange !== undefined) throw new Refused(`${path}.${strange}`, 'is not an attribute a drawing may have');
}

function inkOf(node: XmlElement, path: string, above: Ink): Ink {
  const has = (name: string) => node.attributes[name];
  const fill = has('fill');
  const stroke = has('stroke');
  return {
    fill: fill === undefined ? above.fill : role(fill, `${path}.fill`),
    rule: choice(has('fill-rule'), ['nonzero', 'evenodd'] as const, above.rule, `${path}.fill-rule`),
    strokeRole: stroke === undefined ? above.strokeRole : role(stroke, `${path}.stroke`),
    stroke: {
      width: has('stroke-width') === undefined ? above.stroke.width : number(has('stroke-width') ?? '', `${path}.stroke-width`),
      cap: choice(has('stroke-linecap'), ['butt', 'round', 'square'] as const, above.stroke.cap, `${path}.stroke-linecap`),
      join: choice(has('stroke-linejoin'), ['miter', 'round', 'bevel'] as const, above.stroke.join, `${path}.stroke-linejoin`),
      dash: has('stroke-dasharray') === undefined ? above.stroke.dash : numbers(has('stroke-dasharray') ?? ''),
    },
    opacity: above.opacity * share(has('opacity'), `${path}.opacity`) * share(has('fill-opacity'), `${path}.fill-opacity`),
  };
}

/** `var(--rose)` or `var(--rose, #E4533D)`, the second so that a drawing program shows something; or `none`. */
function role(value: string, path: string): Role | null {
  if (value === 'none') return null;
  const name = /^var\(--([a-z]+)(?:\s*,\s*#[0-9a-fA-F]{3,8})?\)$/.exec(value)?.[1];
  const found = ROLES.find((each) => each === name);
  if (found === undefined) throw new Refused(path, `"${value}" is not a palette role; write var(--${ROLES.join('), var(--')}) or none`);
  return found;
}

function choice<const T extends string>(value: string | undefined, allowed: readonly T[], otherwise: T, path: string): T {
  if (value === undefined) return otherwise;
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Refused(path, `must be ${allowed.join(' or ')}`);
  return found;
}

function share(value: string | undefined, path: string): number {
  if (value === undefined) return 1;
  const parsed = number(value, path);
  if (parsed < 0 || parsed > 1) throw new Refused(path, 'must be from 0 to 1');
  return parsed;
}

function number(value: string, path: string): number {
  const parsed = Number(value);
  if (value.trim() === '' || !Number.isFinite(parsed)) throw new Refused(path, `"${value}" is not a number`);
  return parsed;
}

function numbers(list: string): readonly number[] {
  const parsed = list.trim().split(/[\s,]+/u).map(Number);
  return parsed.every(Number.isFinite) ? parsed : [];
}
