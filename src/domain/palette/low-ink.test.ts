import { describe, expect, it } from 'vitest';
import { wholePackOnDisk } from '#tests/support/pack-on-disk.ts';
import { contrastRatio, luminance, readableRole, TEXT_CONTRAST } from './contrast.ts';
import { lowInk } from './low-ink.ts';
import { ROLES, type Palette } from './palette.ts';

const { pack } = await wholePackOnDisk('it-takes-a-community');
const pale = pack.palettes.map((palette) => [palette.id, lowInk(palette)] as const);

describe('a palette for little ink', () => {
  it.each(pale)('keeps words readable on every ground: %s', (_, palette) => {
    for (const ground of ROLES) {
      if (ground === 'ink') continue;
      const role = readableRole(palette, ground, ['paper'], TEXT_CONTRAST);
      expect(contrastRatio(palette.colours[role], palette.colours[ground]), ground).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  it.each(pale)('has white paper, dark words and nothing else that is dark: %s', (_, palette: Palette) => {
    expect(palette.colours.paper).toBe('#FFFFFF');
    expect(contrastRatio(palette.colours.ink, '#FFFFFF')).toBeGreaterThan(7);
    for (const role of ['deep', 'rose', 'leaf', 'sky', 'sun'] as const) {
      expect(luminance(palette.colours[role]), role).toBeGreaterThan(0.45);
      expect(luminance(palette.colours[role]), role).toBeLessThan(0.95);
    }
  });
});
