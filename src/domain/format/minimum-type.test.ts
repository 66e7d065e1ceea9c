// Tests of the smallest type allowed.

import { describe, expect, it } from 'vitest';
import { minimumTypePx } from './minimum-type.ts';

const plain = { minimumType: null, print: null };

describe('minimumTypePx', () => {
  it('is 32 px for each 1080 px of width, whatever the height', () => {
    expect(minimumTypePx({ ...plain, width: 1080, height: 1080 })).toBe(32);
    expect(minimumTypePx({ ...plain, width: 1080, height: 1920 })).toBe(32);
    expect(minimumTypePx({ ...plain, width: 2160, height: 1080 })).toBe(64);
  });

  it('rounds up, never below the rule', () => {
    expect(minimumTypePx({ ...plain, width: 1600, height: 900 })).toBe(48);
    expect(minimumTypePx({ ...plain, width: 400, height: 400 })).toBe(12);
  });

  it('measures a strip by its height', () => {
    expect(minimumTypePx({ ...plain, width: 1500, height: 500 })).toBe(36);
    expect(minimumTypePx({ ...plain, width: 3000, height: 500 })).toBe(36);
  });

  it('is 10 pt at the resolution of a page', () => {
    const print = { paper: 'A4', widthMm: 210, heightMm: 297, bleedMm: 3, dpi: 300 };
    expect(minimumTypePx({ width: 2480, height: 3508, minimumType: null, print })).toBe(42);
    expect(minimumTypePx({ width: 1240, height: 1754, minimumType: null, print: { ...print, dpi: 150 } })).toBe(21);
  });

  it('is what the row says when the row says', () => {
    expect(minimumTypePx({ width: 600, height: 200, minimumType: 24, print: null })).toBe(24);
  });
});
