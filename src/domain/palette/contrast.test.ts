import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPack } from '#tests/support/builders.ts';
import { present } from '#tests/support/need.ts';
import { contrastRatio, luminance, PLAIN_ROLES, readableRole, TEXT_CONTRAST } from './contrast.ts';
import { ROLES, type Palette } from './palette.ts';

const palette: Palette = present(aPack().palettes[0]);
const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

describe('contrast', () => {
  it('is what WCAG says of known colours', () => {
    expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
    expect(contrastRatio('#FFFFFF', '#FFFFFF')).toBe(1);
    expect(contrastRatio('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
    expect(contrastRatio('#FF0000', '#FFFFFF')).toBeCloseTo(4.0, 2);
    expect(contrastRatio('#0000FF', '#FFFFFF')).toBeCloseTo(8.59, 2);
    expect(luminance('#00FF00')).toBeCloseTo(0.7152, 6);
  });

  it('is the same both ways, and from 1 to 21', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        const ratio = contrastRatio(a, b);
        expect(ratio).toBe(contrastRatio(b, a));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21 + 1e-9);
      }),
    );
  });
});

describe('the colour of words', () => {
  it('is the first wish that reads', () => {
    expect(readableRole(palette, 'paper', ['rose', 'leaf', 'ink'], 4.5)).toBe('leaf');
    expect(readableRole(palette, 'paper', ['rose', 'leaf', 'ink'], 3)).toBe('rose');
  });

  it('is the most readable plain colour where no wish reads', () => {
    expect(readableRole(palette, 'ink', ['deep', 'ink'], 4.5)).toBe('paper');
    expect(readableRole(palette, 'paper', [], 4.5)).toBe('ink');
  });

  it('reads on every ground of every palette a pack is accepted with', () => {
    for (const ground of ROLES) {
      for (const wish of ROLES) {
        const role = readableRole(palette, ground, [wish], TEXT_CONTRAST);
        expect(contrastRatio(palette.colours[role], palette.colours[ground])).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }
    }
  });

  it('is never worse than any plain colour would be', () => {
    const colours = fc.record({ paper: colour, ink: colour, deep: colour, rose: colour, leaf: colour, sky: colour, sun: colour });
    fc.assert(
      fc.property(colours, fc.constantFrom(...ROLES), fc.constantFrom(...ROLES), (random, ground, wish) => {
        const strange: Palette = { ...palette, colours: random };
        const on = (role: (typeof ROLES)[number]) => contrastRatio(random[role], random[ground]);
        const best = Math.max(...PLAIN_ROLES.map(on));
        expect(on(readableRole(strange, ground, [wish], 4.5))).toBeGreaterThanOrEqual(Math.min(4.5, best));
      }),
    );
  });
});
