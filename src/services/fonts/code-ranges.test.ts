import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { includesCode, readRanges, toUnicodeRange, withoutRanges, type CodeRange } from './code-ranges.ts';

const ranges = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 })
  .map((codes) => codes.sort((a, b) => a - b).map((code): CodeRange => [code, code]));

describe('code ranges', () => {
  it('are read and written as CSS has them', () => {
    expect(readRanges('A0,20-7E')).toEqual([
      [0x20, 0x7e],
      [0xa0, 0xa0],
    ]);
    expect(toUnicodeRange(readRanges('20-7E,A0'))).toBe('U+20-7E,U+A0');
    expect(readRanges('')).toEqual([]);
  });

  it('know what is in them', () => {
    const some = readRanges('20-7E,A0,4E00-9FFF');
    expect([0x1f, 0x20, 0x7e, 0x7f, 0xa0, 0x4e00, 0x9fff, 0xa000].filter((code) => includesCode(some, code))).toEqual([
      0x20, 0x7e, 0xa0, 0x4e00, 0x9fff,
    ]);
  });

  it('can be taken from one another', () => {
    expect(withoutRanges(readRanges('20-7E'), readRanges('20,30-39,7E-80'))).toEqual(readRanges('21-2F,3A-7D'));
    fc.assert(
      fc.property(fc.constant(readRanges('5-14,20,2A-30')), ranges, fc.integer({ min: 0, max: 60 }), (whole, taken, code) => {
        expect(includesCode(withoutRanges(whole, taken), code)).toBe(includesCode(whole, code) && !includesCode(taken, code));
      }),
    );
  });
});
