import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFontTable, parseSetTable } from './font-table.ts';

const FONTS = 'assets/fonts';
const read = (file: string): unknown => JSON.parse(readFileSync(`${FONTS}/${file}`, 'utf8'));
const parsed = parseFontTable(read('fonts.json'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const table = parsed.value;
const sets = readdirSync(`${FONTS}/sets`).map((file) => [file.replace('.json', ''), parseSetTable(read(`sets/${file}`))] as const);

/** Where the file of a package is: `noto-sans-lao-5.3.0/lao-wght.woff2`. */
function inPackage(file: string): string {
  const [, name = '', face = ''] = /^(.+)-\d+\.\d+\.\d+\/(.+)\.woff2$/.exec(file) ?? [];
  const scope = /(^|-)400$/.test(face) ? '@fontsource' : '@fontsource-variable';
  return `node_modules/${scope}/${name}/files/${name}-${face}-normal.woff2`;
}

describe('the font table', () => {
  it('has the four families that templates name', () => {
    expect(table.families.map((family) => [family.id, family.family])).toEqual([
      ['grotesk', 'Card Grotesk'],
      ['grotesk-text', 'Card Grotesk Text'],
      ['hand', 'Card Hand'],
      ['serif', 'Card Serif'],
    ]);
  });

  it('gives no two families one name', () => {
    const names = table.families.flatMap((family) => [family.family, ...family.variants.map((variant) => variant.family)]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names every file that was cut, and cut files only', () => {
    const slices = sets.flatMap(([, set]) => (set.ok ? set.value : []));
    const cut = [...Object.values(table.faces), ...slices].flatMap(({ file }) => (file.includes('/') ? [] : [file]));
    expect(cut.sort()).toEqual(readdirSync(`${FONTS}/files`).sort());
  });

  it('names files that their packages have', () => {
    const slices = sets.flatMap(([, set]) => (set.ok ? set.value : []));
    const whole = [...Object.values(table.faces), ...slices].flatMap(({ file, otherwise }) => [file, otherwise ?? file]);
    expect(whole.filter((file) => file.includes('/') && !existsSync(inPackage(file)))).toEqual([]);
  });

  it('describes every set in a file of its own, whose slices never overlap', () => {
    expect(sets.map(([id]) => id).sort()).toEqual(Object.keys(table.sets).sort());
    for (const [id, set] of sets) {
      const codes = (set.ok ? set.value : []).flatMap(({ ranges }) =>
        ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
      );
      expect(codes.length, id).toBeGreaterThan(5000);
      expect(new Set(codes).size, id).toBe(codes.length);
    }
  });

  it('is refused with the path of the fault', () => {
    const family = { id: 'x', family: 'X', latin: ['a'], others: [], variants: [] };
    const wrong = { families: [family], faces: { a: { file: 'a.woff2', range: 'A-Z' } }, sets: {} };
    expect(parseFontTable(wrong)).toMatchObject({ ok: false, error: [{ path: 'faces.a.range' }] });
    expect(parseFontTable({ ...wrong, faces: {} })).toMatchObject({ ok: false });
  });
});
