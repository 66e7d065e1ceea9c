import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text.ts';

describe('a table to take away', () => {
  it('never begins a cell with what a spreadsheet would run', () => {
    const text = csvText([['=1+1', '+1', '-1', '@SUM(A1)', '\tx', 'plain']]);
    expect(text).toBe("\uFEFF'=1+1,'+1,'-1,'@SUM(A1),\"'\tx\",plain\r\n");
  });
});
