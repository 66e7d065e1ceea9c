// lowInk: a palette for a printer whose ink is dear: white paper, dark words, every ground and ornament a pale tint of what it was. Which words read on
// which ground is judged as always, from the colours: words that were light on a dark ground turn dark on a pale one.

import { luminance } from './contrast.ts';
import type { Colour, Palette } from './palette.ts';
import { mixRgb, toRgb } from './rgb.ts';

const WHITE = '#FFFFFF';
/** How much of a colour is left, 0 to 1: the ground that was darkest stays told from white, the voices stay told from one another. */
const DEEP_LEFT = 0.16;
const VOICE_LEFT = 0.38;

export function lowInk(palette: Palette): Palette {
  const { paper, ink, deep, rose, leaf, sky, sun } = palette.colours;
  return {
    ...palette,
    mode: 'light',
    colours: {
      paper: WHITE,
      ink: [ink, deep, paper].reduce((darkest, colour) => (luminance(colour) < luminance(darkest) ? colour : darkest)),
      deep: tint(palette.mode === 'dark' ? paper : deep, DEEP_LEFT),
      rose: tint(rose, VOICE_LEFT),
      leaf: tint(leaf, VOICE_LEFT),
      sky: tint(sky, VOICE_LEFT),
      sun: tint(sun, VOICE_LEFT),
    },
  };
}

/** The colour on white, `left` of it, 0 to 1. */
function tint(colour: Colour, left: number): Colour {
  const mixed = mixRgb(toRgb(WHITE), toRgb(colour), Math.round(255 * left));
  return `#${mixed.toString(16).padStart(6, '0').toUpperCase()}`;
}
