import { describe, expect, it } from 'vitest';
import { createRecent } from './recent.ts';

describe('createRecent', () => {
  it('answers again without asking, and forgets what was asked for longest ago', () => {
    const asked: string[] = [];
    const recent = createRecent<{ key: string }>(2);
    const get = (key: string) =>
      recent.get(key, () => {
        asked.push(key);
        return { key };
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(get(key)).toEqual({ key });
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
    recent.clear();
    get('a');
    expect(asked.at(-1)).toBe('a');
  });
});
