// hit: from a point in a picture to the box that is drawn there, and from a box to where it stands.

import type { Rect } from '#domain/geometry/geometry.ts';
import { boxId, pathOfNode, type BoxPath } from '#domain/template/edit-template.ts';
import type { Scene } from '#scene/scene.ts';

/**
 * The topmost box at a point in output px, counting the gaps between its lines; where there is none, the innermost that holds boxes round it.
 * What is chosen already gives way to the box that holds it. Null for the bare background.
 */
export function boxAtPoint(scene: Scene, x: number, y: number, chosen: BoxPath): BoxPath | null {
  const drawn = boxesIn(scene);
  const inside = ({ x: left, y: top, width, height }: Rect) => x >= left && x <= left + width && y >= top && y <= top + height;
  const own = drawn.findLast(({ bounds }) => inside(bounds))?.path ?? null;
  const path = own ?? innermost(scene, drawn, inside);
  return path !== null && path.length > 0 && boxId(path) === boxId(chosen) ? path.slice(0, -1) : path;
}

/** What is drawn of a box and of all it holds, in output px; null where it does not show. */
export function boundsOfBox(scene: Scene, path: BoxPath): Rect | null {
  const id = boxId(path);
  return boundsOf(scene.nodes.filter((node) => node.id === id || node.id.startsWith(`${id}/`) || node.id.startsWith(`${id}.`)));
}

type Drawn = { readonly path: BoxPath; readonly bounds: Rect };

/** Boxes that paint something themselves, in the order drawn. */
function boxesIn(scene: Scene): readonly Drawn[] {
  const byId = new Map<string, Drawn>();
  for (const { id, bounds } of scene.nodes) {
    const path = pathOfNode(id);
    if (path === null) continue;
    const known = byId.get(boxId(path));
    byId.set(boxId(path), { path, bounds: known === undefined ? bounds : union(known.bounds, bounds) });
  }
  return [...byId.values()];
}

function innermost(scene: Scene, drawn: readonly Drawn[], inside: (bounds: Rect) => boolean): BoxPath | null {
  const above = new Map(drawn.flatMap(({ path }) => path.map((_, end) => [boxId(path.slice(0, end)), path.slice(0, end)] as const)));
  return [...above.values()]
    .filter((path) => {
      const bounds = boundsOfBox(scene, path);
      return bounds !== null && inside(bounds);
    })
    .reduce<BoxPath | null>((best, path) => (best === null || path.length > best.length ? path : best), null);
}

function boundsOf(nodes: readonly { readonly bounds: Rect }[]): Rect | null {
  const [head, ...rest] = nodes.map(({ bounds }) => bounds);
  return head === undefined ? null : rest.reduce(union, head);
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
