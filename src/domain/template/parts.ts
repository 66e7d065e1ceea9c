// Parts: pieces of a tree that a template writes once and uses in several places. Resolved before the schema looks, so all else knows only boxes.

import type { Fault } from '../parse.ts';

type Json = Readonly<Record<string, unknown>>;

/** Boxes a template may come to: hostile data can't grow by using parts of parts of parts. */
const MAX_BOXES = 2000;
/** As deep as boxes may be nested, and a part in a part for each. */
const MAX_DEPTH = 24;

export type Resolved = { readonly data: unknown; readonly faults: readonly Fault[] };

/**
 * `data` with every `{ "use": "street", ... }` in its tree replaced by the box of that name from its `parts`, and without `parts`. What stands
 * beside `use` is said of this one place: it goes before what the part says, and its adaptations are judged after the part's.
 */
export function resolveParts(data: unknown): Resolved {
  if (!isRecord(data)) return { data, faults: [] };
  const { parts: given = {}, ...rest } = data;
  if (!isRecord(given)) return { data: rest, faults: [{ path: 'parts', reason: 'must be an object of boxes by name' }] };
  const parts: Json = given;
  const used = new Set<string>();
  const faults: Fault[] = [];
  let boxes = 0;

  function resolve(box: unknown, path: string, inside: readonly string[], depth: number): unknown {
    boxes += 1;
    if (!isRecord(box) || depth > MAX_DEPTH || boxes > MAX_BOXES) return box;
    if (box['use'] === undefined) return withChildren(box, path, inside, depth);
    const { use, ...own } = box;
    if (typeof use !== 'string') return refuse(path, 'must be the name of a part');
    const part = Object.hasOwn(parts, use) ? parts[use] : undefined;
    if (!isRecord(part)) return refuse(path, `names ${use}, which parts does not define`);
    if (inside.includes(use)) return refuse(path, `${use} uses itself`);
    if ('when' in own && 'when' in part) return refuse(path, `${use} has a condition of its own: put one of the two round the other`);
    used.add(use);
    return resolve(merged(part, own), path, [...inside, use], depth);
  }

  function withChildren(box: Json, path: string, inside: readonly string[], depth: number): Json {
    const { children } = box;
    if (!Array.isArray(children)) return box;
    return { ...box, children: children.map((child, index) => resolve(child, `${path}.children.${index}`, inside, depth + 1)) };
  }

  function refuse(path: string, reason: string): Json {
    faults.push({ path: `${path}.use`, reason });
    return { kind: 'group' };
  }

  const root = resolve(rest['root'], 'root', [], 0);
  if (boxes > MAX_BOXES) faults.push({ path: 'root', reason: `comes to more than ${MAX_BOXES} boxes` });
  for (const name of Object.keys(parts)) if (!used.has(name)) faults.push({ path: `parts.${name}`, reason: 'is never used' });
  return { data: 'root' in rest ? { ...rest, root } : rest, faults };
}

function merged(part: Json, own: Json): Json {
  const adapt = [part['adapt'], own['adapt']].filter((list) => list !== undefined);
  const both = adapt.every((list): list is unknown[] => Array.isArray(list)) ? adapt.flat() : adapt.at(-1);
  return { ...part, ...own, ...(adapt.length === 0 ? {} : { adapt: both }) };
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
