import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('computes an answer once, and again when too many others came between', () => {
    const asked: string[] = [];
    const lengthOf = remembered(2, (text) => asked.push(text) && text.length);
    expect(['a', 'bb', 'a', 'ccc', 'a'].map(lengthOf)).toEqual([1, 2, 1, 3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });

  it('keeps an answer of undefined too', () => {
    let count = 0;
    const nothing = remembered(2, () => {
      count += 1;
      return undefined;
    });
    nothing('a');
    nothing('a');
    expect(count).toBe(1);
  });
});
