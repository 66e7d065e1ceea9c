// parseArt: a drawing of the pack from SVG text. A strict subset: path, basic shapes, groups, transforms, colours as palette roles.
// Anything else is refused by name, so that nothing can hide in a picture. The subset is taught in docs/templates.md.

import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { multiply, IDENTITY, type Matrix } from '../geometry/matrix.ts';
import type { Role } from '../palette/palette.ts';
import { parse, type Fault } from '../parse.ts';
import { fail, ok, type Result } from '../result.ts';
import { groupSchema, rootSchema, type Presentation } from './art-attributes.ts';
import type { Art, ArtPath, ArtStroke } from './art.ts';
import { parseTransform } from './svg-transform.ts';
import { outlineOf } from './svg-shapes.ts';

/** Longest SVG text read, in characters, most paths and deepest nesting: what a card can draw many of without being slow. */
const MAX_CHARACTERS = 200_000;
const MAX_PATHS = 600;
const MAX_DEPTH = 20;

type Ink = {
  readonly fill: Role | null;
  readonly rule: 'nonzero' | 'evenodd';
  readonly strokeRole: Role | null;
  readonly stroke: Omit<ArtStroke, 'role'>;
  readonly opacity: number;
};
const PLAIN: Ink = {
  fill: 'ink',
  rule: 'nonzero',
  strokeRole: null,
  stroke: { width: 1, cap: 'butt', join: 'miter', dash: [] },
  opacity: 1,
};

type Reading = { readonly paths: ArtPath[]; readonly faults: Fault[] };

/** The drawing, or every fault with its place (`svg > g > circle`). */
export function parseArt(text: string): Result<Art, readonly Fault[]> {
  if (text.length > MAX_CHARACTERS) return fail([{ path: '', reason: `is longer than ${MAX_CHARACTERS} characters` }]);
  const root = rootOf(text);
  if (!root.ok) return root;
  const attributes = parse(rootSchema, root.value.attributes);
  if (!attributes.ok) return fail(under('svg', attributes.error));
  const reading: Reading = { paths: [], faults: [] };
  readChildren(root.value, 'svg', IDENTITY, inkOf(attributes.value, PLAIN), reading, 0);
  if (reading.paths.length > MAX_PATHS) {
    reading.faults.push({ path: 'svg', reason: `has ${reading.paths.length} paths; at most ${MAX_PATHS}` });
  }
  if (reading.faults.length > 0) return fail(reading.faults);
  const [, , width, height] = attributes.value.viewBox;
  return ok({ size: { width, height }, paths: reading.paths });
}

function rootOf(text: string): Result<XmlElement, readonly Fault[]> {
  try {
    const { root } = parseXml(text);
    return root?.name === 'svg' ? ok(root) : fail([{ path: '', reason: 'must be an svg element' }]);
  } catch (error) {
    // The parser tells malformed XML by throwing, with line and column in the message.
    if (!(error instanceof Error)) throw error;
    return fail([{ path: '', reason: `is not well-formed XML: ${error.message.split('\n')[0] ?? ''}` }]);
  }
}

function readChildren(parent: XmlElement, path: string, matrix: Matrix, ink: Ink, reading: Reading, depth: number): void {
  if (depth > MAX_DEPTH) {
    reading.faults.push({ path: 'svg', reason: `nests deeper than ${MAX_DEPTH}` });
    return;
  }
  for (const child of parent.children) {
    if (child instanceof XmlElement) readElement(child, `${path} > ${child.name}`, matrix, ink, reading, depth);
    else if (child instanceof XmlText && child.text.trim() !== '') {
      reading.faults.push({ path, reason: 'holds text, which a drawing may not' });
    }
  }
}

function readElement(node: XmlElement, path: string, outer: Matrix, above: Ink, reading: Reading, depth: number): void {
  if (node.name === 'title') return;
  if (node.name === 'g') {
    const group = parse(groupSchema, node.attributes);
    const matrix = group.ok ? placed(group.value.transform, outer, path, reading) : null;
    if (!group.ok) reading.faults.push(...under(path, group.error));
    else if (matrix !== null) readChildren(node, path, matrix, inkOf(group.value, above), reading, depth + 1);
    return;
  }
  const shape = outlineOf(node.name, node.attributes);
  if (!shape.ok) {
    reading.faults.push(...under(path, shape.error));
    return;
  }
  const matrix = placed(shape.value.transform, outer, path, reading);
  const { fill, rule, strokeRole, stroke, opacity } = inkOf(shape.value.presentation, above);
  if (fill === null && strokeRole === null) reading.faults.push({ path, reason: 'paints nothing: it has neither fill nor stroke' });
  if (matrix === null) return;
  const { d } = shape.value;
  reading.paths.push({ d, matrix, fill, rule, stroke: strokeRole === null ? null : { ...stroke, role: strokeRole }, opacity });
}

function placed(transform: string | undefined, outer: Matrix, path: string, reading: Reading): Matrix | null {
  if (transform === undefined) return outer;
  const own = parseTransform(transform);
  if (own !== null) return multiply(outer, own);
  reading.faults.push({ path: `${path}.transform`, reason: `"${transform}" is not understood` });
  return null;
}

/** What an element paints with: its own wishes over what its group said. */
function inkOf(own: Presentation, above: Ink): Ink {
  return {
    fill: own.fill === undefined ? above.fill : own.fill,
    rule: own['fill-rule'] ?? above.rule,
    strokeRole: own.stroke === undefined ? above.strokeRole : own.stroke,
    stroke: {
      width: own['stroke-width'] ?? above.stroke.width,
      cap: own['stroke-linecap'] ?? above.stroke.cap,
      join: own['stroke-linejoin'] ?? above.stroke.join,
      dash: own['stroke-dasharray'] ?? above.stroke.dash,
    },
    opacity: above.opacity * (own.opacity ?? 1) * (own['fill-opacity'] ?? 1),
  };
}

function under(path: string, faults: readonly Fault[]): readonly Fault[] {
  return faults.map((fault) => ({ path: fault.path === '' ? path : `${path}.${fault.path}`, reason: fault.reason }));
}
