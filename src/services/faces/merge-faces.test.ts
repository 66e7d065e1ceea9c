import { describe, expect, it } from 'vitest';
import { inPicture, mergeFaces } from './merge-faces.ts';
import type { Look } from './plan-looks.ts';

const size = { width: 1000, height: 500 };
const whole: Look = { size, part: { x: 0, y: 0, ...size } };
const right: Look = { size, part: { x: 400, y: 0, width: 600, height: 500 } };
const seen = (x: number, y: number, width: number, height: number, score = 0.9) => ({ box: { x, y, width, height }, score });

describe('a face seen in a part', () => {
  it('is told in shares of the whole picture', () => {
    const found = inPicture(seen(100, 50, 200, 100), right);
    expect(found?.score).toBe(0.9);
    for (const [side, share] of Object.entries({ x: 0.5, y: 0.1, width: 0.2, height: 0.2 })) {
      expect(found?.box).toHaveProperty(side, expect.closeTo(share));
    }
  });

  it('is left to another look when the part cuts it off', () => {
    expect(inPicture(seen(-5, 50, 100, 100), right)).toBeNull();
    expect(inPicture(seen(0, 50, 100, 100), whole)).not.toBeNull();
  });

  it('keeps what the picture itself cuts off, as far as it shows', () => {
    const { x = 0, y = 0, width = 0, height = 0 } = inPicture(seen(550, 400, 100, 200), right)?.box ?? {};
    expect([x, y, x + width, y + height]).toEqual([0.95, 0.8, 1, 1]);
    expect(inPicture(seen(1100, 100, 50, 50), whole)).toBeNull();
  });
});

describe('sightings', () => {
  it('of one face become one, the surest', () => {
    const sure = { box: { x: 0.1, y: 0.1, width: 0.1, height: 0.1 }, score: 0.9 };
    const larger = { box: { x: 0.08, y: 0.08, width: 0.16, height: 0.16 }, score: 0.7 };
    expect(mergeFaces([larger, sure])).toEqual([sure]);
  });

  it('of two faces side by side stay two, surest first', () => {
    const left = { box: { x: 0.1, y: 0.1, width: 0.1, height: 0.1 }, score: 0.6 };
    const near = { box: { x: 0.17, y: 0.1, width: 0.1, height: 0.1 }, score: 0.8 };
    expect(mergeFaces([left, near])).toEqual([near, left]);
  });
});
