// fonts: makes the table of the card fonts (assets/fonts/fonts.json, assets/fonts/sets) from assets/fonts/sources.json, and the files that
// have to be cut (assets/fonts/files). Run with `npm run fonts` after changing sources.json or a font package. A new script is a row in
// sources.json, nothing here. What is not cut stays in its package; font-files.ts puts it into the build.
//
// - Axes named in a source are pinned (an optical size that changed with the font size would break "measured once, scaled"); weight stays.
// - What a face draws comes from its file's own cmap, never from a declared subset, and is narrowed to its script where the source names one.
//   Faces may overlap: the first of a family's list that can draw a whole grapheme draws it (font-index.ts, load-faces.ts).
// - A letter no face of a display font has, but whose parts one has (ṣ: s and a dot below), is that face's: browsers compose it from its
//   parts, and it keeps the look of its neighbours. Only what is left goes to the next package in the list.
//   Faces of one package go from the rarest letters to the commonest: asked first, the common one would compose what another has whole.
//   `marks` in a source names the combining marks its font places well, where that is not all it has (Fraunces: none; Bricolage Grotesque
//   has the grave accent but no anchor for it).
// - `uniform` in a source: its letters do not vary with their neighbours (no contextual alternates, which handwriting has so that no two
//   look alike): a word measured alone must be as wide in its line, and the varied letters are two thirds of the file.
// - `ttf` in a source: the font in one piece, for letters whose parts slices keep apart (a letter of one slice with a mark of another).
// - A set is a font for Chinese, Japanese or Korean in about a hundred slices; its table is a file of its own, read when a text needs it.
//   With `unlike` it is what is left: letters of a font in one piece that none of those sets draws, cut into slices here.

import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { codePointsOf, fromUnicodeRange, toUnicodeRange } from './cmap.mjs';
import { cutEmoji } from './emoji.mjs';
import { packageOf, wholeFile, wholeFont } from './font-packages.mjs';

const require = createRequire(import.meta.url);
const subsetFont = require('subset-font');
const fontverter = require('fontverter');

const FONTS = new URL('../assets/fonts/', import.meta.url);

/** Drawn by no face: controls, joiners, direction marks, variation selectors. Browsers shape them without a glyph. */
const INVISIBLE = /^[\p{Cc}\u00AD\u034F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]$/u;
/** Of these, what the shaping rules of some scripts name, and emoji are joined by. */
const JOINERS = [0x200c, 0x200d, 0x180b, 0x180c, 0x180d, 0x180e, 0xfe0f];
const MARK = /^\p{M}$/u;
/** What shaping needs of a uniform font: every feature browsers turn on by themselves, but for contextual alternates. */
const UNVARIED =
  'abvm abvs akhn blwf blwm blws ccmp cjct curs dist fina half haln init isol kern liga locl mark medi mkmk nukt pref pres pstf psts rclt rkrf rlig rphf rvrn vatu'.split(
    ' ',
  );

/** Characters in a slice that is cut here. */
const SLICE = 256;

const DECOMPOSITIONS = listDecompositions();
const sources = JSON.parse(await readFile(new URL('sources.json', FONTS), 'utf8'));

async function main() {
  const coverage = await readCoverage();
  for (const { latin } of sources.families) shareOut(latin, coverage);
  for (const family of sources.families) addComposed(family, coverage);
  const total = await writeFiles(coverage);
  const faces = Object.fromEntries([...coverage].map(([id, codePoints]) => [id, describe(id, codePoints)]));
  const sets = Object.fromEntries(Object.entries(sources.sets).map(([id, { blocks }]) => [id, short(fromUnicodeRange(blocks))]));
  await writeFile(new URL('fonts.json', FONTS), `${JSON.stringify({ families: sources.families.map(nameVariants), faces, sets })}\n`);
  await writeSets();
  await copyLicences();
  console.log(`${(total / 1024).toFixed(0)} KB of files in all`);
}

