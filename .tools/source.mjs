// source: what the checks share: listing files, parsing them, walking them, saying where something stands.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Files under `folder` (from the root, `/` between parts) whose name matches `pattern`, sorted. */
export function filesUnder(folder, pattern, root = ROOT) {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length))
    .sort();
}

/** The parsed file; throws on a syntax error, so that no check passes over a file it could not read. */
export function parseFile(path, root = ROOT) {
  const source = readFileSync(`${root}${path}`, 'utf8');
  const { program, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return { path, source, program, comments };
}

/** Calls `visit(node, parent)` for every node, parents first. */
export function walk(node, visit, parent = null) {
  visit(node, parent);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walk(item, visit, node);
    } else if (isNode(value)) walk(value, visit, node);
  }
}

function isNode(value) {
  return typeof value === 'object' && value !== null && typeof value.type === 'string';
}

/** `path:line` of an offset. */
export function place(file, offset) {
  return `${file.path}:${file.source.slice(0, offset).split('\n').length}`;
}

/** Prints the faults and ends the run; a check that looked at nothing has failed as well. */
export function report(name, looked, faults) {
  for (const fault of faults) console.error(fault);
  if (looked === 0) console.error(`${name}: looked at nothing`);
  console.log(`${name}: ${looked} looked at, ${faults.length} wrong`);
  process.exit(faults.length > 0 || looked === 0 ? 1 : 0);
}
