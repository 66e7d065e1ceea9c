import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFormat } from '#tests/support/builders.ts';
import { containsRect, rectsOverlap, type Rect } from '../geometry/geometry.ts';
import { printFormat } from './print-format.ts';
import { BLEED, CARDS_ON_A_SHEET, PAPERS, PRINT_KINDS, printSheet, type Line, type PrintJob } from './print-sheet.ts';

const job: fc.Arbitrary<PrintJob> = fc.record({
  paper: fc.constantFrom(...PAPERS),
  kind: fc.constantFrom(...PRINT_KINDS),
  count: fc.constantFrom(...CARDS_ON_A_SHEET),
  lowInk: fc.boolean(),
});
const lineRect = ({ x1, y1, x2, y2 }: Line): Rect => ({ x: x1, y: y1, width: x2 - x1, height: y2 - y1 });
/** A little inside, so that touching edges don't count as lying over one another. */
const inner = ({ x, y, width, height }: Rect): Rect => ({ x: x + 0.01, y: y + 0.01, width: width - 0.02, height: height - 0.02 });

describe('a printed sheet', () => {
  it('holds everything: trim in bleed, bleed, cards and marks in the page', () => {
    fc.assert(
      fc.property(job, (wanted) => {
        const { media, trim, bleed, cards, marks } = printSheet(wanted);
        const page = { x: 0, y: 0, ...media };
        expect(containsRect(bleed, trim)).toBe(true);
        for (const rect of [bleed, ...cards, ...marks.map(lineRect)]) expect(containsRect(page, rect, 1e-9)).toBe(true);
      }),
    );
  });

  it('lays no card over another, and no mark over a card', () => {
    fc.assert(
      fc.property(job, (wanted) => {
        const { cards, marks } = printSheet(wanted);
        cards.forEach((card, index) => {
          for (const other of cards.slice(index + 1)) expect(rectsOverlap(inner(card), inner(other))).toBe(false);
          for (const mark of marks) {
            const thick = { ...lineRect(mark), width: Math.max(0.1, mark.x2 - mark.x1), height: Math.max(0.1, mark.y2 - mark.y1) };
            expect(rectsOverlap(inner(card), thick)).toBe(false);
          }
        });
      }),
    );
  });

  it('has as many equal cards as asked for, upright', () => {
    fc.assert(
      fc.property(job, (wanted) => {
        const { cards } = printSheet(wanted);
        expect(cards).toHaveLength(wanted.kind === 'several' ? wanted.count : 1);
        for (const { width, height } of cards) {
          expect([width, height]).toEqual([cards[0]?.width, cards[0]?.height]);
          expect(height / width).toBeGreaterThan(1.3);
          expect(height / width).toBeLessThan(1.6);
        }
      }),
    );
  });

  it('for a print shop bleeds 3 mm on every side, with two marks at each corner in line with the trim and outside the bleed', () => {
    const { media, trim, bleed, cards, marks } = printSheet({ paper: 'A4', kind: 'shop', count: 2, lowInk: false });
    expect(trim).toEqual({ x: 10, y: 10, width: 210, height: 297 });
    expect(bleed).toEqual({ x: 7, y: 7, width: 216, height: 303 });
    expect(cards).toEqual([bleed]);
    expect(media).toEqual({ width: 230, height: 317 });
    expect(marks).toHaveLength(8);
    for (const mark of marks) {
      const rect = lineRect(mark);
      expect(rectsOverlap({ ...rect, width: Math.max(rect.width, 0.1), height: Math.max(rect.height, 0.1) }, bleed)).toBe(false);
      expect(mark.x1 === mark.x2 ? [10, 220].includes(mark.x1) : [10, 307].includes(mark.y1)).toBe(true);
    }
  });

  it('for a school printer leaves 10 mm white', () => {
    expect(printSheet({ paper: 'A4', kind: 'home', count: 2, lowInk: true }).cards).toEqual([{ x: 10, y: 10, width: 190, height: 277 }]);
  });

  it('turns the sheet where halves of it would lie on their side', () => {
    const media = (count: PrintJob['count']) => printSheet({ paper: 'A4', kind: 'several', count, lowInk: true }).media;
    expect(CARDS_ON_A_SHEET.map((count) => media(count).width)).toEqual([297, 210, 297, 210]);
  });
});

describe('the size a card is composed at', () => {
  const page = aFormat({ id: 'a4', width: 2480, height: 3508 });

  it('is its millimetres at 300 dots an inch, with the bleed', () => {
    expect(printFormat(page, { paper: 'A4', kind: 'shop', count: 2, lowInk: false })).toMatchObject({
      id: 'a4',
      width: 2551,
      height: 3579,
      safe: { top: 94, left: 94 },
      print: { bleedMm: BLEED, dpi: 300 },
    });
    expect(printFormat(page, { paper: 'A3', kind: 'shop', count: 2, lowInk: false })).toMatchObject({ width: 3579, height: 5031 });
  });

  it('keeps type readable: 10 points on a page, 7 on the smallest card', () => {
    const smallest = (wanted: Partial<PrintJob>) =>
      printFormat(page, { paper: 'A4', kind: 'several', count: 2, lowInk: true, ...wanted }).minimumType;
    expect([smallest({ kind: 'home' }), smallest({ count: 4 }), smallest({ count: 9 })]).toEqual([42, 34, 30]);
  });
});
