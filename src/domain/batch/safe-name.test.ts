import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowName, safeName } from './safe-name.ts';

describe('names of files', () => {
  it('keep letters of every script and join the rest', () => {
    expect(safeName('Samira K. (6b)')).toBe('Samira-K-6b');
    expect(safeName('سميرة من حلب')).toBe('سميرة-من-حلب');
  });

  it('lead into no folder, hide nothing, and are none that Windows keeps', () => {
    expect(safeName('../../etc/passwd')).toBe('etc-passwd');
    expect(safeName('anna\u202Egpj.exe')).toBe('anna-gpj-exe');
    expect(['CON', 'nul', 'com1', 'LPT9'].map(safeName)).toEqual(['CON-', 'nul-', 'com1-', 'LPT9-']);
  });

  it('are safe whatever a cell holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        const name = safeName(words);
        expect(name).toMatch(/^([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)?$/u);
        expect([...name].length).toBeLessThanOrEqual(41);
        expect(new TextEncoder().encode(rowName(4999, 5000, words)).length).toBeLessThan(180);
      }),
    );
  });

  it('begin with the row, so that no two are alike and they sort as the table does', () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => rowName(index + 2, 12_000, index % 2 === 0 ? 'same' : ''));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.toSorted()).toEqual(rows);
  });
});
