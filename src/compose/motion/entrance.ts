// Entrances: how each box of a card comes in, from what it is and where it stands, where its design doesn't say. Paper is solid: it slides in from
// outside the card and carries what lies on it. The ground of the card and its largest photo are there from the first moment.

import { containsRect } from '#domain/geometry/geometry.ts';
import type { Entrance } from '#domain/template/motion.ts';
import type { Scene, ScenePart } from '#scene/scene.ts';
import { area, edgesOf, isSmall } from './places.ts';

/** How far over the edge of a piece of paper something may hang and still lie on it, as a share of the card's short side. */
const OVERHANG = 0.01;

export type Entering = {
  readonly enter: Entrance;
  /** It comes in with words, at their pace: a dot between a name and a place, a line under a title. */
  readonly withWords: boolean;
  /** There as soon as what it lies on is: it need not fade in besides. */
  readonly solid: boolean;
  /** What stands in it, or lies on it, moves with it. */
  readonly carries: boolean;
  /** The boxes it moves with, outermost first. */
  readonly on: readonly string[];
};

/** By the ids of the boxes. */
export function entrances(scene: Scene): ReadonlyMap<string, Entering> {
  const found = new Map<string, Entering>();
  const painted = new Set(scene.nodes.map(({ id }) => id));
  const photos = scene.parts.filter(({ kind }) => kind === 'photo');
  const largest = photos.reduce<ScenePart | null>(
    (most, part) => (most === null || area(part.bounds) > area(most.bounds) ? part : most),
    null,
  );
  for (const part of scene.parts) {
    const on = carriersOf(part, scene, found);
    const rides = on.length > 0;
    const surface = painted.has(`${part.id}/ground`) ? 'ground' : painted.has(`${part.id}/border`) ? 'border' : 'none';
    const enter = part.motion?.enter ?? usual(part, scene, { surface, rides });
    found.set(part.id, {
      enter,
      withWords: part.kind === 'group' && isSmall(part.bounds, scene),
      solid: rides || part === largest,
      carries: part.kind === 'group' && enter !== 'none' && (surface === 'ground' || part.motion?.enter !== undefined),
      on,
    });
  }
  return found;
}

/** What stands in a box that moves goes with it; so does what stands beside such paper in the design, but lies on it on the card. */
function carriersOf({ id, bounds }: ScenePart, scene: Scene, before: ReadonlyMap<string, Entering>): readonly string[] {
  const carries = (other: string) => before.get(other)?.carries === true;
  const above = idsAbove(id).filter(carries);
  if (above.length > 0) return above;
  const slack = Math.min(scene.width, scene.height) * OVERHANG;
  const under = scene.parts.findLast((other) => carries(other.id) && containsRect(other.bounds, bounds, slack));
  return under === undefined ? [] : [under.id];
}

/** The boxes a box stands in, outermost first. */
function idsAbove(id: string): readonly string[] {
  const steps = id.split('.');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('.'));
}

type Standing = {
  /** What it paints of its own. */ readonly surface: 'ground' | 'border' | 'none';
  /** It lies on paper that moves. */ readonly rides: boolean;
};

function usual(part: ScenePart, scene: Scene, { surface, rides }: Standing): Entrance {
  switch (part.kind) {
    case 'words':
      return 'lines';
    case 'photo':
      return 'settle';
    case 'mark':
    case 'code':
      return 'fade';
    case 'group':
      if (surface === 'none') return 'none';
      if (surface === 'border' || isSmall(part.bounds, scene)) return 'fade';
      return rides ? 'none' : paperFrom(part, scene);
    case 'drawing':
      return drawingFrom(part, scene);
    case 'pattern':
      return part.pattern === 'waves' ? paperFrom(part, scene) : 'grow';
  }
}

/** From the edge it lies at; from below where it lies at none. What lies at three edges is the card's own ground. */
function paperFrom({ bounds }: ScenePart, scene: Scene): Entrance {
  const { left, right, top, bottom } = edgesOf(bounds, scene);
  if ([left, right, top, bottom].filter(Boolean).length >= 3) return 'none';
  if (bottom !== top) return bottom ? 'rise' : 'drop';
  if (left !== right) return left === (scene.direction === 'ltr') ? 'start' : 'end';
  return left ? 'start' : 'rise';
}

/** A drawing in a row of its own stands somewhere in it, so only one side tells where it is. */
function drawingFrom({ bounds }: ScenePart, scene: Scene): Entrance {
  const { left, right, top, bottom } = edgesOf(bounds, scene);
  if (top && bottom) return left && right ? 'fade' : 'grow';
  if (bottom !== top) return bottom ? 'rise' : 'drop';
  if (left !== right) return left === (scene.direction === 'ltr') ? 'start' : 'end';
  return 'grow';
}
