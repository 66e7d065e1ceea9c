import { describe, expect, it } from 'vitest';
import type { Role } from '#domain/palette/palette.ts';
import { present } from '#tests/support/need.ts';
import { pathBounds } from '#tests/support/path-points.ts';
import { weave, type Fringe } from './weave.ts';

const rect = { x: 10, y: 20, width: 300, height: 240 };
const woven = (fringe: readonly Fringe[]) => {
  const warp: readonly Role[] = ['rose', 'sun'];
  return weave({ warp, weft: ['leaf', 'sky', 'paper'], fringe }, rect, 10, 3);
};

describe('the weave', () => {
  it('uses every one of its threads when there is room for the whole repeat', () => {
    const roles = new Set(woven([]).map((path) => path.role));
    for (const role of ['rose', 'sun', 'leaf', 'sky', 'paper'] as const) expect(roles).toContain(role);
  });

  it.each([
    ['left', 'x'],
    ['top', 'y'],
  ] as const)('leaves room for the fringe on the %s, and has none elsewhere', (side, axis) => {
    const cloth = pathBounds(present(woven([side])[0]).d);
    expect(cloth[axis]).toBeGreaterThan(rect[axis] + 10);
    expect(cloth.x + cloth.width).toBeCloseTo(310, 1);
    expect(cloth.y + cloth.height).toBeCloseTo(260, 1);
  });
});
