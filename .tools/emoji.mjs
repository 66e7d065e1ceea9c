// emoji: cuts the colour emoji font into slices a browser can draw. The slices its package offers carry only the SVG table, which Chromium
// and Firefox don't read (they draw nothing, at the right width); the whole font carries COLR version 1 as well, and is cut here.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cutColours } from './colr.mjs';
import { packageOf } from './font-packages.mjs';
import { readTables, writeTables } from './sfnt.mjs';
import { subsetKeepingNumbers } from './subset-glyphs.mjs';

const fontverter = createRequire(import.meta.url)('fontverter');
const NAME = 'noto-color-emoji';
const UNUSED_TABLES = ['SVG ', 'vhea', 'vmtx'];
/** Offset of numberOfHMetrics in hhea. */
const METRICS_COUNT = 34;

let whole;

/** A woff2 file with the emoji of these code points and all their ligatures (families, flags, skin tones). */
export async function cutEmoji(codePoints) {
  whole ??= await readFile(new URL(`${NAME}-emoji-400-normal.woff2`, packageOf(NAME, '400').folder)).then((file) =>
    fontverter.convert(file, 'sfnt'),
  );
  const tables = readTables(subsetKeepingNumbers(whole, codePoints, UNUSED_TABLES));
  const widths = tables.get('hmtx');
  const count = tables.get('hhea').readUInt16BE(METRICS_COUNT);
  // A glyph that was left out is 0 wide; every emoji has a width.
  const keeps = (glyph) => glyph < count && widths.readUInt16BE(4 * glyph) > 0;
  const source = readTables(whole);
  const { colr, cpal } = cutColours({ colr: source.get('COLR'), cpal: source.get('CPAL') }, keeps);
  return fontverter.convert(writeTables(tables.set('COLR', colr).set('CPAL', cpal)), 'woff2');
}
