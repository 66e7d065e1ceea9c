import { describe, expect, it } from 'vitest';
import { need, needFailure } from '#tests/support/need.ts';
import { pathBounds } from '#tests/support/path-points.ts';
import { outlineOf } from './svg-shapes.ts';

const data = (name: string, attributes: Readonly<Record<string, string>>) => need(outlineOf(name, attributes)).d;
const faults = (name: string, attributes: Readonly<Record<string, string>>) =>
  needFailure(outlineOf(name, attributes)).map((fault) => fault.path);

describe('SVG shapes as paths', () => {
  it('fill the box they say', () => {
    expect(pathBounds(data('rect', { x: '2', y: '3', width: '10', height: '4' }))).toEqual({ x: 2, y: 3, width: 10, height: 4 });
    expect(pathBounds(data('polygon', { points: '0,0 4,0 4,8' }))).toEqual({ x: 0, y: 0, width: 4, height: 8 });
    expect(pathBounds(data('line', { x2: '5', y2: '6' }))).toEqual({ x: 0, y: 0, width: 5, height: 6 });
    const ellipse = pathBounds(data('ellipse', { cx: '10', cy: '20', rx: '3', ry: '2' }));
    expect([ellipse.x, ellipse.y, ellipse.width, ellipse.height].map((value) => Math.round(value * 10) / 10)).toEqual([7, 18, 6, 4]);
  });

  it('stay in that box however round their corners are', () => {
    for (const [rx, ry] of [
      ['3', '3'],
      ['99', '99'],
      ['2', '99'],
    ] as const) {
      const bounds = pathBounds(data('rect', { width: '10', height: '4', rx, ry }));
      expect(bounds.x).toBeGreaterThan(-0.01);
      expect(bounds.width).toBeLessThan(10.02);
      expect(bounds.height).toBeLessThan(4.02);
    }
  });

  it('round a corner by the one radius given, and by none where either is nought', () => {
    const round = data('rect', { width: '10', height: '10', rx: '2', ry: '2' });
    expect(data('rect', { width: '10', height: '10', rx: '2' })).toBe(round);
    expect(data('rect', { width: '10', height: '10', ry: '2' })).toBe(round);
    const sharp = data('rect', { width: '10', height: '10' });
    expect(data('rect', { width: '10', height: '10', rx: '0', ry: '2' })).toBe(sharp);
    expect(data('rect', { width: '10', height: '10', rx: '2', ry: '0' })).toBe(sharp);
  });

  it('close a polygon and leave a polyline open', () => {
    expect(data('polygon', { points: '0 0 1 1 2 0' })).toBe('M0 0L1 1L2 0Z');
    expect(data('polyline', { points: '0 0 1 1 2 0' })).toBe('M0 0L1 1L2 0');
  });

  it('are refused with the attribute at fault', () => {
    expect(faults('rect', { width: '-1', height: '1' })).toEqual(['width']);
    expect(faults('circle', { r: '1e999' })).toEqual(['r']);
    expect(faults('circle', { r: '1', href: '#a' })).toEqual(['href']);
    expect(faults('polyline', { points: '0 0 x 1' })).toContainEqual(expect.stringMatching(/^points/));
    expect(faults('image', {})).toEqual(['']);
  });
});
