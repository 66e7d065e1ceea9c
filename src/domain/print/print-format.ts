// printFormat: the size a card is composed at for a sheet: its own millimetres at 300 dpi, so that nothing is scaled up, and where words may stand.

import type { Format } from '../format/format.ts';
import { BLEED, printSheet, type PrintJob } from './print-sheet.ts';

/** Dots an inch: what print shops ask for, and finer than a school's printer can lay down. */
const DPI = 300;
const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

/** Words stay so far inside the cut, in mm: knives and paper slip. */
const SAFE_INSIDE_TRIM = 5;
const SAFE_INSIDE_CUT = 4;

/** A card held in the hand is read closer than a page on a wall: the smallest type in points, by its shorter side in mm from that side on. */
const SMALLEST_TYPE = [
  { from: 130, points: 10 },
  { from: 85, points: 8 },
  { from: 0, points: 7 },
] as const;

/** `page`: the catalogue's format of that paper, whose choices (a shorter text for it, say) the printed card keeps. */
export function printFormat(page: Format, job: PrintJob): Format {
  const [card] = printSheet(job).cards;
  if (card === undefined) throw new Error('a sheet without cards');
  const inside = { shop: BLEED + SAFE_INSIDE_TRIM, home: 0, several: SAFE_INSIDE_CUT }[job.kind];
  const short = Math.min(card.width, card.height);
  const { points } = SMALLEST_TYPE.find(({ from }) => short >= from) ?? SMALLEST_TYPE[0];
  const safe = pixels(inside);
  return {
    ...page,
    width: pixels(card.width),
    height: pixels(card.height),
    safe: { top: safe, right: safe, bottom: safe, left: safe },
    minimumType: Math.ceil((points / POINTS_PER_INCH) * DPI),
    print: { paper: job.paper, widthMm: card.width, heightMm: card.height, bleedMm: job.kind === 'shop' ? BLEED : 0, dpi: DPI },
  };
}

function pixels(millimetres: number): number {
  return Math.round((millimetres / MM_PER_INCH) * DPI);
}
