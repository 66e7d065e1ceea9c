import { describe, expect, it } from 'vitest';
import { getIn, jsonText, setIn } from './json.ts';

const DATA = { a: { list: [1, 2, 3] }, b: 'text', none: null };

describe('data by path', () => {
  it('is what stands there, or nothing', () => {
    expect(getIn(DATA, ['a', 'list', 1])).toBe(2);
    expect(getIn(DATA, ['b', 'length'])).toBeUndefined();
    expect(getIn(DATA, ['toString'])).toBeUndefined();
    expect(getIn(DATA, [])).toBe(DATA);
  });

  it('changes there alone, and shares the rest', () => {
    const changed = setIn(DATA, ['b'], 'other');
    expect(changed).toEqual({ ...DATA, b: 'other' });
    expect(changed['a']).toBe(DATA.a);
    expect(setIn(DATA, ['b'], 'text')).toBe(DATA);
  });

  it('makes objects on the way, and takes things away', () => {
    expect(setIn({}, ['x', 'y'], 1)).toEqual({ x: { y: 1 } });
    expect(setIn(DATA, ['none'], undefined)).toEqual({ a: DATA.a, b: 'text' });
    expect(setIn(DATA, ['x', 'y'], undefined)).toBe(DATA);
  });

  it('lists grow at their end and close up where something goes', () => {
    expect(getIn(setIn(DATA, ['a', 'list', 3], 4), ['a', 'list'])).toEqual([1, 2, 3, 4]);
    expect(getIn(setIn(DATA, ['a', 'list', 0], undefined), ['a', 'list'])).toEqual([2, 3]);
    expect(setIn(DATA, ['a', 'list', 9], 4)).toBe(DATA);
  });

  it('through a text changes nothing', () => {
    expect(setIn(DATA, ['b', 'x'], 1)).toBe(DATA);
  });

  it('is written as a file that reads back the same', () => {
    expect(JSON.parse(jsonText(DATA))).toEqual(DATA);
    expect(jsonText(DATA).endsWith('}\n')).toBe(true);
  });
});
