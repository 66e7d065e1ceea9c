// folder: a pack's folder as texts by file name. What lies beside a pack by custom (thumbnails, a README, a licence) is left out.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';

const BESIDE = /^(thumbnails\/.+|(README|LICEN[CS]E|CREDITS|NOTICE)(\.\w+)?|.*\.zip)$/i;
/** What systems leave in folders. */
const LEFT = /(^|\/)(\.[^/]+|Thumbs\.db|desktop\.ini)(\/|$)/i;
/** Only these are looked into; any other file is known by its name alone. */
const TEXT = /\.(json|svg)$/i;

/** `files` by path inside the folder, `/` between parts; `id` is the folder's own name. Throws when there is no such folder. */
export function readFolder(folder) {
  const root = resolve(folder);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is not a folder`);
  const files = new Map();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path).split(sep).join('/');
    if (!BESIDE.test(name) && !LEFT.test(name)) files.set(name, TEXT.test(name) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '');
  }
  return { id: basename(root), root, files: new Map([...files].sort(([a], [b]) => a.localeCompare(b))) };
}

/** `file path: reason`, one a line, the files in their order. */
export function faultLines(faults) {
  return faults.map(({ file, path, reason }) => (path === '' ? `${file}: ${reason}` : `${file} at ${path}: ${reason}`));
}
