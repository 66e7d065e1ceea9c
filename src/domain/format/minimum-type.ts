// minimumTypePx: the smallest type a format may carry. Below it compose reports an overflow instead of setting words nobody can read.

import type { Format } from './format.ts';
import { bannerRatio } from './shape.ts';

// A post 1080 px wide is read on a phone about 390 CSS px wide: 32 px of it is then 11.6 CSS px, the least that is read with ease.
const typeShare = 32 / 1080;

// A page is walked up to or held, so distance does not shrink it as a phone does: 10 pt is the size of a book's small print, and the floor
// for the smallest line of a page (a name, an address). It is no size for a story on a wall, read from two metres away: that is why
// templates set a page's type by its share of the sheet and come down to this only for the least of it.
const pagePt = 10;
const ptPerInch = 72;

/**
 * The smallest type of `format`, in whole output px, rounded up.
 * A strip (wider than 2.4 times its height) is measured as if it were only 2.4 times as wide as it is high: it is shown across a whole
 * desktop page, where its width says nothing of the size of its letters, and by its full width one line would take a fifth of its height.
 */
export function minimumTypePx(format: Pick<Format, 'width' | 'height' | 'minimumType' | 'print'>): number {
  if (format.minimumType !== null) return format.minimumType;
  if (format.print !== null) return Math.ceil((pagePt / ptPerInch) * format.print.dpi);
  return Math.ceil(Math.min(format.width, bannerRatio * format.height) * typeShare);
}
