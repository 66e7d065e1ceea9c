// The PDFs as a print shop and a school get them: sound for qpdf, of the exact paper, bleed and trim for pdfinfo, at 300 dots an inch, and with nothing in
// them that tells who made them. What they look like is in test-results/outside, drawn by poppler.

import type { TestInfo } from '@playwright/test';
import { metadataOf, onDisk, outside } from './tools.ts';
import type { App, Saved } from '../support/e2e/app.ts';
import { expect, test } from '../support/e2e/test.ts';
import type { Words } from '../support/e2e/words.ts';

const STORIES = {
  en: { headline: 'Bread on Fridays', story: 'We baked together on Fridays, and nobody went home hungry.', name: 'Zubeyde' },
  ar: { headline: 'خبز يوم الجمعة', story: 'كنا نخبز معًا كل جمعة، ولم يعد أحد إلى بيته جائعًا.', name: 'زبيدة' },
  am: { headline: 'የአርብ እንጀራ', story: 'በየአርቡ አብረን እንጋግር ነበር፤ ማንም ተርቦ ወደ ቤቱ አልሄደም።', name: 'ሰሚራ' },
} as const;

const POINTS = 72 / 25.4;

type Choice = { readonly kind: 'home' | 'shop' | 'several'; readonly paper: 'A5' | 'A4' | 'A3'; readonly count?: number };

test('every way to print it, on every paper', async ({ app, words }, info) => {
  test.setTimeout(600_000);
  await toPrint(app, words, 'en');
  for (const paper of ['A5', 'A4', 'A3'] as const) {
    const [width, height] = { A5: [148, 210], A4: [210, 297], A3: [297, 420] }[paper] as [number, number];
    const home = examined(info, await made(app, words, { kind: 'home', paper }), `home-${paper}`);
    expect(home.boxes).toEqual({ MediaBox: [0, 0, width, height], BleedBox: [0, 0, width, height], TrimBox: [0, 0, width, height] });
    expect(home.paperLeft(9), 'the edge is white').toBe(1);

    const shop = examined(info, await made(app, words, { kind: 'shop', paper }), `shop-${paper}`);
    expect(shop.boxes).toEqual({
      MediaBox: [0, 0, width + 20, height + 20],
      BleedBox: [7, 7, width + 13, height + 13],
      TrimBox: [10, 10, width + 10, height + 10],
    });
  }
  for (const [count, width] of [
    [2, 297],
    [4, 210],
    [8, 297],
    [9, 210],
  ] as const) {
    const { boxes } = examined(info, await made(app, words, { kind: 'several', paper: 'A4', count }), `several-${count}`);
    expect(boxes['MediaBox']?.[2]).toBe(width);
  }
});

for (const language of ['ar', 'am'] as const) {
  test(`a story in another script, printed: ${language}`, async ({ app, words }, info) => {
    await toPrint(app, words, language);
    for (const kind of ['home', 'shop'] as const) {
      const { structure } = examined(info, await made(app, words, { kind, paper: 'A4' }), `${kind}-${language}`);
      expect(structure).toContain('Figure');
    }
  });
}

async function toPrint(app: App, words: Words, language: keyof typeof STORIES): Promise<void> {
  await app.open();
  await app.openDesign();
  await app.writeStory(STORIES[language]);
  await app.addPhoto();
  await app.toSizes();
  await app.page.getByRole('link', { name: words.say('ways.print') }).click();
  await expect(app.page.getByRole('heading', { level: 1, name: words.say('print.title') })).toBeVisible();
}

async function made({ page, button, savedBy }: App, { say }: Words, { kind, paper, count }: Choice): Promise<Saved> {
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
  await page.getByRole('radio', { name: say(`print.${kind}`) }).check();
  await choose(paper);
  if (count !== undefined) await choose(String(count));
  const saved = await savedBy(() => button(say('print.save')).click());
  await expect(page.getByText(say('print.saved'))).toBeVisible();
  return saved;
}

function examined(info: TestInfo, { name, bytes }: Saved, shown: string) {
  const path = onDisk(info, name, bytes);
  expect(outside('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  const about = outside('pdfinfo', '-box', path);
  expect(about).toMatch(/^Title:\s+Community graphic/mu);
  expect(about).toMatch(/^Tagged:\s+yes$/mu);
  expect(about).toMatch(/^Pages:\s+1$/mu);
  expect(about, 'who, with what, when').not.toMatch(/^(Author|Creator|Producer|CreationDate|ModDate)/mu);
  expect([...metadataOf(path).keys()].toSorted()).toEqual([
    'PDF:Language',
    'PDF:Linearized',
    'PDF:PDFVersion',
    'PDF:PageCount',
    'PDF:TaggedPDF',
    'PDF:Title',
  ]);
  // The two lines under the heading are about the one picture; the ppi stand 13th and 14th.
  const pictures = outside('pdfimages', '-list', path).trim().split('\n').slice(2);
  for (const line of pictures) {
    const [across, down] = line.trim().split(/\s+/u).slice(12, 14).map(Number);
    expect(Math.abs((across ?? 0) - 300), line).toBeLessThanOrEqual(1);
    expect(Math.abs((down ?? 0) - 300), line).toBeLessThanOrEqual(1);
  }
  expect(outside('pdffonts', path).trim().split('\n')).toHaveLength(2);
  const drawn = info.outputPath(shown);
  outside('pdftoppm', '-r', '72', '-png', '-singlefile', path, drawn);
  return {
    boxes: boxesIn(about),
    structure: outside('pdfinfo', '-struct', path),
    /** How light the outermost `millimetres` of the page are on the left, 0 to 1. */
    paperLeft: (millimetres: number) =>
      Number(outside('convert', `${drawn}.png`, '-crop', `${Math.floor(millimetres * POINTS)}x0+0+0`, '-format', '%[fx:minima]', 'info:')),
  };
}

/** In whole mm from the lower left corner. */
function boxesIn(about: string): Readonly<Record<string, readonly number[]>> {
  const found = [...about.matchAll(/^(MediaBox|BleedBox|TrimBox):\s+(.+)$/gmu)];
  return Object.fromEntries(
    found.map(([, box = '', sides = '']) => [box, sides.split(/\s+/u).map((side) => Math.round(Number(side) / POINTS))]),
  );
}
