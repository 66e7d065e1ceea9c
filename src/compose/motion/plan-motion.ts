// planMotion: when and how everything on a card comes in. Paper first, then patterns and drawings, words line by line as they are read, the mark
// last. What lies on a piece of paper rides in on it. Each thing comes once and stays: nothing flashes (WCAG 2.3.1).

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Node, Scene, ScenePart } from '#scene/scene.ts';
import { cueAll, type Cue } from './cues.ts';
import { entrances, type Entering } from './entrance.ts';
import type { Move, Span } from './move.ts';
import { piecesOf, type Piece, type Way } from './pieces.ts';
import { outside, wayOf } from './places.ts';

export type NodeTrack = {
  /** Outermost first: those of the paper it lies on, then its own. */
  readonly moves: readonly Move[];
  /** A photo's settling: how much nearer it is when it begins. */
  readonly zoom: (Span & { readonly from: number }) | null;
  readonly making: (Span & { readonly pieces: readonly Piece[] }) | null;
};

export type MotionPlan = {
  /** One for each node of the scene, in order; null for what is there from the first moment. */
  readonly tracks: readonly (NodeTrack | null)[];
  /** From here on nothing moves, ms. */
  readonly still: number;
};

type Own = Omit<NodeTrack, 'moves'> & { readonly move: Move | null };

const NEARER = 1.09;
const SWELLS_FROM = 0.8;
/** How far a line of words comes, as a share of the card's short side. */
const LINE_COMES = 0.03;
const LINE_FROM = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, center: { x: 0, y: 1 } } as const;
/** A photo that fades in has done so long before it has settled: ms. */
const PHOTO_FADES = 450;
const NOTHING: Own = { move: null, zoom: null, making: null };

/** Pure: the same scene has the same plan. */
export function planMotion(scene: Scene): MotionPlan {
  const entering = entrances(scene);
  const cues = cueAll(scene, entering);
  const partById = new Map(scene.parts.map((part) => [part.id, part]));
  const papers = new Map<string, Move | null>();

  /** How a whole box moves, and all that lies in it; null where its nodes come in each in its own way, or not at all. */
  function boxMove(part: ScenePart, { enter }: Entering): Move | null {
    const cue = cues.cueOf(part);
    const { bounds } = part;
    switch (enter) {
      case 'rise':
      case 'drop':
      case 'start':
      case 'end': {
        const from = outside(enter, bounds, scene);
        return { ...still(bounds), ...cue, dx: from.x, dy: from.y };
      }
      case 'fade':
        return { ...still(bounds), ...cue, fades: true };
      case 'grow':
        return part.kind === 'pattern' ? null : swelling(bounds, cue);
      case 'none':
      case 'settle':
      case 'lines':
        return null;
    }
  }

  function ownOf(node: Node, part: ScenePart, how: Entering): Own {
    if (isScrim(node)) return { ...NOTHING, move: { ...still(node.bounds), ...cues.scrim, fades: true } };
    switch (how.enter) {
      case 'settle':
        return settling(node, part, how);
      case 'lines':
        return { ...NOTHING, move: lineMove(node, part) };
      case 'grow':
        if (part.kind === 'pattern') return made(node, part.bounds, wayOf(part, scene), cues.cueOf(part));
        return { ...NOTHING, move: boxMove(part, how) };
      case 'none':
      case 'fade':
      case 'rise':
      case 'drop':
      case 'start':
      case 'end':
        return { ...NOTHING, move: boxMove(part, how) };
    }
  }

  function settling(node: Node, part: ScenePart, { solid }: Entering): Own {
    const cue = cues.cueOf(part);
    const move = solid ? null : { ...still(part.bounds), starts: cue.starts, takes: Math.min(PHOTO_FADES, cue.takes), fades: true };
    return { ...NOTHING, move, zoom: node.kind === 'image' ? { ...cue, from: NEARER } : null };
  }

  /** From the side the words start from; words in the middle come from below. What lies under words only fades. */
  function lineMove(node: Node, part: ScenePart): Move {
    const cue = cues.lineCueOf(node, part);
    if (node.kind !== 'text') return { ...still(part.bounds), ...cue, fades: true };
    const far = Math.min(scene.width, scene.height) * LINE_COMES;
    const from = LINE_FROM[node.align];
    return { ...still(node.bounds), ...cue, dx: from.x * far, dy: from.y * far, fades: true };
  }

  for (const part of scene.parts) {
    const how = entering.get(part.id);
    if (how?.carries === true) papers.set(part.id, boxMove(part, how));
  }
  const tracks = scene.nodes.map((node): NodeTrack | null => {
    const id = boxOf(node);
    const part = partById.get(id);
    const how = entering.get(id);
    if (part === undefined || how === undefined) return null;
    const carried = how.on.flatMap((paper) => papers.get(paper) ?? []);
    const { move, zoom, making } = ownOf(node, part, how);
    const moves = move === null ? carried : [...carried, move];
    return moves.length === 0 && zoom === null && making === null ? null : { moves, zoom, making };
  });
  return { tracks, still: Math.max(0, ...tracks.flatMap((track) => (track === null ? [] : spansOf(track).map(endOf)))) };
}

export function boxOf({ id }: Node): string {
  return id.split('/')[0] ?? id;
}

/** The shade a group lays over its photos, under its words. */
function isScrim({ id }: Node): boolean {
  return id.split('/')[1] === 'scrim';
}

function spansOf({ moves, zoom, making }: NodeTrack): readonly Span[] {
  return [...moves, ...(zoom === null ? [] : [zoom]), ...(making === null ? [] : [making])];
}

function endOf({ starts, takes }: Span): number {
  return starts + takes;
}

function still({ x, y, width, height }: Rect): Omit<Move, keyof Span> {
  const about = { x: x + width / 2, y: y + height / 2 };
  return { dx: 0, dy: 0, across: 1, down: 1, about, fades: false, pace: 'arriving' };
}

/** Swells upwards from its foot, as things that grow do. */
function swelling(bounds: Rect, cue: Cue): Move {
  const about = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height };
  return { ...still(bounds), ...cue, across: SWELLS_FROM, down: SWELLS_FROM, about, fades: true };
}

/** Piece by piece where it is made of pieces; what is one piece, such as the ground under it, is unrolled at the same pace. */
function made(node: Node, bounds: Rect, way: Way, cue: Cue): Own {
  const pieces = node.kind === 'shape' ? piecesOf(node.d, bounds, way) : null;
  if (pieces !== null) return { ...NOTHING, making: { ...cue, pieces } };
  return { ...NOTHING, move: { ...still(bounds), ...cue, ...unrolled(bounds, way) } };
}

function unrolled({ x, y, width, height }: Rect, way: Way): Partial<Move> {
  switch (way) {
    case 'rightwards':
      return { across: 0, about: { x, y }, pace: 'steadily' };
    case 'leftwards':
      return { across: 0, about: { x: x + width, y }, pace: 'steadily' };
    case 'upwards':
      return { down: 0, about: { x, y: y + height }, pace: 'steadily' };
    case 'in-order':
      return { fades: true };
  }
}
