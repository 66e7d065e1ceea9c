import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { coverSchema, type Cover } from '#domain/document/cover.ts';
import { containsRect } from '#domain/geometry/geometry.ts';
import { coverFor, uncoveredFaces } from './cover-faces.ts';
import { boundsOf } from './shape-cover.ts';

const PICTURE = { width: 1600, height: 1200 };
const share = fc.double({ min: 0, max: 0.9, noNaN: true });
const face = fc
  .tuple(share, share, fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }))
  .map(([x, y, width, height]) => ({ x, y, width: Math.min(width, 1 - x), height: Math.min(height, 1 - y) }));

describe('the cover for a face', () => {
  it('is one that a document may have, with the whole face under it', () => {
    fc.assert(
      fc.property(face, (found) => {
        const cover = coverFor(found, 'solid');
        expect(v.is(coverSchema, cover)).toBe(true);
        expect(containsRect(boundsOf(cover, PICTURE), found, 1e-9)).toBe(true);
      }),
    );
  });

  it('goes higher above the brows than below the chin, for hair tells of a person', () => {
    const found = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 };
    const { y, height } = boundsOf(coverFor(found, 'solid'), PICTURE);
    expect(found.y - y).toBeGreaterThan(y + height - found.y - found.height);
  });

  it('leaves nothing to suggest, however many there are', () => {
    fc.assert(
      fc.property(fc.array(face, { maxLength: 6 }), (faces) => {
        const covers = faces.map((found) => coverFor(found, 'pattern'));
        expect(uncoveredFaces(faces, covers, PICTURE)).toEqual([]);
        expect(uncoveredFaces(faces, [], PICTURE)).toEqual(faces);
      }),
    );
  });

  it('is still suggested where a brush went over it: that may leave gaps', () => {
    const found = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 };
    const brush: Cover = { kind: 'brush', points: [[0.5, 0.5]], size: 0.9, fill: 'solid' };
    expect(uncoveredFaces([found], [brush], PICTURE)).toEqual([found]);
  });
});
