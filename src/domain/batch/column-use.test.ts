import { describe, expect, it } from 'vitest';
import { slot } from '#tests/support/builders.ts';
import { cellFor, matchColumns, UNUSED, withUse, type ColumnUse } from './column-use.ts';

const STORY: ColumnUse = { kind: 'words', slot: slot('story') };
const PHOTO: ColumnUse = { kind: 'photo', slot: slot('photo') };
const KNOWN = [
  { use: STORY, names: ['Your story', 'story', 'قصتك'] },
  { use: PHOTO, names: ['photo', 'Photo: file name'] },
];

describe('matching columns', () => {
  it('goes by the id or the name in any language, whatever the capitals, spaces and signs', () => {
    expect(matchColumns(['YOUR_STORY', 'photo (file name)'], KNOWN)).toEqual([STORY, PHOTO]);
    expect(matchColumns(['قصتك', 'Notes'], KNOWN)).toEqual([STORY, UNUSED]);
  });

  it('gives no use twice, and takes words for nothing but words', () => {
    expect(matchColumns(['story', 'Your story'], KNOWN)).toEqual([STORY, UNUSED]);
    expect(matchColumns(['__proto__', 'constructor', 'toString', ''], KNOWN)).toEqual([UNUSED, UNUSED, UNUSED, UNUSED]);
  });

  it('lets a column take a use from another', () => {
    expect(withUse([STORY, UNUSED], 1, STORY)).toEqual([UNUSED, STORY]);
    expect(withUse([UNUSED, UNUSED], 0, UNUSED)).toEqual([UNUSED, UNUSED]);
  });

  it('finds the cell of a use, and nothing where there is no such column', () => {
    expect(cellFor([UNUSED, STORY], ['x', 'Bread'], STORY)).toBe('Bread');
    expect(cellFor([UNUSED], ['x'], PHOTO)).toBe('');
  });
});
