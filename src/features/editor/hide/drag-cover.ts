// dragFrom: what a finger or the mouse does on the photo: it takes a corner, takes a cover, draws a new box, or paints. Pure: each step
// answers the next, and the covers as they would then be.

import type { Cover, CoverFill } from '#domain/document/cover.ts';
import { clamp, type Point, type Size } from '#domain/geometry/geometry.ts';
import { boundsOf, boxBetween, CORNERS, cornerOf, coverAt, movedCover } from './shape-cover.ts';

export type Tool = { readonly kind: 'box' | 'brush'; readonly fill: CoverFill; /** Of a brush: see Cover. */ readonly size: number };

export type Drag = {
  readonly covers: readonly Cover[];
  readonly selected: number | null;
  /** Something would be other than before: a mere tap changes nothing. */
  readonly changed: boolean;
  readonly to: (spot: Point) => Drag;
};

export type DragStart = {
  readonly covers: readonly Cover[];
  readonly selected: number | null;
  readonly tool: Tool;
  readonly picture: Size;
  /** How near a corner a finger must be to take it, as a share of the picture's width. */
  readonly reach: number;
};

/** A new box drawn smaller than this share of a finger's reach was a tap. */
const TAP = 0.14;
/** Points of a brush lie at least this share of its width apart. */
const POINT_GAP = 0.2;
/** As many as a document keeps. */
const MOST_POINTS = 2000;

export function dragFrom(start: Point, { covers, selected, tool, picture, reach }: DragStart): Drag {
  const replaced = (index: number, cover: Cover) => covers.map((each, at) => (at === index ? cover : each));
  const none: Drag = { covers, selected, changed: false, to: () => none };

  const chosen = selected === null ? undefined : covers[selected];
  if (chosen?.kind === 'box' && selected !== null) {
    const corner = CORNERS.find((each) => near(cornerOf(boundsOf(chosen, picture), each), start, reach, picture));
    if (corner !== undefined) {
      const anchor = cornerOf(chosen, corner, true);
      const to = (spot: Point): Drag => ({
        covers: replaced(selected, boxBetween(anchor, within(spot), chosen.fill)),
        selected,
        changed: true,
        to,
      });
      return { ...none, to };
    }
  }

  if (tool.kind === 'brush') return paint(start, covers, tool, picture);

  const index = coverAt(covers, start, picture);
  const taken = index === null ? undefined : covers[index];
  if (taken !== undefined && index !== null) {
    const to = (spot: Point): Drag => ({
      covers: replaced(index, movedCover(taken, spot.x - start.x, spot.y - start.y)),
      selected: index,
      changed: true,
      to,
    });
    return { covers, selected: index, changed: false, to };
  }

  const to = (spot: Point): Drag => {
    const end = within(spot);
    const least = TAP * reach;
    if (Math.abs(end.x - start.x) < least || Math.abs(end.y - start.y) < least) return { covers, selected: null, changed: false, to };
    return { covers: [...covers, boxBetween(start, end, tool.fill)], selected: covers.length, changed: true, to };
  };
  return { covers, selected: null, changed: false, to };
}

/** A dab at once, and on from there. */
function paint(start: Point, covers: readonly Cover[], { fill, size }: Tool, picture: Size): Drag {
  const first = within(start);
  const gap = (size * POINT_GAP * Math.min(picture.width, picture.height)) / picture.width;
  const at = (points: readonly [number, number][]): Drag => ({
    covers: [...covers, { kind: 'brush', points: [...points], size, fill }],
    selected: covers.length,
    changed: true,
    to(spot) {
      const { x, y } = within(spot);
      const last = points.at(-1);
      const still = last !== undefined && near({ x: last[0], y: last[1] }, { x, y }, gap, picture);
      return at(still || points.length >= MOST_POINTS ? points : [...points, [x, y]]);
    },
  });
  return at([[first.x, first.y]]);
}

function within({ x, y }: Point): Point {
  return { x: clamp(x, 0, 1), y: clamp(y, 0, 1) };
}

/** `reach` in shares of the width. */
function near(a: Point, b: Point, reach: number, { width, height }: Size): boolean {
  return Math.hypot(a.x - b.x, ((a.y - b.y) * height) / width) < reach;
}
