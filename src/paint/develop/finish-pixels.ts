// finishPixels: light, colour and treatment of a picture, after hiding and before anything is cut or scaled for a card.

import type { Adjustment } from '#domain/document/adjustment.ts';
import type { Treatment } from '#domain/document/picture.ts';
import { rgbOf, type Pixels } from './pixels.ts';

/** Grains along the shorter side of a picture: as coarse on a small copy as on the whole. */
const GRAINS = 540;
/** Most that a grain lightens or darkens, of 255. */
const GRAIN_DEPTH = 30;
/** How far grain takes the colour out. */
const GRAIN_FADE = 0.25;
/** How much a duotone spreads light from dark: a flat photo gives a flat one. */
const DUOTONE_CONTRAST = 1.15;

/** Changes `pixels` in place; transparency stays. */
export function finishPixels(pixels: Pixels, adjustment: Adjustment, treatment: Treatment): void {
  if (adjustment.flip) flipPixels(pixels);
  if (adjustment.brightness !== 0 || adjustment.contrast !== 0 || adjustment.warmth !== 0) adjustPixels(pixels, adjustment);
  switch (treatment.kind) {
    case 'duotone':
      duotone(pixels, treatment.dark, treatment.light);
      break;
    case 'grain':
      grain(pixels, treatment.seed);
      break;
    case 'none':
      break;
  }
}

function flipPixels({ data, width, height }: Pixels): void {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (let y = 0; y < height; y += 1) pixels.subarray(y * width, (y + 1) * width).reverse();
}

function adjustPixels({ data }: Pixels, { brightness, contrast, warmth }: Adjustment): void {
  const red = channelTable(brightness, contrast, 1 + warmth * 0.16);
  const green = channelTable(brightness, contrast, 1 + warmth * 0.02);
  const blue = channelTable(brightness, contrast, 1 - warmth * 0.2);
  for (let index = 0; index < data.length; index += 4) {
    data[index] = red[data[index] ?? 0] ?? 0;
    data[index + 1] = green[data[index + 1] ?? 0] ?? 0;
    data[index + 2] = blue[data[index + 2] ?? 0] ?? 0;
  }
}

/** Brightness bends the curve and leaves black and white where they are; contrast turns it about the middle; `gain` is the warmth. */
function channelTable(brightness: number, contrast: number, gain: number): Uint8ClampedArray {
  const exponent = 2 ** -brightness;
  const slope = contrast >= 0 ? 1 + contrast : 1 + contrast * 0.7;
  return Uint8ClampedArray.from({ length: 256 }, (_, value) => {
    const bent = 255 * (value / 255) ** exponent;
    return (127.5 + (bent - 127.5) * slope) * gain;
  });
}

function duotone({ data }: Pixels, dark: string, light: string): void {
  const [from, to] = [rgbOf(dark), rgbOf(light)];
  const table = (channel: 0 | 1 | 2) =>
    Uint8ClampedArray.from({ length: 256 }, (_, value) => {
      const share = Math.min(1, Math.max(0, 0.5 + (value / 255 - 0.5) * DUOTONE_CONTRAST));
      return from[channel] + (to[channel] - from[channel]) * share;
    });
  const [red, green, blue] = [table(0), table(1), table(2)];
  for (let index = 0; index < data.length; index += 4) {
    const grey = greyAt(data, index);
    data[index] = red[grey] ?? 0;
    data[index + 1] = green[grey] ?? 0;
    data[index + 2] = blue[grey] ?? 0;
  }
}

function grain({ data, width, height }: Pixels, seed: number): void {
  const cell = Math.max(1, Math.min(width, height) / GRAINS);
  const columns = Math.ceil(width / cell);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / cell) * columns;
    for (let x = 0; x < width; x += 1) {
      const index = (y * width + x) * 4;
      const grey = greyAt(data, index);
      // Most in the middle tones: paper and full ink show none.
      const depth = GRAIN_DEPTH * (1 - Math.abs(grey - 127.5) / 160);
      const noise = (noiseAt(row + Math.floor(x / cell), seed) - 0.5) * 2 * depth;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = data[index + channel] ?? 0;
        data[index + channel] = value + (grey - value) * GRAIN_FADE + noise;
      }
    }
  }
}

/** 0 to 1, the same for the same spot and seed everywhere. */
function noiseAt(spot: number, seed: number): number {
  let mixed = Math.imul(spot ^ seed, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
}

/** As bright as the eye has it (Rec. 601 weights, which suit unlinear channels), 0 to 255. */
function greyAt(data: Uint8ClampedArray, index: number): number {
  return Math.round((data[index] ?? 0) * 0.299 + (data[index + 1] ?? 0) * 0.587 + (data[index + 2] ?? 0) * 0.114);
}
