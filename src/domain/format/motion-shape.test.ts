import { describe, expect, it } from 'vitest';
import { present } from '#tests/support/need.ts';
import { catalogueOnDisk } from '#tests/support/pack-on-disk.ts';
import { MOTION_SHAPES } from './motion-shape.ts';
import { shapeOf } from './shape.ts';

describe('the shapes of a moving card', () => {
  it('are the ratios they are called by, in sizes of the catalogue that encoders take', async () => {
    const { formatById } = await catalogueOnDisk();
    for (const { shape, ratio, format: id } of MOTION_SHAPES) {
      const format = present(formatById.get(id));
      const [across = 0, down = 0] = ratio.split(':').map(Number);
      expect(shapeOf(format)).toBe(shape);
      expect(format.width * down).toBe(format.height * across);
      expect([format.width % 2, format.height % 2]).toEqual([0, 0]);
      expect(Math.min(format.width, format.height)).toBe(1080);
    }
  });
});
