import { describe, expect, it } from 'vitest';
import { street } from './street.ts';

const rect = { x: 10, y: 20, width: 300, height: 240 };

describe('the street', () => {
  it('builds walls in its own colours only, side by side from one edge of the box to the other', () => {
    const walls = street({ colours: ['rose', 'leaf', 'sun'], trim: 'paper', glass: 'deep' }, rect, 40, 7).slice(0, 3);
    expect(walls.every((path) => ['rose', 'leaf', 'sun'].includes(path.role))).toBe(true);
    const starts = walls.flatMap((path) => [...path.d.matchAll(/M(-?[\d.]+)/gu)].map(([, x]) => Number(x))).sort((a, b) => a - b);
    expect(starts).toHaveLength(8);
    starts.forEach((x, index) => expect(x).toBeCloseTo(rect.x + (index * rect.width) / 8, 1));
  });
});
