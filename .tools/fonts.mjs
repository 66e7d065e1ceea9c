// fonts: makes the committed card fonts (assets/fonts/files) and their table (assets/fonts/fonts.json) from assets/fonts/sources.json.
// Run with `npm run fonts` after changing sources.json or a font package. A new script is a row in sources.json, nothing here.
//
// - Axes named in a source are pinned (an optical size that changed with the font size would break "measured once, scaled"); weight stays.
// - Ranges come from each file's own cmap, never from a declared subset. Within a family a character belongs to the first face that has
//   it, so ranges are disjoint; the one exception is combining marks, shared by every face that has them, because a browser draws a letter
//   and its mark only from one face.
// - A letter no face of the display font has, but whose parts one has (ṣ: s and a dot below), is that face's: browsers compose it from its
//   parts, and it keeps the look of its neighbours. Only what is left goes to the next package in the list.
//   `marks` in a source names the combining marks its font places well, where that is not all it has (Fraunces: none; Bricolage Grotesque
//   has the grave accent but no anchor for it); `composes` those it may compose with, where that is fewer still.
// - The order of a family's faces is part of the data: where two loaded faces could draw a letter, browsers take the one added last, so
//   faces are added in this order (load-faces.ts) and the picture does not depend on what was loaded first.
// - Every face of a family states the same weight range: browsers choose among faces by weight before they look at the ranges, so
//   unequal ranges would make them drop scripts. A font with a shorter axis stops at its own end.

import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { codePointsOf, fromUnicodeRange, toUnicodeRange } from './cmap.mjs';

const require = createRequire(import.meta.url);
const subsetFont = require('subset-font');
const fontverter = require('fontverter');

const FONTS = new URL('../assets/fonts/', import.meta.url);
const PACKAGES = new URL('../node_modules/@fontsource-variable/', import.meta.url);
const FAMILY_WEIGHTS = '100 900';

/** Drawn by no face: controls, joiners, direction marks, variation selectors. Browsers shape them without a glyph. */
const INVISIBLE = /^[\p{Cc}\u00AD\u034F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]$/u;
const MARK = /^\p{M}$/u;

const DECOMPOSITIONS = listDecompositions();
const sources = JSON.parse(await readFile(new URL('sources.json', FONTS), 'utf8'));

async function main() {
  const coverage = await readCoverage();
  const wanted = new Map(Object.keys(sources.faces).map((face) => [face, new Set()]));
  const families = sources.families.map((family) => ({
    id: family.id,
    family: family.family,
    faces: shareOut(family.faces, coverage).map(({ face, codePoints }) => {
      for (const code of codePoints) wanted.get(face).add(code);
      return {
        file: `${face}.woff2`,
        weight: FAMILY_WEIGHTS,
        script: sources.faces[face].script,
        unicodeRange: toUnicodeRange(codePoints),
      };
    }),
  }));
  const total = await writeFiles(wanted);
  await writeFile(new URL('fonts.json', FONTS), `${JSON.stringify({ families }, null, 2)}\n`);
  await copyLicences();
  console.log(`${(total / 1024).toFixed(0)} KB in all`);
}

/** Per source face, the code points it may draw: its cmap, less what draws nothing, within `only`. */
async function readCoverage() {
  const coverage = new Map();
  for (const [face, source] of Object.entries(sources.faces)) {
    const cmap = codePointsOf(await fontverter.convert(await readSource(source), 'sfnt'));
    const only = source.only === undefined ? null : fromUnicodeRange(source.only);
    const marks = source.marks === undefined ? null : fromUnicodeRange(source.marks);
    const kept = [...cmap].filter((code) => {
      if (INVISIBLE.test(String.fromCodePoint(code)) || (only !== null && !only.has(code))) return false;
      return marks === null || !isMark(code) || marks.has(code);
    });
    coverage.set(face, new Set(kept));
  }
  return coverage;
}

/** Shares the characters of a family out among `faces`, in order (see the top of this file); faces left with no letter are dropped. */
function shareOut(faces, coverage) {
  const taken = new Set();
  const shares = [];
  for (const [at, face] of faces.entries()) {
    const codePoints = new Set([...coverage.get(face)].filter((code) => isMark(code) || !taken.has(code)));
    for (const code of codePoints) taken.add(code);
    shares.push({ face, codePoints });
    const next = faces[at + 1];
    if (next === undefined || sources.faces[next].package !== sources.faces[face].package) addComposed(shares, taken);
  }
  return shares.filter(({ codePoints }) => [...codePoints].some((code) => !isMark(code)));
}

/** Gives each letter that one of the shares so far can compose from parts to the last that can, as browsers would. */
function addComposed(shares, taken) {
  const additions = shares.map(() => []);
  for (const [code, [base, mark]] of DECOMPOSITIONS) {
    if (taken.has(code)) continue;
    const at = shares.findLastIndex(({ face, codePoints }) => canCompose(codePoints, composingMarks(face, codePoints), base, mark));
    if (at >= 0) additions[at].push(code);
  }
  for (const [at, codes] of additions.entries()) {
    for (const code of codes) {
      shares[at].codePoints.add(code);
      taken.add(code);
    }
  }
}

function composingMarks(face, codePoints) {
  const { composes } = sources.faces[face];
  return composes === undefined ? codePoints : fromUnicodeRange(composes);
}

function canCompose(codePoints, marks, base, mark) {
  if (!marks.has(mark)) return false;
  if (codePoints.has(base)) return true;
  const parts = DECOMPOSITIONS.get(base);
  return parts !== undefined && canCompose(codePoints, marks, ...parts);
}

/** Letter -> its base (itself perhaps composed) and last mark, for every letter of the alphabetic blocks with a canonical decomposition. */
function listDecompositions() {
  const found = new Map();
  for (const code of fromUnicodeRange('U+C0-24F,U+370-52F,U+600-6FF,U+1E00-1FFF')) {
    const letter = String.fromCodePoint(code);
    const parts = [...letter.normalize('NFD')];
    if (parts.length < 2 || letter.normalize('NFC') !== letter) continue;
    const base = parts.slice(0, -1).join('').normalize('NFC');
    if ([...base].length === 1) found.set(code, [base.codePointAt(0), parts.at(-1).codePointAt(0)]);
  }
  return found;
}

function isMark(code) {
  return MARK.test(String.fromCodePoint(code));
}

async function writeFiles(wanted) {
  const folder = new URL('files/', FONTS);
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) await rm(new URL(old, folder));
  let total = 0;
  for (const [face, codePoints] of wanted) {
    if (codePoints.size === 0) continue;
    const source = sources.faces[face];
    // The joiners stay in the file, so that shaping rules that name their glyphs keep working.
    const text = String.fromCodePoint(...codePoints, 0x20, 0x200c, 0x200d, 0x25cc);
    const font = await subsetFont(await readSource(source), text, { targetFormat: 'woff2', variationAxes: source.axes ?? {} });
    await writeFile(new URL(`${face}.woff2`, folder), font);
    total += font.length;
    console.log(`${face.padEnd(30)} ${(font.length / 1024).toFixed(1).padStart(6)} KB ${String(codePoints.size).padStart(5)} characters`);
  }
  return total;
}

async function copyLicences() {
  const folder = new URL('licences/', FONTS);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of new Set(Object.values(sources.faces).map((source) => source.package))) {
    await writeFile(new URL(`${name}.txt`, folder), await readFile(new URL(`${name}/LICENSE`, PACKAGES)));
  }
}

function readSource(source) {
  return readFile(new URL(`${source.package}/files/${source.file}.woff2`, PACKAGES));
}

await main();
