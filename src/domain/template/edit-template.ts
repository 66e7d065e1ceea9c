// Edits of a template's tree as it stands in its file: boxes put in, moved, copied and taken away, by where they stand. The result may be
// a tree that is refused (too deep, say): the parser tells, and nothing is lost.

import { getIn, isJsonList, isJsonObject, setIn, type JsonObject, type JsonPath, type JsonValue } from '../json.ts';

/** Places of a box among its siblings, from the root in; the root's own is empty. */
export type BoxPath = readonly number[];

/** A tree and where in it the box now stands that was worked on. */
export type Edited = { readonly root: JsonObject; readonly path: BoxPath };

export type Move = 'up' | 'down' | 'in' | 'out';

export const ROOT_ID = 'root';

/** As scenes name a box's nodes: `root.0.2`. */
export function boxId(path: BoxPath): string {
  return [ROOT_ID, ...path].join('.');
}

/** The box a scene's node belongs to (`root.0.2/ground`), null for what is none's: the background. */
export function pathOfNode(id: string): BoxPath | null {
  const [box = ''] = id.split('/');
  const [root, ...places] = box.split('.');
  const path = places.map(Number);
  return root === ROOT_ID && path.every((place) => Number.isInteger(place)) ? path : null;
}

/** The box a fault's path leads to (`root.children.0.adapt.1.set.style`), null for a fault outside the tree. */
export function pathOfFault(path: string): BoxPath | null {
  const [root, ...rest] = path.split('.');
  if (root !== ROOT_ID) return null;
  const places: number[] = [];
  for (let at = 0; rest[at] === 'children' && /^\d+$/u.test(rest[at + 1] ?? ''); at += 2) places.push(Number(rest[at + 1]));
  return places;
}

/** Where a box stands in the data of its tree. */
export function dataPath(path: BoxPath): JsonPath {
  return path.flatMap((place) => ['children', place]);
}

export function boxAt(root: JsonObject, path: BoxPath): JsonObject | null {
  const found = getIn(root, dataPath(path));
  return isJsonObject(found) ? found : null;
}

export function childrenOf(box: JsonObject): readonly JsonObject[] {
  const { children } = box;
  return isJsonList(children) ? children.filter(isJsonObject) : [];
}

export function isGroup(box: JsonObject | null): boolean {
  return box?.['kind'] === 'group';
}

/** The nearest box there is on the way to `path`: what stays chosen when a step back took the chosen one away. */
export function nearestPath(root: JsonObject, path: BoxPath): BoxPath {
  return boxAt(root, path) === null && path.length > 0 ? nearestPath(root, path.slice(0, -1)) : path;
}

/** At the end of the box at `near` where that is a group, else right after it. A root that is no group becomes the first box of one. */
export function addBox(root: JsonObject, near: BoxPath, box: JsonObject): Edited {
  const chosen = boxAt(root, near);
  if (chosen !== null && isGroup(chosen)) return putInto(root, near, childrenOf(chosen).length, box);
  if (near.length === 0) return { root: { kind: 'group', children: [root, box] }, path: [1] };
  return putInto(root, near.slice(0, -1), (near.at(-1) ?? 0) + 1, box);
}

/** A copy right after the box itself; null for the root, which has nothing beside it. */
export function duplicateBox(root: JsonObject, path: BoxPath): Edited | null {
  const box = boxAt(root, path);
  const place = path.at(-1);
  return box === null || place === undefined ? null : putInto(root, path.slice(0, -1), place + 1, box);
}

/** What stays chosen is the one that takes its place, else the one before it, else what held it. Null for the root. */
export function removeBox(root: JsonObject, path: BoxPath): Edited | null {
  const place = path.at(-1);
  if (place === undefined || boxAt(root, path) === null) return null;
  const above = path.slice(0, -1);
  const siblings = siblingsAt(root, above);
  const left = siblings.toSpliced(place, 1);
  const next = left.length === 0 ? above : [...above, Math.min(place, left.length - 1)];
  return { root: withChildren(root, above, left), path: next };
}

/**
 * Up and down among its siblings; in: to the end of the group before it, else to the start of the group after it; out: right after the
 * group it is in. Null where there is no such place.
 */
export function moveBox(root: JsonObject, path: BoxPath, move: Move): Edited | null {
  const place = path.at(-1);
  const box = boxAt(root, path);
  const to = place === undefined ? null : destination(root, path.slice(0, -1), place, move);
  if (box === null || place === undefined || to === null) return null;
  const above = path.slice(0, -1);
  const without = withChildren(root, above, siblingsAt(root, above).toSpliced(place, 1));
  return putInto(without, to.above, to.place, box);
}

type Destination = { readonly above: BoxPath; readonly place: number };

/** As places are once the box has been taken out. */
function destination(root: JsonObject, above: BoxPath, place: number, move: Move): Destination | null {
  const siblings = siblingsAt(root, above);
  switch (move) {
    case 'up':
      return place === 0 ? null : { above, place: place - 1 };
    case 'down':
      return place >= siblings.length - 1 ? null : { above, place: place + 1 };
    case 'in': {
      const before = siblings[place - 1];
      if (before !== undefined && isGroup(before)) return { above: [...above, place - 1], place: childrenOf(before).length };
      return isGroup(siblings[place + 1] ?? null) ? { above: [...above, place], place: 0 } : null;
    }
    case 'out': {
      const own = above.at(-1);
      return own === undefined ? null : { above: above.slice(0, -1), place: own + 1 };
    }
  }
}

/** One property of a box, or of one of its adaptations; `undefined` takes it away. */
export function setProperty(root: JsonObject, path: BoxPath, property: JsonPath, value: JsonValue | undefined): JsonObject {
  return setIn(root, [...dataPath(path), ...property], value);
}

function putInto(root: JsonObject, above: BoxPath, place: number, box: JsonObject): Edited {
  return { root: withChildren(root, above, siblingsAt(root, above).toSpliced(place, 0, box)), path: [...above, place] };
}

function siblingsAt(root: JsonObject, above: BoxPath): readonly JsonObject[] {
  const parent = boxAt(root, above);
  return parent === null ? [] : childrenOf(parent);
}

function withChildren(root: JsonObject, above: BoxPath, children: readonly JsonObject[]): JsonObject {
  return setIn(root, [...dataPath(above), 'children'], children);
}
