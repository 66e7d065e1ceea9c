// burnCover: hides a part of a picture for good. Solid and patterned covers say nothing of what was below; a mosaic keeps a few averages.

import type { Cover } from '#domain/document/cover.ts';
import type { CoverArea } from './cover-area.ts';
import { rgbOf, writePixel, type Pixels, type Rgb } from './pixels.ts';

/** Blocks a side that a mosaic keeps at most: 36 colours of a face say that there is one, not whose. */
const MOSAIC_BLOCKS = 6;
/** A mosaic's least block, px a side: smaller ones would be the picture itself. */
const LEAST_BLOCK = 8;
/** Squares along the shorter side of a patterned cover. */
const PATTERN_SQUARES = 4;

const BLACK: Rgb = [0, 0, 0];

/**
 * Burning order: solid and patterned covers first, so that no mosaic takes averages of what they hide; then the mosaics; then the others
 * again, which stay whole where they meet a mosaic.
 */
export function burningOrder(covers: readonly Cover[]): readonly Cover[] {
  const mosaics = covers.filter(({ fill }) => fill === 'mosaic');
  const others = covers.filter(({ fill }) => fill !== 'mosaic');
  return mosaics.length === 0 ? others : [...others, ...mosaics, ...others];
}

/** `part`: the px of `area.rect`, changed in place. `colours`: see Picture. */
export function burnCover(part: Pixels, area: CoverArea, { fill }: Pick<Cover, 'fill'>, colours: readonly string[]): void {
  switch (fill) {
    case 'solid': {
      const colour = rgbOf(colours[0] ?? '#000000');
      eachCovered(part, area, (index) => writePixel(part, index, colour));
      break;
    }
    case 'pattern':
      burnPattern(part, area, colours.map(rgbOf));
      break;
    case 'mosaic':
      burnMosaic(part, area);
      break;
  }
}

function eachCovered({ width, height }: Pixels, { mask }: CoverArea, visit: (index: number, x: number, y: number) => void): void {
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if (mask === null || mask[at] === 1) visit(at * 4, x, y);
    }
  }
}

function burnPattern(part: Pixels, area: CoverArea, colours: readonly Rgb[]): void {
  const square = Math.max(LEAST_BLOCK, Math.ceil(Math.min(part.width, part.height) / PATTERN_SQUARES));
  eachCovered(part, area, (index, x, y) => {
    const turn = Math.floor(x / square) + 2 * Math.floor(y / square);
    writePixel(part, index, colours[turn % Math.max(1, colours.length)] ?? BLACK);
  });
}

function burnMosaic(part: Pixels, area: CoverArea): void {
  const columns = blocksAlong(part.width);
  const rows = blocksAlong(part.height);
  const blockOf = (x: number, y: number) => Math.floor((y * rows) / part.height) * columns + Math.floor((x * columns) / part.width);
  const sums = new Float64Array(columns * rows * 4);
  eachCovered(part, area, (index, x, y) => {
    const at = blockOf(x, y) * 4;
    const alpha = part.data[index + 3] ?? 255;
    for (let channel = 0; channel < 3; channel += 1) {
      // What shines through counts as white.
      sums[at + channel] = (sums[at + channel] ?? 0) + ((part.data[index + channel] ?? 0) * alpha + 255 * (255 - alpha)) / 255;
    }
    sums[at + 3] = (sums[at + 3] ?? 0) + 1;
  });
  eachCovered(part, area, (index, x, y) => {
    const at = blockOf(x, y) * 4;
    const average = (channel: number) => Math.round((sums[at + channel] ?? 0) / (sums[at + 3] ?? 1));
    writePixel(part, index, [average(0), average(1), average(2)]);
  });
}

function blocksAlong(length: number): number {
  return Math.max(1, Math.min(MOSAIC_BLOCKS, Math.floor(length / LEAST_BLOCK)));
}