/** Per face, the code points it may draw: its cmap, less what draws nothing, within `script` or `only`, and `also`. */
async function readCoverage() {
  const coverage = new Map();
  for (const [face, source] of Object.entries(sources.faces)) {
    const cmap = codePointsOf(await fontverter.convert(await readSource(source), 'sfnt'));
    const only = source.only === undefined ? null : fromUnicodeRange(source.only);
    const marks = source.marks === undefined ? null : fromUnicodeRange(source.marks);
    const also = fromUnicodeRange(source.also ?? '');
    const script = source.script === undefined ? null : new RegExp(`^\\p{Script_Extensions=${source.script}}$`, 'u');
    const kept = [...cmap].filter((code) => {
      const character = String.fromCodePoint(code);
      if (also.has(code)) return true;
      if (JOINERS.includes(code)) return script !== null || source.emoji === true;
      if (INVISIBLE.test(character) || (only !== null && !only.has(code))) return false;
      if (script !== null && !script.test(character)) return false;
      return marks === null || !isMark(code) || marks.has(code);
    });
    coverage.set(face, new Set([...kept, ...also]));
  }
  return coverage;
}

/** Leaves each letter that several of these faces have to the commonest, which is the last: English needs no other. Marks stay in all. */
function shareOut(faces, coverage) {
  const taken = new Set();
  for (const face of faces.toReversed()) {
    const own = [...coverage.get(face)].filter((code) => isMark(code) || !taken.has(code));
    coverage.set(face, new Set(own));
    for (const code of own) taken.add(code);
  }
}

/** Gives each letter that no face before can draw, but that faces of one package can compose, to the last of them, as browsers would. */
function addComposed(family, coverage) {
  const taken = new Set();
  let run = [];
  const faces = [...family.latin, ...family.others].filter((face) => coverage.has(face));
  for (const [at, face] of faces.entries()) {
    run.push(face);
    for (const code of coverage.get(face)) taken.add(code);
    if (at + 1 < faces.length && sources.faces[faces[at + 1]].package === sources.faces[face].package) continue;
    const additions = [];
    for (const [code, [base, mark]] of DECOMPOSITIONS) {
      const composer = taken.has(code) ? undefined : run.findLast((each) => canCompose(coverage.get(each), base, mark));
      if (composer !== undefined) additions.push([composer, code]);
    }
    for (const [composer, code] of additions) {
      coverage.get(composer).add(code);
      taken.add(code);
    }
    run = [];
  }
}

