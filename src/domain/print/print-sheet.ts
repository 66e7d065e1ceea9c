// printSheet: where everything lies on a printed sheet, in millimetres from its top left corner. Pure geometry: cards, the edges that printers ask
// about, and the marks to cut along.

import type { Rect, Size } from '../geometry/geometry.ts';

export const PAPERS = ['A5', 'A4', 'A3'] as const;
export type Paper = (typeof PAPERS)[number];

/** shop: printed on larger paper and cut, so that colour reaches the edge. home: one card inside a white margin. several: cards to be cut apart. */
export const PRINT_KINDS = ['home', 'shop', 'several'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

export const CARDS_ON_A_SHEET = [2, 4, 8, 9] as const;
export type CardsOnASheet = (typeof CARDS_ON_A_SHEET)[number];

export type PrintJob = {
  readonly paper: Paper;
  readonly kind: PrintKind;
  /** For `several` alone. */
  readonly count: CardsOnASheet;
  /** Light grounds instead of dark and full ones; never for a print shop. */
  readonly lowInk: boolean;
};

export type Line = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

export type PrintSheet = {
  /** The page of the PDF. */
  readonly media: Size;
  /** The finished paper. */
  readonly trim: Rect;
  /** What is printed beyond it to be cut off; equal to `trim` where nothing is. */
  readonly bleed: Rect;
  /** Where the card's picture is put, its bleed included. */
  readonly cards: readonly Rect[];
  readonly marks: readonly Line[];
};

/** ISO 216, upright. */
const SIZES: Readonly<Record<Paper, Size>> = {
  A5: { width: 148, height: 210 },
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
};

/** What UK printers ask for. */
export const BLEED = 3;
/** Round the trim, for the bleed and the marks outside it. */
const SLUG = 10;
/** Crop marks begin beyond the bleed, so that none is left on the cut paper. */
const MARK_FROM = 4;
const MARK_TO = 9;

/** Home and school printers leave 4 to 7 mm white on every side whatever is asked of them. */
const HOME_MARGIN = 10;
/** Room for the cut marks, which printers can't draw at the very edge. */
const SHEET_MARGIN = 9;
const CUT_FROM = 1;
const CUT_TO = 4;

/** Columns, rows, and whether the sheet lies on its side: halves of a sheet keep its shape, and so do ninths. */
const GRIDS: Readonly<Record<CardsOnASheet, { readonly columns: number; readonly rows: number; readonly lying: boolean }>> = {
  2: { columns: 2, rows: 1, lying: true },
  4: { columns: 2, rows: 2, lying: false },
  8: { columns: 4, rows: 2, lying: true },
  9: { columns: 3, rows: 3, lying: false },
};

export function printSheet(job: PrintJob): PrintSheet {
  const paper = SIZES[job.paper];
  switch (job.kind) {
    case 'shop':
      return shopSheet(paper);
    case 'home': {
      const media = { x: 0, y: 0, ...paper };
      return { media: paper, trim: media, bleed: media, cards: [grown(media, -HOME_MARGIN)], marks: [] };
    }
    case 'several':
      return cutSheet(paper, job.count);
  }
}

function shopSheet(paper: Size): PrintSheet {
  const trim = { x: SLUG, y: SLUG, ...paper };
  const bleed = grown(trim, BLEED);
  const [left, top, right, bottom] = [trim.x, trim.y, trim.x + trim.width, trim.y + trim.height];
  const marks = [
    ...[left, right].flatMap((x) => [upright(x, top - MARK_TO, top - MARK_FROM), upright(x, bottom + MARK_FROM, bottom + MARK_TO)]),
    ...[top, bottom].flatMap((y) => [level(y, left - MARK_TO, left - MARK_FROM), level(y, right + MARK_FROM, right + MARK_TO)]),
  ];
  return { media: { width: paper.width + 2 * SLUG, height: paper.height + 2 * SLUG }, trim, bleed, cards: [bleed], marks };
}

/** Cards side by side without a gap: one cut parts two of them. */
function cutSheet(paper: Size, count: CardsOnASheet): PrintSheet {
  const { columns, rows, lying } = GRIDS[count];
  const media = lying ? { width: paper.height, height: paper.width } : paper;
  const trim = { x: 0, y: 0, ...media };
  const grid = grown(trim, -SHEET_MARGIN);
  const [width, height] = [grid.width / columns, grid.height / rows];
  const cards = Array.from({ length: count }, (_, index) => ({
    x: grid.x + (index % columns) * width,
    y: grid.y + Math.floor(index / columns) * height,
    width,
    height,
  }));
  const [right, bottom] = [grid.x + grid.width, grid.y + grid.height];
  const marks = [
    ...steps(columns).flatMap((step) => {
      const x = grid.x + step * width;
      return [upright(x, grid.y - CUT_TO, grid.y - CUT_FROM), upright(x, bottom + CUT_FROM, bottom + CUT_TO)];
    }),
    ...steps(rows).flatMap((step) => {
      const y = grid.y + step * height;
      return [level(y, grid.x - CUT_TO, grid.x - CUT_FROM), level(y, right + CUT_FROM, right + CUT_TO)];
    }),
  ];
  return { media, trim, bleed: trim, cards, marks };
}

/** `by` on every side; negative: shrunk. */
function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

function steps(count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, index) => index);
}

function upright(x: number, y1: number, y2: number): Line {
  return { x1: x, y1, x2: x, y2 };
}

function level(y: number, x1: number, x2: number): Line {
  return { x1, y1: y, x2, y2: y };
}
