import { describe, expect, it } from 'vitest';
import { EMPTY_LOAD, hasRoom, PART_LIMITS, partName, withLoad } from './part-limits.ts';

describe('parts', () => {
  it('hold at most 200 cards and 300 MB, rows whole', () => {
    expect(PART_LIMITS).toEqual({ cards: 200, bytes: 300_000_000 });
    const row = { cards: 3, bytes: 1000 };
    let part = EMPTY_LOAD;
    while (hasRoom(part, row)) part = withLoad(part, row);
    expect(part.cards).toBe(198);
    expect(hasRoom({ cards: 3, bytes: 299_999_001 }, row)).toBe(false);
    expect(hasRoom({ cards: 3, bytes: 299_999_000 }, row)).toBe(true);
  });

  it('take a row that is too much by itself, alone', () => {
    expect(hasRoom(EMPTY_LOAD, { cards: 300, bytes: 1 })).toBe(true);
    expect(hasRoom({ cards: 300, bytes: 1 }, { cards: 1, bytes: 1 })).toBe(false);
  });

  it('are named by their batch and number', () => {
    expect(partName('0123456789abcdef', 7)).toBe('community-graphics-01234567-part-007.zip');
  });
});
