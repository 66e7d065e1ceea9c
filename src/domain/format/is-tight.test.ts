import { describe, expect, it } from 'vitest';
import { isTight } from './is-tight.ts';

const plain = { width: 1000, height: 1000, safe: { top: 0, right: 0, bottom: 0, left: 0 }, overlays: [], crop: 'none' } as const;

describe('a tight format', () => {
  it('is one whose platform leaves less than 48% of the picture clear', () => {
    expect(isTight({ ...plain, safe: { ...plain.safe, top: 510, bottom: 20 } })).toBe(true);
    expect(isTight({ ...plain, safe: { ...plain.safe, top: 500, bottom: 10 } })).toBe(false);
  });

  it('is not a whole picture, nor a circle, which is a shape of its own', () => {
    expect(isTight(plain)).toBe(false);
    expect(isTight({ ...plain, crop: 'circle', safe: { ...plain.safe, top: 510, bottom: 20 } })).toBe(false);
  });
});
