// Rgb: an opaque colour as one number, 0xRRGGBB, for sums over many colours: mixing and contrast as a canvas with 8 bits a channel has them.

import { channelLight } from './contrast.ts';
import type { Colour } from './palette.ts';

export type Rgb = number;

const LIGHT: readonly number[] = Array.from({ length: 256 }, (_, value) => channelLight(value));

export function toRgb(colour: Colour): Rgb {
  return Number.parseInt(colour.slice(1, 7), 16);
}

/** Relative luminance, 0 to 1. */
export function rgbLuminance(rgb: Rgb): number {
  return 0.2126 * light((rgb >> 16) & 255) + 0.7152 * light((rgb >> 8) & 255) + 0.0722 * light(rgb & 255);
}

/** `over` laid on `under` at `alpha`, 0 to 255. */
export function mixRgb(under: Rgb, over: Rgb, alpha: number): Rgb {
  const mix = (shift: number) => {
    const low = (under >> shift) & 255;
    return Math.round(low + ((((over >> shift) & 255) - low) * alpha) / 255) << shift;
  };
  return mix(16) | mix(8) | mix(0);
}

/** Contrast ratio, 1 to 21. */
export function rgbContrast(a: Rgb, b: Rgb): number {
  const first = rgbLuminance(a);
  const second = rgbLuminance(b);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function light(value: number): number {
  return LIGHT[value] ?? 0;
}
