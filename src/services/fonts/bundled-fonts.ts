// The fonts of this deployment: the table made by `npm run fonts`, and the addresses of its files.

import table from '#assets/fonts/fonts.json';
import { describeFaults } from '#domain/parse.ts';
import { createFonts, type Fonts } from './fonts.ts';
import { fontUrl, readSet } from './font-urls.ts';
import { parseFontTable } from './font-table.ts';

/** Throws when the committed table is malformed: `npm run check` finds that before a person can. */
export function bundledFonts(): Fonts {
  const parsed = parseFontTable(table);
  if (!parsed.ok) throw new Error(`assets/fonts/fonts.json: ${describeFaults(parsed.error)}`);
  return createFonts(parsed.value, { url: fontUrl, readSet, colourTables: CSS.supports('font-tech(color-COLRv1)') });
}
