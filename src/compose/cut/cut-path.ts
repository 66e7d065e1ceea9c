// cutPath: what of a path lies inside a form, as a path: so that a drawing ends where its paper does, and no painter has to clip.
// Weiler and Atherton's walk over polygons that don't cross themselves, as the pieces of a drawing don't.

import type { Point, Rect } from '#domain/geometry/geometry.ts';
import { IDENTITY, type Matrix } from '#domain/geometry/matrix.ts';
import { px } from '../outline.ts';
import { flattenPath } from './flatten-path.ts';

type Polygon = readonly Point[];
type Edge = { readonly index: number; readonly from: Point; readonly to: Point };

/** A form to cut along: one closed outline in px. */
export type Form = { readonly points: Polygon; readonly edges: readonly Edge[]; readonly bounds: Rect };

export type CutPath = { readonly d: string; readonly matrix: Matrix; readonly bounds: Rect };

/** px that pieces are moved aside by, so that no corner lies on an edge of the form, nor any edge along one; and a little more than that. */
const ASIDE: Point = { x: 0.0031, y: 0.0027 };
const NEAR = 0.01;

/** `d`: path data in px; the first of its outlines counts. */
export function formOf(d: string): Form {
  const [first = []] = flattenPath(d, IDENTITY);
  const points = turning(first) < 0 ? first.toReversed() : first;
  return { points, edges: edgesOf(points), bounds: boundsOf(points) };
}

/** Null where nothing of it is inside. A path that lies inside whole keeps its curves. */
export function cutPath(d: string, matrix: Matrix, form: Form): CutPath | null {
  const pieces = flattenPath(d, matrix);
  const cut = pieces.map((piece) => cutPolygon(piece, form));
  const kept = cut.flat();
  if (kept.length === 0) return null;
  const bounds = boundsOf(kept.flat());
  if (cut.every((parts, index) => parts.length === 1 && parts[0] === pieces[index])) return { d, matrix, bounds };
  const data = kept.map((polygon) => `M${polygon.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}Z`);
  return { d: data.join(''), matrix: IDENTITY, bounds };
}

/** In square px; what several pieces cover counts several times. */
export function areaOf(d: string, matrix: Matrix): number {
  return flattenPath(d, matrix).reduce((sum, piece) => sum + Math.abs(turning(piece)) / 2, 0);
}

/** True when a line `width` px wide along the path stays inside the form: a line can't be cut, so it is drawn whole or not at all. */
export function holdsLine(d: string, matrix: Matrix, width: number, form: Form): boolean {
  const reach = width / 2;
  return flattenPath(d, matrix).every((line) =>
    line.every(({ x, y }) =>
      [-reach, reach].every((across) => [-reach, reach].every((down) => isInside({ x: x + across, y: y + down }, form.edges))),
    ),
  );
}

type Crossing = {
  readonly point: Point;
  /** Goes into the form here, along the piece. */
  readonly enters: boolean;
  /** Places along the piece and along the form: edges and shares of edges. */
  readonly onPiece: number;
  readonly onForm: number;
};

/** The parts of `piece` inside the form; `piece` itself where that is all of it. They run the way it runs. */
function cutPolygon(piece: Polygon, form: Form): readonly Polygon[] {
  const bounds = boundsOf(piece);
  if (!touches(bounds, form.bounds)) return [];
  const area = turning(piece);
  const forward = area < 0 ? piece.toReversed() : piece;
  const moved = forward.map(({ x, y }) => ({ x: x + ASIDE.x, y: y + ASIDE.y }));
  const crossings = crossingsOf(moved, form, bounds);
  if (crossings.length === 0) {
    const [first] = moved;
    const [corner] = form.points;
    if (first !== undefined && isInside(first, form.edges)) return [piece];
    return corner !== undefined && isInside(corner, edgesOf(moved)) ? [area < 0 ? form.points.toReversed() : form.points] : [];
  }
  const parts = walk(moved, form.points, crossings);
  return area < 0 ? parts.map((part) => part.toReversed()) : parts;
}

