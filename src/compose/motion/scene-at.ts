// sceneAt: a card as it stands at one moment of its film. Pure: the painters draw it as they draw any scene.

import { multiply, scaling, translation, IDENTITY, type Matrix } from '#domain/geometry/matrix.ts';
import type { Rect } from '#domain/geometry/geometry.ts';
import type { Node, Scene } from '#scene/scene.ts';
import { poseAt } from './move.ts';
import { madeSoFar } from './pieces.ts';
import type { MotionPlan, NodeTrack } from './plan-motion.ts';
import { arriving, shareOf, steadily } from './timeline.ts';

/** `ms` from the start. `plan` must be that of `scene`. What can't be seen yet is left out; once all is still, it is `scene` itself. */
export function sceneAt(scene: Scene, ms: number, plan: MotionPlan): Scene {
  if (ms >= plan.still) return scene;
  const nodes = scene.nodes.flatMap((node, index): readonly Node[] => {
    const track = plan.tracks[index] ?? null;
    if (track === null) return [node];
    const moved = nodeAt(node, track, Math.max(0, ms));
    return moved === null ? [] : [moved];
  });
  return { ...scene, nodes };
}

/** Null while nothing of it can be seen. */
function nodeAt(node: Node, track: NodeTrack, ms: number): Node | null {
  let place: Matrix = IDENTITY;
  let opacity = 1;
  let moving = false;
  for (const move of track.moves) {
    const pose = poseAt(move, ms);
    if (pose === null) continue;
    moving = true;
    place = multiply(place, pose.place);
    opacity *= pose.opacity;
  }
  const [a, b, c, d] = place;
  if (opacity === 0 || a * d - b * c === 0) return null;
  const made = madeAt(node, track, ms);
  if (made === null || !moving) return made;
  return { ...made, place, opacity: made.opacity * opacity };
}

function madeAt(node: Node, { zoom, making }: NodeTrack, ms: number): Node | null {
  if (node.kind === 'image' && zoom !== null) {
    const left = 1 - arriving(shareOf(zoom, ms));
    return left === 0 ? node : { ...node, matrix: multiply(nearer(node.bounds, 1 + (zoom.from - 1) * left), node.matrix) };
  }
  if (node.kind === 'shape' && making !== null) {
    const share = shareOf(making, ms);
    if (share === 1) return node;
    const d = madeSoFar(making.pieces, steadily(share));
    return d === '' ? null : { ...node, d };
  }
  return node;
}

/** About the middle of its window: it keeps covering it. */
function nearer({ x, y, width, height }: Rect, scale: number): Matrix {
  const middle = { x: x + width / 2, y: y + height / 2 };
  return multiply(translation(middle.x, middle.y), multiply(scaling(scale, scale), translation(-middle.x, -middle.y)));
}
