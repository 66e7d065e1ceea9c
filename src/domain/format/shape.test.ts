// Tests of the ratio classes, at their edges.

import { describe, expect, it } from 'vitest';
import { shapeOf } from './shape.ts';

function shape(width: number, height: number): string {
  return shapeOf({ width, height, crop: 'none', print: null });
}

describe('shapeOf', () => {
  it.each([
    ['a 9:16 story', 1080, 1920, 'tall'],
    ['a 2:3 pin', 1000, 1500, 'portrait'],
    ['a 3:4 post', 1080, 1440, 'portrait'],
    ['a 4:5 post', 1080, 1350, 'portrait'],
    ['a 1:1 post', 1080, 1080, 'square'],
    ['a 1.91:1 card', 1200, 630, 'wide'],
    ['a 16:9 post', 1600, 900, 'wide'],
    ['a cover of 2.28:1', 1640, 720, 'wide'],
    ['a 3:1 header', 1500, 500, 'banner'],
    ['a 6:1 strip', 2256, 382, 'banner'],
  ])('puts %s in its class', (_, width, height, expected) => {
    expect(shape(width, height)).toBe(expected);
  });

  it('changes class at its edges and nowhere else', () => {
    expect([shape(619, 1000), shape(620, 1000)]).toEqual(['tall', 'portrait']);
    expect([shape(899, 1000), shape(900, 1000)]).toEqual(['portrait', 'square']);
    expect([shape(1100, 1000), shape(1101, 1000)]).toEqual(['square', 'wide']);
    expect([shape(2400, 1000), shape(2401, 1000)]).toEqual(['wide', 'banner']);
  });

  it('lets a circle and a page go before any ratio', () => {
    expect(shapeOf({ width: 1080, height: 1080, crop: 'circle', print: null })).toBe('circle');
    const print = { paper: 'A4', widthMm: 210, heightMm: 297, bleedMm: 3, dpi: 300 };
    expect(shapeOf({ width: 2480, height: 3508, crop: 'none', print })).toBe('page');
  });
});
