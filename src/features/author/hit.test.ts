import { describe, expect, it } from 'vitest';
import { IDENTITY } from '#domain/geometry/matrix.ts';
import type { Rect } from '#domain/geometry/geometry.ts';
import type { Scene } from '#scene/scene.ts';
import { formatId } from '#tests/support/builders.ts';
import { boundsOfBox, boxAtPoint } from './hit.ts';

const node = (id: string, [x, y, width, height]: readonly [number, number, number, number]) => ({
  kind: 'shape' as const,
  id,
  slot: null,
  d: '',
  matrix: IDENTITY,
  fill: null,
  rule: 'nonzero' as const,
  stroke: null,
  opacity: 1,
  bounds: { x, y, width, height } satisfies Rect,
});

const SCENE: Scene = {
  format: formatId('square'),
  width: 100,
  height: 100,
  direction: 'ltr',
  nodes: [
    node('background', [0, 0, 100, 100]),
    node('root.0/ground', [0, 0, 100, 40]),
    node('root.0.0/0', [10, 5, 30, 5]),
    node('root.0.0/1', [10, 20, 30, 5]),
    node('root.1.0/0', [10, 60, 80, 5]),
    node('root.1.1/0', [10, 80, 80, 5]),
  ],
  parts: [],
  overflow: [],
  typeScale: 1,
  smallPrint: 0,
  regions: [],
  sample: false,
};

describe('pressing a picture', () => {
  it('chooses the topmost box there, also between its lines', () => {
    expect(boxAtPoint(SCENE, 15, 6, [])).toEqual([0, 0]);
    expect(boxAtPoint(SCENE, 15, 15, [])).toEqual([0, 0]);
    expect(boxAtPoint(SCENE, 80, 20, [])).toEqual([0]);
  });

  it('chooses what holds boxes on either side where none is drawn', () => {
    expect(boxAtPoint(SCENE, 50, 72, [])).toEqual([1]);
    expect(boxAtPoint(SCENE, 95, 98, [])).toBeNull();
  });

  it('again chooses the box that holds the chosen one', () => {
    expect(boxAtPoint(SCENE, 15, 6, [0, 0])).toEqual([0]);
    expect(boxAtPoint(SCENE, 15, 6, [0])).toEqual([0, 0]);
  });

  it('finds where a box stands, with all it holds', () => {
    expect(boundsOfBox(SCENE, [1])).toEqual({ x: 10, y: 60, width: 80, height: 25 });
    expect(boundsOfBox(SCENE, [2])).toBeNull();
  });
});
