import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet, writeSheet, type SheetRow } from './sentence-sheet.ts';

const WANTED = new Map([
  [
    'interface',
    new Map([
      ['sizes.save_other', 'Save {{count}} pictures'],
      ['app.menu', 'Menu'],
      ['sizes.comma', ', '],
    ]),
  ],
]);

function sheet(...rows: readonly Partial<SheetRow>[]): string {
  return writeSheet(rows.map((row) => ({ part: 'interface', key: 'app.menu', english: 'Menu', words: '', ...row })));
}

describe('a sheet of sentences', () => {
  it('comes back as it went, whatever is written in it', () => {
    const words = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => text.trim() === text && !/[{}\uFEFF]/.test(text) && !/^'[=+\-@]/.test(text));
    fc.assert(
      fc.property(words, (text) => {
        const { words: read, faults } = readSheet(sheet({ words: text }), WANTED);
        expect(faults).toEqual([]);
        expect(read.get('interface')?.get('app.menu')).toBe(text);
      }),
    );
  });

  it('is never a formula to a spreadsheet', () => {
    const csv = sheet({ words: '=HYPERLINK("https://example.org")' });
    expect(csv).toContain(`"'=HYPERLINK`);
    expect(readSheet(csv, WANTED).words.get('interface')?.get('app.menu')).toBe('=HYPERLINK("https://example.org")');
  });

  it('keeps the space at the end of a comma', () => {
    const { words } = readSheet(sheet({ key: 'sizes.comma', words: '، ' }), WANTED);
    expect(words.get('interface')?.get('sizes.comma')).toBe('، ');
  });

  it('may be half done', () => {
    expect(readSheet(sheet({ words: '' }), WANTED)).toEqual({ words: new Map(), faults: [] });
  });

  it('tells of a key that is not wanted, and of a lost placeholder, and takes neither', () => {
    const { words, faults } = readSheet(
      sheet({ key: '__proto__', words: 'x' }, { key: 'sizes.save_other', words: 'Zapisz' }, { words: 'Menu po polsku' }),
      WANTED,
    );
    expect(faults).toEqual([
      { kind: 'unknown', part: 'interface', key: '__proto__' },
      { kind: 'faulty', part: 'interface', key: 'sizes.save_other', fault: { kind: 'lacks', name: 'count' } },
    ]);
    expect([...(words.get('interface') ?? [])]).toEqual([['app.menu', 'Menu po polsku']]);
  });

  it('is known by its first row', () => {
    expect(readSheet('a,b\r\n1,2\r\n', WANTED).faults).toEqual([{ kind: 'not-a-sheet' }]);
  });
});