/** From each crossing that goes in, along the piece until it goes out, then along the form until the piece comes in again. */
function walk(piece: Polygon, form: Polygon, crossings: readonly Crossing[]): readonly Polygon[] {
  const alongPiece = crossings.toSorted((a, b) => a.onPiece - b.onPiece);
  const alongForm = crossings.toSorted((a, b) => a.onForm - b.onForm);
  const used = new Set<Crossing>();
  const parts: Polygon[] = [];
  for (const start of alongPiece) {
    if (!start.enters || used.has(start)) continue;
    const part: Point[] = [];
    let at = start;
    while (!used.has(at)) {
      used.add(at);
      const out = nextOf(alongPiece, at, (each) => !each.enters);
      if (out === null) break;
      part.push(at.point, ...cornersBetween(piece, at.onPiece, out.onPiece), out.point);
      const back = nextOf(alongForm, out, (each) => each.enters);
      if (back === null) break;
      part.push(...cornersBetween(form, out.onForm, back.onForm));
      at = back;
    }
    if (part.length > 2) parts.push(part);
  }
  return parts;
}

/** The next one after `from`, round and round. */
function nextOf(order: readonly Crossing[], from: Crossing, wanted: (crossing: Crossing) => boolean): Crossing | null {
  const start = order.indexOf(from);
  for (let step = 1; step <= order.length; step += 1) {
    const found = order[(start + step) % order.length];
    if (found !== undefined && wanted(found)) return found;
  }
  return null;
}

/** Corners passed on the way from one place to another, in the way the corners run. */
function cornersBetween(polygon: Polygon, from: number, to: number): readonly Point[] {
  const corners = Math.floor(to) - Math.floor(from) + (to < from ? polygon.length : 0);
  return Array.from({ length: corners }, (_, step) => polygon[(Math.floor(from) + 1 + step) % polygon.length]).filter(
    (corner) => corner !== undefined,
  );
}

function crossingsOf(piece: Polygon, form: Form, bounds: Rect): readonly Crossing[] {
  const near = form.edges.filter(
    ({ from, to }) =>
      Math.min(from.x, to.x) <= bounds.x + bounds.width + NEAR &&
      Math.max(from.x, to.x) >= bounds.x - NEAR &&
      Math.min(from.y, to.y) <= bounds.y + bounds.height + NEAR &&
      Math.max(from.y, to.y) >= bounds.y - NEAR,
  );
  if (near.length === 0) return [];
  return edgesOf(piece).flatMap((edge) => near.flatMap((other) => crossingOf(edge, other)));
}

function crossingOf(edge: Edge, other: Edge): readonly Crossing[] {
  const along = { x: edge.to.x - edge.from.x, y: edge.to.y - edge.from.y };
  const across = { x: other.to.x - other.from.x, y: other.to.y - other.from.y };
  const turn = across.x * along.y - across.y * along.x;
  if (turn === 0) return [];
  const apart = { x: edge.from.x - other.from.x, y: edge.from.y - other.from.y };
  const share = (apart.x * across.y - apart.y * across.x) / turn;
  const otherShare = (apart.x * along.y - apart.y * along.x) / turn;
  if (share < 0 || share >= 1 || otherShare < 0 || otherShare >= 1) return [];
  const point = { x: edge.from.x + share * along.x, y: edge.from.y + share * along.y };
  return [{ point, enters: turn > 0, onPiece: edge.index + share, onForm: other.index + otherShare }];
}

function edgesOf(polygon: Polygon): readonly Edge[] {
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length];
    return to === undefined || (from.x === to.x && from.y === to.y) ? [] : [{ index, from, to }];
  });
}

/** By how often a line to the right meets an edge. */
function isInside({ x, y }: Point, edges: readonly Edge[]): boolean {
  let inside = false;
  for (const { from, to } of edges) {
    if (from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside;
  }
  return inside;
}

/** Twice the area, above 0 for one way round and below for the other. */
function turning(polygon: Polygon): number {
  return edgesOf(polygon).reduce((sum, { from, to }) => sum + from.x * to.y - to.x * from.y, 0);
}

function touches(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function boundsOf(points: Polygon): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return points.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}
