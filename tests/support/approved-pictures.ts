// Which pictures are approved, where they lie, and how much may differ: what the test and the tool that approves anew must agree on.

import type { Difference } from '../harness/picture-difference.ts';

export const PACK = 'it-takes-a-community';
export const FOLDER = 'tests/browser/pictures';
/** Px across; seven shapes stand under one another. */
export const WIDTH = 320;
export const CONTENTS = ['medium', 'noPhoto', 'arabic'] as const;

/** Share of a card's area that may be clearly apart: letters set by another version of the browser stay well under it. */
export const TOLERANCE = 0.004;

export function pictureFile(template: string, content: string): string {
  return `${template}-${content}.webp`;
}

export function isOther({ shares, resized }: Difference): boolean {
  return resized || shares.some((share) => share > TOLERANCE);
}
