// Framing: which part of a photo a slot shows. Kept free of pixels, so that one framing serves every size, each clamping it to what its
// own slot allows. Whatever the numbers, the photo covers the slot to its corners: there is no framing that shows a gap.

import { clamp, type Point, type Rect, type Size } from '../geometry/geometry.ts';
import { ZOOM_LIMITS, type Framing } from './framing-schema.ts';
import { applyMatrix, invert, type Matrix, multiply, rotation, scaling, translation } from '../geometry/matrix.ts';

/** What must be painted of a photo: `rect` in photo px, and `scale`, the output px each of them becomes (above 1 the photo is too small). */
export type PhotoSource = { readonly rect: Rect; readonly scale: number };

/** The matrix from photo px (natural size) to output px that paints `slotRect` full. Sizes must be positive. */
export function framePhoto(photoSize: Size, slotRect: Rect, framing: Framing): Matrix {
  const { zoom, focusX, focusY, rotation: degrees } = clampFraming(framing, photoSize, slotRect);
  const scale = coverScale(photoSize, slotRect, degrees) * zoom;
  const middle = middleOf(slotRect);
  const toFocus = translation(-focusX * photoSize.width, -focusY * photoSize.height);
  const turned = multiply(rotation(radians(degrees)), multiply(scaling(scale, scale), toFocus));
  return multiply(translation(middle.x, middle.y), turned);
}

/** The matrix from picture px to output px that shows the whole picture, as large as `rect` allows, in its middle. */
export function containPhoto(photoSize: Size, rect: Rect): Matrix {
  const scale = Math.min(rect.width / photoSize.width, rect.height / photoSize.height);
  const middle = middleOf(rect);
  return multiply(translation(middle.x - (photoSize.width * scale) / 2, middle.y - (photoSize.height * scale) / 2), scaling(scale, scale));
}

/** The nearest framing this slot can really show: zoom within its limits, the focus no nearer an edge than half a slot. */
export function clampFraming(framing: Framing, photoSize: Size, slotRect: Rect): Framing {
  const zoom = clamp(framing.zoom, ZOOM_LIMITS.min, ZOOM_LIMITS.max);
  const degrees = normaliseDegrees(framing.rotation);
  const scale = coverScale(photoSize, slotRect, degrees) * zoom;
  const reach = reachOf(slotRect, degrees);
  const marginX = Math.min(0.5, reach.width / 2 / (scale * photoSize.width));
  const marginY = Math.min(0.5, reach.height / 2 / (scale * photoSize.height));
  return {
    zoom,
    focusX: clamp(framing.focusX, marginX, 1 - marginX),
    focusY: clamp(framing.focusY, marginY, 1 - marginY),
    rotation: degrees,
  };
}

/** The framing after the photo is pushed by (`dx`, `dy`) output px, as far as it goes. */
export function moveFraming(framing: Framing, photoSize: Size, slotRect: Rect, dx: number, dy: number): Framing {
  const start = clampFraming(framing, photoSize, slotRect);
  const scale = coverScale(photoSize, slotRect, start.rotation) * start.zoom;
  const step = applyMatrix(rotation(radians(-start.rotation)), { x: dx / scale, y: dy / scale });
  const moved = { ...start, focusX: start.focusX - step.x / photoSize.width, focusY: start.focusY - step.y / photoSize.height };
  return clampFraming(moved, photoSize, slotRect);
}

/** The framing zoomed by `factor`, the photo staying put under `around` (output px; the slot's middle when left out) as far as it goes. */
export function zoomFraming(framing: Framing, photoSize: Size, slotRect: Rect, factor: number, around?: Point): Framing {
  const start = clampFraming(framing, photoSize, slotRect);
  const zoomed = clampFraming({ ...start, zoom: start.zoom * factor }, photoSize, slotRect);
  return around === undefined ? zoomed : keepUnder(around, start, zoomed, photoSize, slotRect);
}

/** The framing turned by `degrees` clockwise about `around` (output px; the slot's middle when left out), still covering the slot. */
export function rotateFraming(framing: Framing, photoSize: Size, slotRect: Rect, degrees: number, around?: Point): Framing {
  const start = clampFraming(framing, photoSize, slotRect);
  const turned = clampFraming({ ...start, rotation: start.rotation + degrees }, photoSize, slotRect);
  return around === undefined ? turned : keepUnder(around, start, turned, photoSize, slotRect);
}

/** The upright part of the photo that is needed to paint `slotRect` by `matrix`, for cropping before an export. */
export function sourceRectFor(matrix: Matrix, slotRect: Rect, photoSize: Size): PhotoSource {
  const inverse = invert(matrix);
  if (inverse === null) throw new RangeError('A framing never squashes the photo flat');
  const corners = cornersOf(slotRect).map((corner) => applyMatrix(inverse, corner));
  const left = clamp(Math.min(...corners.map(({ x }) => x)), 0, photoSize.width);
  const right = clamp(Math.max(...corners.map(({ x }) => x)), 0, photoSize.width);
  const top = clamp(Math.min(...corners.map(({ y }) => y)), 0, photoSize.height);
  const bottom = clamp(Math.max(...corners.map(({ y }) => y)), 0, photoSize.height);
  const [a, b, c, d] = matrix;
  return { rect: { x: left, y: top, width: right - left, height: bottom - top }, scale: Math.sqrt(Math.abs(a * d - b * c)) };
}

export function cornersOf({ x, y, width, height }: Rect): readonly [Point, Point, Point, Point] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

/** Moves `to` so that the spot of the photo that `from` shows at `around` is shown there again. */
function keepUnder(around: Point, from: Framing, to: Framing, photoSize: Size, slotRect: Rect): Framing {
  const inverse = invert(framePhoto(photoSize, slotRect, from));
  if (inverse === null) return to;
  const now = applyMatrix(framePhoto(photoSize, slotRect, to), applyMatrix(inverse, around));
  return moveFraming(to, photoSize, slotRect, around.x - now.x, around.y - now.y);
}

/** Output px per photo px at which the turned photo just covers the slot. */
function coverScale(photoSize: Size, slotRect: Rect, degrees: number): number {
  const reach = reachOf(slotRect, degrees);
  return Math.max(reach.width / photoSize.width, reach.height / photoSize.height);
}

/** The slot's bounding box along the photo's own axes, in output px: an upright photo covers the turned slot when it covers this. */
function reachOf({ width, height }: Size, degrees: number): Size {
  const cos = Math.abs(Math.cos(radians(degrees)));
  const sin = Math.abs(Math.sin(radians(degrees)));
  return { width: width * cos + height * sin, height: width * sin + height * cos };
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function normaliseDegrees(degrees: number): number {
  const turned = degrees % 360;
  if (turned > 180) return turned - 360;
  return turned <= -180 ? turned + 360 : turned;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
