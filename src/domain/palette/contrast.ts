// Contrast by WCAG 2.2: relative luminance, ratio, and the choice of a readable colour for words on a ground.

import type { Colour, Palette, Role } from './palette.ts';

/** Ratio that ordinary words need (WCAG 1.4.3). */
export const TEXT_CONTRAST = 4.5;
/** Ratio that display-size words need: 24 CSS px, which on a 1080 px card shown 390 px wide is 66 output px (WCAG 1.4.3, large text). */
export const DISPLAY_CONTRAST = 3;

/** The roles that words fall back on; a pack is refused where none of them reads on one of its grounds. */
export const PLAIN_ROLES = ['ink', 'paper', 'deep'] as const satisfies readonly Role[];

/** How much light a channel of 0 to 255 gives, 0 to 1. */
export function channelLight(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of a `#RRGGBB` colour, 0 (black) to 1 (white). */
export function luminance(colour: Colour): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return 0.2126 * channelLight((value >> 16) & 255) + 0.7152 * channelLight((value >> 8) & 255) + 0.0722 * channelLight(value & 255);
}

/** Contrast ratio of two `#RRGGBB` colours, 1 to 21. */
export function contrastRatio(a: Colour, b: Colour): number {
  const first = luminance(a);
  const second = luminance(b);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The first of `wanted` that reads at `ratio` on `ground`; where none does, the most readable of paper, ink and deep. */
export function readableRole(palette: Palette, ground: Role, wanted: readonly Role[], ratio: number): Role {
  const on = palette.colours[ground];
  const good = wanted.find((role) => contrastRatio(palette.colours[role], on) >= ratio);
  if (good !== undefined) return good;
  return PLAIN_ROLES.reduce<Role>(
    (best, role) => (contrastRatio(palette.colours[role], on) > contrastRatio(palette.colours[best], on) ? role : best),
    'ink',
  );
}
