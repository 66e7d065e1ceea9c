// frameSubjects: which part of a photo a box shows until a person says so: the people in it whole, their eyes where eyes are expected. The photo
// is never enlarged beyond what covers the box; of its two directions one is shown whole, and this chooses where the other one begins. Boxes of
// other shapes choose for themselves. A box's outline (an arch, a circle) is not looked at: it takes the corners, and heads stand away from these.

import { clamp, type Rect, type Size } from '../geometry/geometry.ts';
import type { PlacedPhoto } from './document.ts';
import type { Framing } from './framing-schema.ts';

/** A detector's box goes from brows to chin; what of a head lies around it, as shares of the box. */
const HEAD = { side: 0.15, top: 0.45, bottom: 0.2 };
/** Where the eyes are in such a box, from its top. */
const EYES = 0.35;
/** Where eyes come to lie in what is shown, from its top: of one person, and of several. */
const EYE_LINE = { one: 1 / 3, several: 0.4 };
/** What a head cut through takes away, of what it would add whole: in a crowd three and a half people are better than two. */
const CUT = 0.5;
/** Shares that differ by less are the same. */
const HAIR = 1e-9;

/** What the photo in a box is framed by: as a person framed it, else by who is in it, else by where there is most to see. */
export function framingIn(placed: PlacedPhoto, box: Size): Framing {
  const { framed, subjects, framing, adjustment } = placed;
  if (framed || subjects.length === 0) return framing;
  return frameSubjects(placed, box, adjustment.flip ? subjects.map(mirrored) : subjects);
}

/** `subjects`: at least one, in shares of the photo as it is shown. */
export function frameSubjects(photo: Size, box: Size, subjects: readonly Rect[]): Framing {
  const scale = Math.max(box.width / photo.width, box.height / photo.height);
  const across = Math.min(1, box.width / scale / photo.width);
  const down = Math.min(1, box.height / scale / photo.height);
  const weights = subjects.map(({ width, height }) => width * height);
  const middle = average(
    subjects.map(({ x, width }) => x + width / 2),
    weights,
  );
  const eyes = average(
    subjects.map(({ y, height }) => y + height * EYES),
    weights,
  );
  const eyeLine = subjects.length === 1 ? EYE_LINE.one : EYE_LINE.several;
  const facesAcross = subjects.map(({ x, width, height }) => ({ start: x, length: width, weight: width * height }));
  const facesDown = subjects.map(({ y, width, height }) => ({ start: y, length: height, weight: width * height }));
  const left = startOf(headsOf(facesAcross, { before: HEAD.side, after: HEAD.side }, across), across, middle - across / 2);
  const top = startOf(headsOf(facesDown, { before: HEAD.top, after: HEAD.bottom }, down), down, eyes - down * eyeLine);
  return { zoom: 1, focusX: clamp(left + across / 2, 0, 1), focusY: clamp(top + down / 2, 0, 1), rotation: 0 };
}

/** A head along one direction, and what it counts for. */
export type Span = { readonly start: number; readonly end: number; readonly weight: number };

type Face = { readonly start: number; readonly length: number; readonly weight: number };
/** What of a head lies around its face, as shares of the face's length. */
type Around = { readonly before: number; readonly after: number };

/** Heads with less around their faces where `shown` has not the room for all: for all of them together, else for each. */
function headsOf(faces: readonly Face[], around: Around, shown: number): readonly Span[] {
  const together = Math.min(...faces.flatMap((first) => faces.map((last) => roomBetween(first, last, around, shown))));
  return faces.map((face) => {
    const room = clamp(together < 0 ? roomBetween(face, face, around, shown) : together, 0, 1);
    const { start, length, weight } = face;
    return {
      start: Math.max(0, start - length * around.before * room),
      end: Math.min(1, start + length * (1 + around.after * room)),
      weight,
    };
  });
}

/** How much of what is around them fits with both faces: all from 1 up, below 0 not even the faces. */
function roomBetween(first: Face, last: Face, { before, after }: Around, shown: number): number {
  return (shown - (last.start + last.length - first.start)) / (first.length * before + last.length * after);
}

/**
 * Where a window of length `shown` begins on a line from 0 to 1: with the most of the heads whole and the fewest cut through, as near to `ideal` as
 * that allows. Wherever the best is, it is at the ideal, or where an edge of the window meets an edge of a head.
 */
export function startOf(heads: readonly Span[], shown: number, ideal: number): number {
  const last = Math.max(0, 1 - shown);
  const wished = clamp(ideal, 0, last);
  const edges = heads.flatMap(({ start, end }) => [start, end, start - shown, end - shown]);
  let best = wished;
  for (const each of edges) {
    const candidate = clamp(each, 0, last);
    const gain = worthOf(heads, candidate, shown) - worthOf(heads, best, shown);
    if (gain > HAIR || (gain > -HAIR && Math.abs(candidate - wished) < Math.abs(best - wished))) best = candidate;
  }
  return best;
}

/** Heads that are whole count for what they are, those cut through against it; one that could not be whole, for as much of it as shows. */
export function worthOf(heads: readonly Span[], from: number, shown: number): number {
  let worth = 0;
  for (const { start, end, weight } of heads) {
    const visible = Math.min(end, from + shown) - Math.max(start, from);
    if (end - start > shown + HAIR) worth += weight * Math.max(0, visible / (end - start));
    else if (visible >= end - start - HAIR) worth += weight;
    else if (visible > HAIR) worth -= weight * CUT;
  }
  return worth;
}

function average(values: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0) / sum;
}

function mirrored<Subject extends Rect>(subject: Subject): Subject {
  return { ...subject, x: 1 - subject.x - subject.width };
}
