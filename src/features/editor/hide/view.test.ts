import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSEST, pinched, pushed, spotAt, viewHolding, viewShowing, WHOLE, zoomed } from './view.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.record({ x: share, y: share });
const view = fc
  .record({ spot: place, zoom: fc.double({ min: 1, max: CLOSEST, noNaN: true }) })
  .map(({ spot, zoom }) => viewHolding(spot, { x: 0.5, y: 0.5 }, zoom));

describe('what is seen of the photo', () => {
  it('is never beside it, whatever is done', () => {
    fc.assert(
      fc.property(
        view,
        place,
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (from, at, factor, push) => {
          for (const { x, y, zoom } of [
            zoomed(from, factor, at),
            pushed(from, push, -push),
            viewShowing(from, { ...at, width: 0.1, height: 0.1 }),
          ]) {
            expect(zoom).toBeGreaterThanOrEqual(1);
            expect(zoom).toBeLessThanOrEqual(CLOSEST);
            for (const middle of [x, y]) {
              expect(middle - 0.5 / zoom).toBeGreaterThanOrEqual(-1e-9);
              expect(middle + 0.5 / zoom).toBeLessThanOrEqual(1 + 1e-9);
            }
          }
        },
      ),
    );
  });

  it('keeps under the pointer what was under it, coming closer', () => {
    const at = { x: 0.7, y: 0.4 };
    const closer = zoomed(zoomed(WHOLE, 2), 1.5, at);
    expect(closer.zoom).toBeCloseTo(3);
    expect(spotAt(closer, at).x).toBeCloseTo(spotAt(zoomed(WHOLE, 2), at).x);
    expect(zoomed(closer, 0.01)).toEqual(WHOLE);
  });

  it('follows two fingers: as far as they part, it grows', () => {
    const after = pinched(
      WHOLE,
      [
        { x: 0.4, y: 0.5 },
        { x: 0.6, y: 0.5 },
      ],
      [
        { x: 0.3, y: 0.6 },
        { x: 0.9, y: 0.6 },
      ],
      1,
    );
    expect(after.zoom).toBeCloseTo(3);
    expect(spotAt(after, { x: 0.6, y: 0.6 })).toMatchObject({ x: expect.closeTo(0.5) as number, y: expect.closeTo(0.5) as number });
  });

  it('goes to what is chosen, and no farther than it must', () => {
    const near = viewHolding({ x: 0.2, y: 0.2 }, { x: 0.5, y: 0.5 }, 4);
    expect(viewShowing(near, { x: 0.15, y: 0.15, width: 0.05, height: 0.05 })).toEqual(near);
    const there = viewShowing(near, { x: 0.8, y: 0.1, width: 0.1, height: 0.1 });
    expect(there.x + 0.125).toBeCloseTo(0.9);
    expect(there.y).toBeCloseTo(near.y);
  });
});
