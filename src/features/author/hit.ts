// hit: from a point in a picture to the box that is drawn there, and from a box to where it stands.

import type { Rect } from '#domain/geometry/geometry.ts';
import { boxId, pathOfNode, type BoxPath } from '#domain/template/edit-template.ts';
import type { Scene } from '#scene/scene.ts';

/** The topmost box at a point in output px. What is chosen already gives way to the box that holds it. Null for the bare background. */
export function boxAtPoint(scene: Scene, x: number, y: number, chosen: BoxPath): BoxPath | null {
  const node = scene.nodes.findLast(
    ({ id, bounds }) =>
      pathOfNode(id) !== null && x >= bounds.x && x <= bounds.x + bounds.width && y >= bounds.y && y <= bounds.y + bounds.height,
  );
  const path = node === undefined ? null : pathOfNode(node.id);
  return path !== null && path.length > 0 && boxId(path) === boxId(chosen) ? path.slice(0, -1) : path;
}

/** What is drawn of a box and of all it holds, in output px; null where it does not show. */
export function boundsOfBox(scene: Scene, path: BoxPath): Rect | null {
  const id = boxId(path);
  const own = scene.nodes.filter((node) => node.id === id || node.id.startsWith(`${id}/`) || node.id.startsWith(`${id}.`));
  const [head, ...rest] = own.map(({ bounds }) => bounds);
  return head === undefined ? null : rest.reduce(union, head);
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
