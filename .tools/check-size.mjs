// check-size: what a visitor downloads, from the built app in dist, by following the build's own manifest. Kilobytes are 1,000 bytes, brotli.
//
// - first JavaScript: the page's entry and all it imports at once, until the gallery can be used. A part asked for lazily at start counts
//   as well when it is named in NEEDED_AT_START: lazy loading must not hide what is needed anyway.
// - editor: everything the editor brings that the first load had not, its workers and WebAssembly included.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from './source.mjs';

const FIRST_SCRIPT_LIMIT = 120;
const EDITOR_LIMIT = 380;
const NEEDED_AT_START =
  /^src\/features\/gallery\/|^src\/services\/(i18n\/|packs\/(?!open-pack-file|bundled-parts))|^assets\/locales\/en\.json\?part=first|^assets\/packs\/[^/]+\/(pack|locales\/en)\.json/;
const EDITOR =
  /^assets\/locales\/en\.json\?part=rest|^src\/features\/editor\/|^src\/entries\/studio|^src\/stage\/|^src\/services\/(layout|fonts|export|photo)\/|yoga-layout/;

/** What few ever need and nobody loads before: the HEIC decoder. */
const WHEN_NEEDED = /libheif-[\w-]+\.(js|wasm)$/;
/** What is fetched to look for faces, and kept small so that it can be fetched on any phone. */
const FACES = /^(create-face-finder|faces-worker|tiny_face_detector_model)-[\w-]+\.(js|bin)$/;
const FACES_LIMIT = 200;

/** Known by the source maps, so that no bundling can hide it. */
const DRAWING_ENGINE = /node_modules\/(konva|react-konva|yoga-layout)\//;

const DIST = `${ROOT}dist/`;
if (!existsSync(`${DIST}.vite/manifest.json`)) fail('there is no dist/.vite/manifest.json: build first');
const manifest = JSON.parse(readFileSync(`${DIST}.vite/manifest.json`, 'utf8'));
const page = Object.keys(manifest).find((key) => manifest[key].isEntry);
if (page === undefined) fail('the manifest names no entry');

const lazy = (pattern) => Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && pattern.test(key));
const first = filesReached([page, ...lazy(NEEDED_AT_START)]);
const editor = new Set([...filesReached(lazy(EDITOR)), ...workersIn(first)].filter((file) => !first.has(file)));
for (const worker of workersIn(editor)) editor.add(worker);
const whenNeeded = [...editor].filter((file) => WHEN_NEEDED.test(file));
for (const file of whenNeeded) editor.delete(file);

const firstScript = weigh(first, /\.js$/);
const editorScript = weigh(editor, /\.(js|wasm)$/);
const parts = { 'first page': bytes('index.html') + weigh(first, /\.css$/), 'first fonts': weigh(first, /\.woff2$/) };
console.log(`first JavaScript: ${kilo(firstScript)} of ${FIRST_SCRIPT_LIMIT} KB`);
for (const file of [...first].filter((one) => one.endsWith('.js'))) console.log(`  ${kilo(bytes(file))} KB ${file}`);
console.log(`first load, with the page, its styles and fonts: ${kilo(firstScript + parts['first page'] + parts['first fonts'])} KB`);
console.log(`editor, in addition: ${kilo(editorScript)} of ${EDITOR_LIMIT} KB`);
for (const file of [...editor].filter((one) => /\.(js|wasm)$/.test(one))) console.log(`  ${kilo(bytes(file))} KB ${file}`);
if (whenNeeded.length > 0) console.log(`for a HEIC alone: ${kilo(weigh(new Set(whenNeeded), /\.(js|wasm)$/))} KB`);

const faces = readdirSync(`${DIST}assets`).filter((name) => FACES.test(name));
const facesWeight = faces.reduce((sum, name) => sum + bytes(`assets/${name}`), 0);
console.log(`for looking for faces alone: ${kilo(facesWeight)} of ${FACES_LIMIT} KB`);

const heavy = [...first]
  .filter((file) => file.endsWith('.js'))
  .flatMap(sourcesOf)
  .filter((source) => DRAWING_ENGINE.test(source));
if (heavy.length > 0) fail(`the drawing engine must not be in the first load: ${heavy.slice(0, 3).join(', ')}…`);
if (firstScript > FIRST_SCRIPT_LIMIT * 1000) fail('the first page is too heavy');
if (editorScript > EDITOR_LIMIT * 1000) fail('the editor is too heavy');
if (faces.length < 3 || [...first, ...editor].some((file) => FACES.test(file.replace('assets/', '')))) {
  fail('what looks for faces must be loaded for that alone');
}
if (facesWeight > FACES_LIMIT * 1000) fail('looking for faces is too heavy');
if (firstScript === 0) fail('looked at nothing');

/** Files of these chunks and of all they import statically: scripts, styles and assets. */
function filesReached(keys) {
  const reached = new Set(keys);
  for (const key of reached) for (const next of manifest[key]?.imports ?? []) reached.add(next);
  return new Set([...reached].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? []), ...(manifest[key].assets ?? [])]));
}

/** Workers are built apart and named only in the code that starts them; what they import is named in them. */
function workersIn(files) {
  const found = new Set();
  for (const file of [...files].filter((one) => one.endsWith('.js'))) {
    for (const name of namedIn(file, /["'`/]([\w.-]*worker-[\w-]+\.js)["'`]/g)) found.add(name);
  }
  for (const file of found) for (const name of namedIn(file, /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) found.add(name);
  return [...found];
}

function namedIn(file, pattern) {
  const names = [...readFileSync(DIST + file, 'utf8').matchAll(pattern)].map(([, name]) => `assets/${name}`);
  return names.filter((name) => existsSync(DIST + name));
}

function sourcesOf(file) {
  // The bundler's own few lines of runtime come from no source and have no map.
  if (/(rolldown-runtime|preload-helper)-[\w-]+\.js$/.test(file)) return [];
  return JSON.parse(readFileSync(`${DIST}${file}.map`, 'utf8')).sources;
}

function weigh(files, pattern) {
  return [...files].filter((file) => pattern.test(file)).reduce((sum, file) => sum + bytes(file), 0);
}

function bytes(file) {
  const content = readFileSync(DIST + file);
  return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
}

function kilo(count) {
  return (count / 1000).toFixed(1);
}

function fail(message) {
  console.error(`size: ${message}`);
  process.exit(1);
}