function canCompose(codePoints, base, mark) {
  if (!codePoints.has(mark)) return false;
  if (codePoints.has(base)) return true;
  const parts = DECOMPOSITIONS.get(base);
  return parts !== undefined && canCompose(codePoints, ...parts);
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

function isCut({ axes, cut, emoji, uniform, ttf }) {
  return axes !== undefined || cut === true || emoji === true || uniform === true || ttf !== undefined;
}

/** The row of the table. `still`: the file has one weight, so that browsers must embolden it themselves. */
function describe(id, codePoints) {
  const source = sources.faces[id];
  const still = source.ttf !== undefined || (source.emoji !== true && source.file.endsWith('-400'));
  return {
    file: isCut(source) ? `${id}.woff2` : wholeFile(source.package, source.file),
    range: short(codePoints),
    ...(source.emoji === true ? { emoji: true, otherwise: wholeFile(source.package, source.file) } : {}),
    ...(still ? { still: true } : {}),
  };
}

/** The families as the app reads them: a variant has a name of its own, and its characters are written as everywhere in the table. */
function nameVariants({ variants, ...family }) {
  const named = variants.map(({ name, yields, ...variant }) => ({
    family: `${family.family} ${name}`,
    ...variant,
    ...(yields === undefined ? {} : { yields: short(fromUnicodeRange(yields)) }),
  }));
  return { ...family, variants: named };
}

/** `20-7E,A0`: a unicode-range without its U+. */
function short(codePoints) {
  return toUnicodeRange(codePoints).replaceAll('U+', '');
}

async function writeFiles(coverage) {
  const folder = await emptyFolder('files/');
  let total = 0;
  for (const [face, codePoints] of coverage) {
    const source = sources.faces[face];
    if (!isCut(source) || codePoints.size === 0) continue;
    // The joiners stay in the file, so that shaping rules that name their glyphs keep working.
    const text = String.fromCodePoint(...codePoints, 0x20, 0x200c, 0x200d, 0x25cc);
    const font =
      source.emoji === true
        ? await cutEmoji(codePoints)
        : await subsetFont(await readSource(source), text, {
            targetFormat: 'woff2',
            variationAxes: source.axes ?? {},
            ...(source.uniform === true ? { keepFeatures: UNVARIED } : {}),
          });
    await writeFile(new URL(`${face}.woff2`, folder), font);
    total += font.length;
    console.log(`${face.padEnd(30)} ${(font.length / 1024).toFixed(1).padStart(6)} KB ${String(codePoints.size).padStart(5)} characters`);
  }
  return total;
}

/** One table per set: each slice's file, and what it alone draws of the set's blocks. */
async function writeSets() {
  const folder = await emptyFolder('sets/');
  const drawn = new Map();
  for (const [id, set] of Object.entries(sources.sets)) {
    const wanted = fromUnicodeRange(set.blocks);
    const slices = set.unlike === undefined ? await slicesOf(id, wanted) : await cutRest(id, set, wanted, drawn);
    drawn.set(id, new Set(slices.flatMap(({ codePoints }) => codePoints)));
    const rows = slices.map(({ codePoints, ...slice }) => ({ ...slice, range: short(codePoints) }));
    await writeFile(new URL(`${id}.json`, folder), `${JSON.stringify(rows)}\n`);
    console.log(`${id.padEnd(30)} ${slices.length} slices ${String(drawn.get(id).size).padStart(6)} characters`);
  }
}

/** The slices of a package. */
async function slicesOf(id, wanted) {
  const { folder: files } = packageOf(id, 'wght');
  const taken = new Set();
  const slices = [];
  for (const name of (await readdir(files)).filter((file) => /-\d+-wght-normal\.woff2$/.test(file)).sort(byNumber)) {
    const cmap = codePointsOf(await fontverter.convert(await readFile(new URL(name, files)), 'sfnt'));
    const codePoints = [...cmap].filter((code) => wanted.has(code) && !taken.has(code));
    for (const code of codePoints) taken.add(code);
    if (codePoints.length > 0) slices.push({ file: wholeFile(id, name.slice(id.length + 1, -'-normal.woff2'.length)), codePoints });
  }
  return slices;
}

/** What a font in one piece draws and no set of `unlike` does, cut into slices. */
async function cutRest(id, set, wanted, drawn) {
  const font = await readSource(set);
  const cmap = codePointsOf(await fontverter.convert(font, 'sfnt'));
  const rest = [...cmap]
    .filter((code) => wanted.has(code) && set.unlike.every((other) => !drawn.get(other).has(code)))
    .sort((a, b) => a - b);
  const slices = [];
  for (let at = 0; at < rest.length; at += SLICE) {
    const codePoints = rest.slice(at, at + SLICE);
    const file = `${id}-${slices.length}.woff2`;
    const cut = await subsetFont(font, String.fromCodePoint(...codePoints), { targetFormat: 'woff2', noHinting: true, keepFeatures: [] });
    await writeFile(new URL(`files/${file}`, FONTS), cut);
    slices.push({ file, still: true, codePoints });
  }
  return slices;
}

function byNumber(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}

async function emptyFolder(name) {
  const folder = new URL(name, FONTS);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

async function copyLicences() {
  const folder = await emptyFolder('licences/');
  // A whole font has the licence of its slices.
  const used = [
    ...Object.values(sources.faces).filter(({ ttf }) => ttf === undefined),
    ...Object.entries(sources.sets).map(([id, set]) => ({ package: id, file: 'wght', ...set })),
  ];
  for (const source of used) {
    await writeFile(
      new URL(`${source.package}.txt`, folder),
      await readFile(new URL('../LICENSE', packageOf(source.package, source.file).folder)),
    );
  }
}

function readSource({ package: name, file, ttf }) {
  if (ttf !== undefined) return readFile(new URL(`${ttf}.ttf`, wholeFont(name)));
  return readFile(new URL(`${name}-${file}-normal.woff2`, packageOf(name, file).folder));
}

await main();
