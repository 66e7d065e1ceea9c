import { describe, expect, it } from 'vitest';
import { focusOf } from './focus-of.ts';
import type { Pixels } from './pixels.ts';

/** A plain wall of 100 x 80 px with a chequered thing, 20 px a side, at a spot; `noise` as cameras have it. */
function wallWith(thing: { readonly x: number; readonly y: number } | null, noise = 0): Pixels {
  const [width, height] = [100, 80];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const inside = thing !== null && x >= thing.x && x < thing.x + 20 && y >= thing.y && y < thing.y + 20;
      const grey = inside && (Math.floor(x / 4) + Math.floor(y / 4)) % 2 === 0 ? 20 : 180 + ((x * 7 + y * 13) % 3) * noise;
      data.set([grey, grey, grey, 255], (y * width + x) * 4);
    }
  }
  return { data, width, height };
}

describe('where a photo is first looked at', () => {
  it('is the thing on the wall, left or right, high or low', () => {
    const left = focusOf(wallWith({ x: 5, y: 10 }));
    const right = focusOf(wallWith({ x: 75, y: 50 }));
    expect(left.x).toBeLessThan(0.3);
    expect(right.x).toBeGreaterThan(0.7);
    expect(right.y - left.y).toBeGreaterThan(0.2);
  });

  it('is a little above the middle where there is nothing but noise', () => {
    expect(focusOf(wallWith(null))).toEqual({ x: 0.5, y: 0.4 });
    expect(focusOf(wallWith(null, 2))).toEqual({ x: 0.5, y: 0.4 });
  });

  it('never lies at the very edge', () => {
    const { x, y } = focusOf(wallWith({ x: 0, y: 0 }));
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0.15);
  });
});
