import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '#domain/geometry/geometry.ts';
import { IDENTITY } from '#domain/geometry/matrix.ts';
import type { Outline } from '#domain/template/ornament.ts';
import { outlinePath } from '../outline.ts';
import { cutPath, formOf, holdsLine } from './cut-path.ts';
import { flattenPath } from './flatten-path.ts';

const BOX = { x: 100, y: 50, width: 600, height: 400 };
const FORMS = ['rect', 'rounded', 'arch', 'leaf', 'circle', 'ticket', 'torn', 'scalloped', 'cut'] as const;

function form(outline: Outline['form'], seed = 3) {
  return outlinePath({ form: outline }, BOX, 30, seed);
}

const flat = new Map<string, ReturnType<typeof flattenPath>>();

/** By winding number, as a canvas fills. */
function covers(d: string, { x, y }: Point): boolean {
  const polygons = flat.get(d) ?? flattenPath(d, IDENTITY);
  flat.set(d, polygons);
  let winding = 0;
  for (const polygon of polygons) {
    polygon.forEach((from, index) => {
      const to = polygon[(index + 1) % polygon.length] ?? from;
      if (from.y > y === to.y > y) return;
      if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) winding += to.y > from.y ? 1 : -1;
    });
  }
  return winding !== 0;
}

/** How far from an edge of either path a spot must be for its answer to be certain, in px. */
const CLEAR = 0.5;

function isClear(d: string, spot: Point): boolean {
  const steps = [-CLEAR, 0, CLEAR];
  const around = steps.flatMap((x) => steps.map((y) => covers(d, { x: spot.x + x, y: spot.y + y })));
  return around.every((each) => each === around[0]);
}

const spot = fc.record({ x: fc.double({ min: 60, max: 740, noNaN: true }), y: fc.double({ min: 10, max: 490, noNaN: true }) });

/** A star of corners round a middle never crosses itself. */
const star = fc
  .record({
    middle: spot,
    radii: fc.array(fc.double({ min: 5, max: 420, noNaN: true }), { minLength: 3, maxLength: 14 }),
    back: fc.boolean(),
  })
  .map(({ middle, radii, back }) => {
    const corners = radii.map((radius, index) => {
      const angle = (index / radii.length) * 2 * Math.PI;
      return `${middle.x + Math.cos(angle) * radius} ${middle.y + Math.sin(angle) * radius}`;
    });
    return `M${(back ? corners.toReversed() : corners).join('L')}Z`;
  });

describe('cutting a path along a form', () => {
  it.each(FORMS)(
    'keeps what is inside both, and nothing else: %s',
    (name) => {
      fc.assert(
        fc.property(star, fc.array(spot, { minLength: 30, maxLength: 30 }), fc.nat(5), (d, spots, seed) => {
          const outline = form(name, seed);
          const cut = cutPath(d, IDENTITY, formOf(outline))?.d ?? '';
          for (const each of spots) {
            if (!isClear(d, each) || !isClear(outline, each)) continue;
            expect(covers(cut, each), JSON.stringify({ d, each, cut })).toBe(covers(d, each) && covers(outline, each));
          }
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  it('leaves a hole a hole', () => {
    const ring = 'M400 250m-250 0a250 250 0 1 1 500 0a250 250 0 1 1 -500 0ZM400 250m-100 0a100 100 0 1 0 200 0a100 100 0 1 0 -200 0Z';
    const cut = cutPath(ring, IDENTITY, formOf(form('arch')))?.d ?? '';
    expect(covers(cut, { x: 400, y: 250 })).toBe(false);
    expect(covers(cut, { x: 400, y: 100 })).toBe(true);
    expect(covers(cut, { x: 400, y: 470 })).toBe(false);
  });

  it('cuts along an edge that both have', () => {
    const half = cutPath('M100 50H400V450H100Z', IDENTITY, formOf(form('rect')))?.d ?? '';
    expect(covers(half, { x: 200, y: 200 })).toBe(true);
    expect(covers(half, { x: 500, y: 200 })).toBe(false);
  });

  it('keeps the curves of what lies inside whole, and nothing of what lies outside', () => {
    const small = 'M390 250a10 10 0 1 1 20 0a10 10 0 1 1 -20 0Z';
    expect(cutPath(small, IDENTITY, formOf(form('circle')))).toMatchObject({ d: small, matrix: IDENTITY });
    expect(cutPath(small, [1, 0, 0, 1, 600, 0], formOf(form('circle')))).toBeNull();
  });

  it('is all of the form where the path lies round it', () => {
    const all = cutPath('M0 0H900V900H0Z', IDENTITY, formOf(form('circle')))?.d ?? '';
    expect(covers(all, { x: 400, y: 60 })).toBe(true);
    expect(covers(all, { x: 110, y: 60 })).toBe(false);
  });

  it('knows whether a line stays inside', () => {
    expect(holdsLine('M300 250L500 250L400 255', IDENTITY, 8, formOf(form('circle')))).toBe(true);
    expect(holdsLine('M100 60L700 60L400 62', IDENTITY, 8, formOf(form('circle')))).toBe(false);
  });
});

describe('flattening', () => {
  it('reads every command, however tightly written', () => {
    const [polygon = []] = flattenPath('m10,10l10-10.5h5v.5.5c0 5,5 5 5 0s5-5 5 0q5 5 0 10t-5 5a5 5 30 01-5-5z', IDENTITY);
    expect(polygon.length).toBeGreaterThan(12);
    expect(polygon.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(polygon[1]).toEqual({ x: 20, y: -0.5 });
  });

  it('follows a circle to a twentieth of a px, tilted or not', () => {
    for (const tilt of [0, 40]) {
      const [polygon = []] = flattenPath(`M100 500a400 400 ${tilt} 1 1 800 0a400 400 ${tilt} 1 1 -800 0Z`, IDENTITY);
      polygon.forEach((from, index) => {
        const to = polygon[(index + 1) % polygon.length] ?? from;
        const middle = Math.hypot((from.x + to.x) / 2 - 500, (from.y + to.y) / 2 - 500);
        expect(Math.abs(middle - 400)).toBeLessThan(0.05);
      });
    }
  });

  it('refuses what is no path', () => {
    expect(() => flattenPath('M0 0L', IDENTITY)).toThrow(/too few/u);
    expect(() => flattenPath('M0 0X4', IDENTITY)).toThrow(/strange/u);
  });
});
