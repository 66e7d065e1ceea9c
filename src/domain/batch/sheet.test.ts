import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from './sheet.ts';

describe('a sheet', () => {
  it('counts rows as a spreadsheet does, empty ones too, and leaves those out', () => {
    const sheet = sheetOf([['story', 'name'], ['Bread', ' Amal '], ['', ''], ['Soup']]);
    expect(sheet.header).toEqual(['story', 'name']);
    expect(sheet.rows).toEqual([
      { number: 2, cells: ['Bread', 'Amal'] },
      { number: 4, cells: ['Soup', ''] },
    ]);
  });

  it('keeps cells beyond the header under columns without a name', () => {
    expect(sheetOf([['story'], ['Bread', 'extra']])).toEqual({ header: ['story', ''], rows: [{ number: 2, cells: ['Bread', 'extra'] }] });
  });

  it('has every row as wide as its header, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }))), (records) => {
        const { header, rows } = sheetOf(records);
        expect(rows.every(({ cells }) => cells.length === header.length)).toBe(true);
        expect(rows.every(({ cells }) => cells.some((cell) => cell !== ''))).toBe(true);
      }),
    );
  });
});
