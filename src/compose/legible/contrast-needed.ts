// What words ask of the ground they stand on: how much contrast, and in which colours they would like to be.

import type { Format } from '#domain/format/format.ts';
import { DISPLAY_CONTRAST, TEXT_CONTRAST } from '#domain/palette/contrast.ts';
import type { Role } from '#domain/palette/palette.ts';
import type { WordsBox } from '#domain/template/box.ts';
import type { Setting } from '../set-words.ts';

/** Display size: 24 CSS px where a card of 1080 px is shown 390 CSS px wide (or 18.66 px bold), as output px per px of width. */
const DISPLAY_SHARE = 66 / 1080;
const BOLD_DISPLAY_SHARE = 52 / 1080;

export function contrastNeeded({ size, typeface }: Pick<Setting, 'size' | 'typeface'>, format: Pick<Format, 'width'>): number {
  const display = size >= format.width * (typeface.weight >= 700 ? BOLD_DISPLAY_SHARE : DISPLAY_SHARE);
  return display ? DISPLAY_CONTRAST : TEXT_CONTRAST;
}

export function wishedColours(box: WordsBox): readonly Role[] {
  return box.colour ?? ['ink', 'paper'];
}
