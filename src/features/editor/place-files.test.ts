import { describe, expect, it } from 'vitest';
import { slot } from '#tests/support/builders.ts';
import { placeFiles } from './place-files.ts';

const SLOTS = ['photo', 'photo-2', 'photo-3'].map(slot);
const files = ['a', 'b', 'c', 'd'].map((name) => new Blob([name]));
const placed = (count: number, chosen: string, filled: readonly string[]) =>
  placeFiles(files.slice(0, count), SLOTS, slot(chosen), (each) => !filled.includes(each)).map(({ slot: at }) => at);

describe('several files for several photos', () => {
  it('fill the empty places, beginning with the chosen one', () => {
    expect(placed(2, 'photo-2', [])).toEqual(['photo-2', 'photo']);
    expect(placed(2, 'photo', ['photo'])).toEqual(['photo-2', 'photo-3']);
  });

  it('replace the chosen one when there is no empty place', () => {
    expect(placed(2, 'photo-2', SLOTS)).toEqual(['photo-2']);
  });

  it('are left when there are more of them than places', () => {
    expect(placed(4, 'photo', [])).toHaveLength(3);
  });
});
