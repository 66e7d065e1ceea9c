import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARDS_ON_A_SHEET, PAPERS, PRINT_KINDS, printSheet } from '#domain/print/print-sheet.ts';
import { pdfFile } from './pdf-file.ts';

const rows = new Blob([deflateSync(Buffer.from([1, 255, 0, 0]))]);
const sheets = PAPERS.flatMap((paper) =>
  PRINT_KINDS.flatMap((kind) => CARDS_ON_A_SHEET.map((count) => printSheet({ paper, kind, count, lowInk: false }))),
);

async function bytesOf(sheet: (typeof sheets)[number], words = 'Bread', title = 'Poster'): Promise<Buffer> {
  const file = pdfFile({ sheet, picture: { rows, width: 1, height: 1 }, title, words, lang: 'en' });
  return Buffer.from(await file.arrayBuffer());
}

describe('a PDF', () => {
  it('says where each of its objects begins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sheets), fc.string({ unit: 'grapheme' }), async (sheet, words) => {
        const file = (await bytesOf(sheet, words)).toString('latin1');
        const at = Number(/startxref\n(\d+)\n/u.exec(file)?.[1]);
        expect(file.slice(at, at + 4)).toBe('xref');
        const starts = [...file.slice(at).matchAll(/^(\d{10}) 00000 n $/gmu)].map(([, start]) => Number(start));
        expect(starts).toHaveLength(10);
        starts.forEach((start, index) => expect(file.slice(start, start + 8)).toBe(`${index + 1} 0 obj\n`.slice(0, 8)));
      }),
    );
  });

  it('has as many bytes in each stream as it says', async () => {
    for (const sheet of sheets) {
      const file = (await bytesOf(sheet)).toString('latin1');
      const streams = [...file.matchAll(/\/Length (\d+) >>\nstream\n/gu)];
      expect(streams).toHaveLength(2);
      for (const { 0: head, 1: length, index } of streams) {
        const end = index + head.length + Number(length);
        expect(file.slice(end, end + 10)).toBe('\nendstream');
      }
    }
  });

  it('lays the card once for each place on the sheet, and reads it once', async () => {
    for (const sheet of sheets) {
      const file = (await bytesOf(sheet)).toString('latin1');
      expect(file.match(/\/Card Do/gu)).toHaveLength(sheet.cards.length);
      expect(file.match(/\/MCID 0/gu)).toHaveLength(1);
      expect(file.match(/ l S\n/gu) ?? []).toHaveLength(sheet.marks.length);
    }
  });

  it('keeps any words, and names no program, person or day', async () => {
    const file = (
      await bytesOf(sheets[0] ?? printSheet({ paper: 'A4', kind: 'home', count: 2, lowInk: true }), '\u12a5\u129d\u1300)', 'خبز')
    ).toString('latin1');
    expect(file).toContain('/Alt <FEFF12A5129D13000029>');
    expect(file).toContain('/Title <FEFF062E06280632>');
    expect(file).not.toMatch(/Producer|Creator|Author|Date|\/ID/u);
  });
});
