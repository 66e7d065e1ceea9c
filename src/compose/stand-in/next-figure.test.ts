import { describe, expect, it } from 'vitest';
import { aDocument, slot } from '#tests/support/builders.ts';
import { firstFigure, nextFigure } from './next-figure.ts';
import { figureOf } from './stand-ins-of.ts';

const pack = { figures: ['a', 'b', 'c', 'd'] };
const AT = slot('photo');

describe('choosing a figure', () => {
  it('goes round and round, either way', () => {
    const at = (figure: string) => aDocument({ figures: { photo: figure } });
    expect(nextFigure(pack, at('d'), AT, 1)).toBe('a');
    expect(nextFigure(pack, at('a'), AT, -1)).toBe('d');
    expect(nextFigure({ figures: [] }, aDocument(), AT, 1)).toBeNull();
  });

  it('begins with the seed’s own, but with nobody who is on the card already', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7]) {
      const document = aDocument({ seed });
      const own = figureOf(pack, document, AT);
      expect(firstFigure(pack, document, AT, new Set())).toBe(own);
      expect(firstFigure(pack, document, AT, new Set([own ?? '']))).not.toBe(own);
      expect(firstFigure(pack, document, AT, new Set(pack.figures))).toBe(own);
    }
  });

  it('begins with the one that was chosen before', () => {
    expect(firstFigure(pack, aDocument({ figures: { photo: 'b' } }), AT, new Set(['b']))).toBe('b');
  });
});
