import { describe, expect, it } from 'vitest';
import { createRecent, createRecentByFace } from './recent.ts';

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

describe('createRecentByFace', () => {
  it('keeps answers of the same text in two faces apart, and forgets them all', () => {
    const recent = createRecentByFace<{ n: number }>(2);
    const first = recent.get('serif', 'text', () => ({ n: 1 }));
    expect(recent.get('sans', 'text', () => ({ n: 2 }))).toEqual({ n: 2 });
    expect(recent.get('serif', 'text', () => ({ n: 3 }))).toBe(first);
    recent.clear();
    expect(recent.get('serif', 'text', () => ({ n: 4 }))).toEqual({ n: 4 });
  });
});
