import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, graphemesOf } from './graphemes.ts';

describe('graphemes', () => {
  it('keeps families, flags, keycaps and marked letters whole', () => {
    expect(graphemesOf('👨‍👩‍👧🇺🇦1️⃣e\u0301कि')).toEqual(['👨‍👩‍👧', '🇺🇦', '1️⃣', 'e\u0301', 'कि']);
  });

  it('loses nothing, and counts what it lists', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parts = graphemesOf(text);
        return parts.join('') === text && countGraphemes(text) === parts.length;
      }),
    );
  });
});
