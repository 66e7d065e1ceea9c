// The fonts of this deployment: the table made by `npm run fonts`, and the addresses of its files.

import table from '#assets/fonts/fonts.json';
import { describeFaults } from '#domain/parse.ts';
import { createFonts, type Fonts } from './fonts.ts';
import { FONT_URLS } from './font-urls.ts';
import { parseFontTable } from './font-table.ts';

export type BundledFonts = {
  readonly fonts: Fonts;
  /** CSS family name of each font id. */ readonly families: Readonly<Record<string, string>>;
};

/** Throws when the committed table is malformed: `npm run check` finds that before a person can. */
export function bundledFonts(): BundledFonts {
  const parsed = parseFontTable(table);
  if (!parsed.ok) throw new Error(`assets/fonts/fonts.json: ${describeFaults(parsed.error)}`);
  return {
    fonts: createFonts(parsed.value, FONT_URLS),
    families: Object.fromEntries(parsed.value.families.map((family) => [family.id, family.family])),
  };
}
