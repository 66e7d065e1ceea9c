// Parts as an author meets them: which part a box in the tree uses, a use made into a box of its own, and parts that nothing uses any more.

import { isJsonObject, setIn, type JsonObject } from '../json.ts';
import { boxAt, childrenOf, dataPath, type BoxPath } from './edit-template.ts';
import { resolveParts } from './parts.ts';

/** The name of the part a box uses, null for a box of its own. */
export function partUsed(box: JsonObject): string | null {
  return typeof box['use'] === 'string' ? box['use'] : null;
}

/** The box with all its part says, as it is drawn; a box of its own as it is. Null where there is no such part. */
export function boxAsDrawn(design: JsonObject, box: JsonObject): JsonObject | null {
  const name = partUsed(box);
  const { parts } = design;
  if (name === null) return box;
  if (!isJsonObject(parts) || !isJsonObject(parts[name])) return null;
  const { data } = resolveParts({ root: box, parts });
  const root = isJsonObject(data) ? data['root'] : null;
  return isJsonObject(root) ? root : null;
}

/** The use at `path` as a box of its own: what it draws stays, later changes of the part pass it by. */
export function ownBox(design: JsonObject, path: BoxPath): JsonObject {
  const { root } = design;
  const box = isJsonObject(root) ? boxAt(root, path) : null;
  const drawn = box === null ? null : boxAsDrawn(design, box);
  return drawn === null ? design : withoutUnusedParts(setIn(design, ['root', ...dataPath(path)], drawn));
}

/** A design is refused with a part that nothing uses; when its last use goes, so does the part. */
export function withoutUnusedParts(design: JsonObject): JsonObject {
  const { parts, root } = design;
  if (!isJsonObject(parts) || !isJsonObject(root)) return design;
  const used = usedFrom(root, parts, new Set());
  const kept = Object.entries(parts).filter(([name]) => used.has(name));
  if (kept.length === Object.keys(parts).length) return design;
  return setIn(design, ['parts'], kept.length === 0 ? undefined : Object.fromEntries(kept));
}

function usedFrom(box: JsonObject, parts: JsonObject, found: ReadonlySet<string>): ReadonlySet<string> {
  const name = partUsed(box);
  const part = name === null || found.has(name) ? undefined : parts[name];
  const own = name === null ? found : new Set([...found, name]);
  const inPart = isJsonObject(part) ? usedFrom(part, parts, own) : own;
  return childrenOf(box).reduce((all, child) => usedFrom(child, parts, all), inPart);
}
