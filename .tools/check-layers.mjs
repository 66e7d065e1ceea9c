// check-layers: every import of src, resolved to the file it names, against the rule in layers.mjs. Types count as imports.
// The linter says most of this too, while typing; this one can't be got round by a relative path.

import { existsSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { LIBRARIES, MAY_IMPORT, SEPARATE_FOLDERS, SHARES_LOOSE_FILES, TEST_LIBRARIES, WORKER_MAY_REACH } from './layers.mjs';
import { ROOT, filesUnder, parseFile, place, report, walk } from './source.mjs';

/** The faults under `root`'s src, each `path:line what`; and how many files were looked at. */
export function checkLayers(root = ROOT) {
  const paths = filesUnder('src', /\.tsx?$/, root).filter((path) => !path.endsWith('.d.ts'));
  const files = paths.map((path) => importsOf(parseFile(path, root), root));
  const graph = new Map(files.map((file) => [file.path, file.imports.flatMap(({ target }) => target ?? [])]));
  const faults = files.flatMap((file) => file.imports.flatMap((one) => faultOf(file, one)));
  return { looked: files.length, faults: [...faults, ...files.flatMap(({ path }) => workerFaults(path, graph))] };
}

/** Each import with what it names: `target`, a path from the root, or null for a library. */
function importsOf(file, root) {
  const imports = [];
  walk(file.program, (node) => {
    const source = SOURCES[node.type]?.(node);
    if (typeof source?.value !== 'string') return;
    const [name] = source.value.split('?');
    imports.push({ name, at: place(file, node.start), target: resolve(name, file.path, root) });
  });
  return { path: file.path, imports };
}

const SOURCES = {
  ImportDeclaration: (node) => node.source,
  ExportNamedDeclaration: (node) => node.source,
  ExportAllDeclaration: (node) => node.source,
  ImportExpression: (node) => node.source,
  TSImportType: (node) => node.source ?? node.argument?.literal,
  // new URL('./x-worker.ts', import.meta.url) is how a worker or an asset is named.
  NewExpression: (node) => (node.callee.name === 'URL' && node.arguments[1]?.type === 'MemberExpression' ? node.arguments[0] : null),
};

function resolve(name, from, root) {
  if (name.startsWith('#')) {
    const [, top, rest] = /^#([^/]+)\/(.*)$/.exec(name) ?? [null, name, ''];
    return top === 'assets' || top === 'tests' ? `${top}/${rest}` : `src/${top}/${rest}`;
  }
  if (!name.startsWith('.')) return null;
  const path = posix.join(dirname(from), name);
  return existsSync(`${root}${path}.ts`) ? `${path}.ts` : path;
}

function faultOf({ path }, { name, at, target }) {
  const isTest = /\.test\.tsx?$/.test(path);
  const from = whereIs(path);
  if (!(from.layer in MAY_IMPORT)) return [`${at} src/${from.layer} is not a layer of the house`];
  if (target === null) return isTest && isForTests(name) ? [] : libraryFault(from, name, at);
  const to = whereIs(target);
  if (isTest && (to.layer === 'tests' || to.layer === 'assets')) return [];
  if (to.layer !== from.layer && !MAY_IMPORT[from.layer].includes(to.layer)) {
    return [`${at} ${from.layer} may not import ${to.layer} (${name})`];
  }
  if (to.layer !== from.layer && name.startsWith('.') && to.layer !== 'assets') {
    return [`${at} another layer is named as #${to.layer}/…, not by a relative path (${name})`];
  }
  const isSister = to.layer === from.layer && SEPARATE_FOLDERS.includes(to.layer) && to.folder !== from.folder;
  const stranger = isSister && !(to.isLoose && SHARES_LOOSE_FILES.includes(to.layer));
  return stranger ? [`${at} ${from.folder} may not import ${to.folder} (${name})`] : [];
}

/** `layer`, `folder` as `layer/folder`, and whether the file stands loose in its layer. */
function whereIs(path) {
  const parts = path.replace(/^src\//, '').split('/');
  return { layer: parts[0], folder: parts.slice(0, 2).join('/'), isLoose: parts.length === 2 };
}

function isForTests(name) {
  return name.startsWith('node:') || TEST_LIBRARIES.includes(name) || Object.keys(LIBRARIES).some((library) => covers(library, name));
}

function libraryFault(from, name, at) {
  const library = Object.keys(LIBRARIES).find((one) => covers(one, name));
  if (library === undefined) return [`${at} ${name} is not in .tools/layers.mjs: say which layers may import it`];
  const allowed = LIBRARIES[library].some((place) => place === from.layer || place === from.folder);
  return allowed ? [] : [`${at} ${from.folder} may not import ${name}; only ${LIBRARIES[library].join(', ')} may`];
}

function covers(library, name) {
  return name === library || name.startsWith(`${library}/`);
}

/** A worker loads all it reaches, so its rule holds for the whole way, not for its own imports alone. */
function workerFaults(path, graph) {
  if (!path.endsWith('-worker.ts')) return [];
  const home = whereIs(path).folder;
  const seen = new Set([path]);
  for (const one of seen) for (const next of graph.get(one) ?? []) seen.add(next);
  return [...seen]
    .filter((one) => whereIs(one).folder !== home && !WORKER_MAY_REACH.includes(whereIs(one).layer))
    .map((one) => `${path}:1 a worker may not reach ${one}`);
}

if (process.argv[1]?.endsWith('check-layers.mjs')) {
  const { looked, faults } = checkLayers();
  report('layers', looked, faults);
}
