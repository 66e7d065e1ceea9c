// captionLength: how long a caption is as the platform it is for counts it. Every platform has its own way, and the wrong one cuts words off.

import type { Platform } from '#domain/format/format.ts';
import { countGraphemes, graphemesOf } from '#text/graphemes.ts';

export type CountingRule = Pick<Platform, 'captionCounts' | 'urlCounts'>;

const ADDRESS = /https?:\/\/[^\s]+/giu;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
/** Code points that X counts once; all others twice (developer.x.com, "Counting characters", configuration 3). */
const COUNTED_ONCE = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

/** In the platform's own units: letters a person sees, UTF-16 units, or X's weighted characters. */
export function captionLength(text: string, rule: CountingRule): number {
  const normal = text.normalize('NFC');
  const { urlCounts } = rule;
  if (urlCounts === null) return lengthOf(normal, rule.captionCounts);
  const addresses = normal.match(ADDRESS)?.length ?? 0;
  return lengthOf(normal.replaceAll(ADDRESS, ''), rule.captionCounts) + addresses * urlCounts;
}

function lengthOf(text: string, counts: Platform['captionCounts']): number {
  switch (counts) {
    case 'graphemes':
      return countGraphemes(text);
    // Where a platform says "characters" and not which: the largest of what that can mean.
    case 'characters':
      return text.length;
    case 'weighted':
      return graphemesOf(text).reduce((sum, letter) => sum + weightOf(letter), 0);
  }
}

/** An emoji is two however many code points it is made of. */
function weightOf(letter: string): number {
  if (EMOJI.test(letter)) return 2;
  let weight = 0;
  for (const point of letter) weight += isCountedOnce(point.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}

function isCountedOnce(code: number): boolean {
  return COUNTED_ONCE.some(([from, to]) => code >= from && code <= to);
}
