import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '#domain/batch/csv-text.ts';
import { need, needFailure } from '#tests/support/need.ts';
import { MOST_ROWS, MOST_TABLE_BYTES } from './batch-error.ts';
import { readSheetFile, readSheetText } from './read-sheet.ts';

const cells = async (text: string) => {
  const { header, rows } = need(await readSheetText(text));
  return [header, ...rows.map((row) => row.cells)];
};
const file = (...bytes: readonly (string | Uint8Array<ArrayBuffer>)[]) => new Blob([...bytes]);
const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
};

describe('reading a table', () => {
  it('knows commas, semicolons and tabs by the first line', async () => {
    const expected = [
      ['story', 'name'],
      ['We ate; we sang', 'Amal, 9'],
    ];
    expect(await cells('story,name\nWe ate; we sang,"Amal, 9"')).toEqual(expected);
    expect(await cells('story;name\r\n"We ate; we sang";Amal, 9\r\n')).toEqual(expected);
    expect(await cells('story\tname\nWe ate; we sang\tAmal, 9\n')).toEqual(expected);
    expect(await cells('sep=;\nstory;name\n"We ate; we sang";Amal, 9')).toEqual(expected);
    expect(await cells('"one, two, three";name\nx;y')).toEqual([
      ['one, two, three', 'name'],
      ['x', 'y'],
    ]);
  });

  it('keeps line breaks and quotation marks inside a cell, and counts rows all the same', async () => {
    const { rows } = need(await readSheetText('story,name\n"One\nTwo ""three""",Amal\n\nFour,Bo'));
    expect(rows).toEqual([
      { number: 2, cells: ['One\nTwo "three"', 'Amal'] },
      { number: 4, cells: ['Four', 'Bo'] },
    ]);
  });

  it('takes a formula, a key of every object and a number for words', async () => {
    expect(await cells('story,name\n=1+1,__proto__\n007,constructor')).toEqual([
      ['story', 'name'],
      ['=1+1', '__proto__'],
      ['007', 'constructor'],
    ]);
  });

  it('reads UTF-8 and UTF-16, with their marks, and Windows-1252, which it tells', async () => {
    const read = async (bytes: Blob) => {
      const { sheet, encoding } = need(await readSheetFile(bytes));
      return [sheet.header[0], sheet.rows[0]?.cells[0], encoding];
    };
    expect(await read(file('\uFEFFstory\nزوي'))).toEqual(['story', 'زوي', 'utf-8']);
    expect(await read(file(utf16('\uFEFFstory\nአርብ', false)))).toEqual(['story', 'አርብ', 'utf-16le']);
    expect(await read(file(utf16('\uFEFFstory\nአርብ', true)))).toEqual(['story', 'አርብ', 'utf-16be']);
    expect(await read(file('story\nZo', new Uint8Array([0xeb])))).toEqual(['story', 'Zoë', 'windows-1252']);
  });

  it('refuses what is no table, by kind', async () => {
    const kind = async (bytes: Blob) => needFailure(await readSheetFile(bytes)).kind;
    expect(await kind(file(new Uint8Array([0x50, 0x4b, 3, 4, 9])))).toBe('batch-table-spreadsheet');
    expect(await kind(file(new Uint8Array([1, 0, 2, 0])))).toBe('batch-table-not-text');
    expect(await kind(file(''))).toBe('batch-table-empty');
    expect(await kind(file('story,name\n'))).toBe('batch-table-empty');
    expect(await kind(file('x'.repeat(MOST_TABLE_BYTES + 1)))).toBe('batch-table-too-heavy');
    expect(await kind(file(`story\n${'a\n'.repeat(MOST_ROWS + 1)}`))).toBe('batch-table-too-long');
    expect(await kind(file(`${'a,'.repeat(101)}a\nb`))).toBe('batch-table-too-wide');
    expect(need(await readSheetFile(file(`story\n${'a\n'.repeat(MOST_ROWS)}`))).sheet.rows).toHaveLength(MOST_ROWS);
  });

  it('says near which row a quotation mark is left open', async () => {
    expect(needFailure(await readSheetText('story,name\nfine,fine\n"never closed,x\ny,z'))).toEqual({
      kind: 'batch-table-open-quote',
      row: 3,
    });
  });

  it('reads what csvText wrote as it was written', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab",;\n \u0628\u1260'), maxLength: 12 }).map((text) => `x${text}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 6 }), async (rows) => {
        expect(await cells(csvText(rows))).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
