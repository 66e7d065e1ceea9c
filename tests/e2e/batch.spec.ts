// A table of many people's stories made into cards: every row that can be, in every size, in whole ZIP parts; what can't be is told; after a reload
// it goes on where it was.

import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { csvText } from '#domain/batch/csv-text.ts';
import { photoPath, type App } from '../support/e2e/app.ts';

import { readPng } from '../support/e2e/picture.ts';
import { expect, test } from '../support/e2e/test.ts';
import { picturesIn, unzip } from '../support/e2e/zip.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

const HEADER = ['story', 'name', 'photo', 'language', 'agreed', 'file name', 'Notes'];
const ROWS = [
  ['We baked bread together on Fridays.', 'Samira', 'Samira.JPG', 'en', 'yes', 'same name', 'a note'],
  ['خبزنا معاً كل يوم جمعة.', 'سميرة', 'زينب', 'ar', 'نعم', 'same name', ''],
  ['በየሳምንቱ አርብ አብረን ዳቦ ጋገርን።', 'ሳሚራ', '', 'am', 'አዎ', '', ''],
  ['=HYPERLINK("https://example.org","click")', 'Bo', '', '', 'yes', '', ''],
  ['A broken photo', 'Li', 'broken.jpg', '', 'yes', '', ''],
  ['A photo that is not there', 'Ana', 'nowhere.png', '', 'yes', '', ''],
  ['A photo there are two of', 'Ian', 'twice.jpg', '', 'yes', '', ''],
  ['Nobody asked her', 'Eve', '', '', '', '', ''],
  ['', '', '', '', 'yes', '', 'only a note'],
  ['Too long. '.repeat(800), 'Max', '', '', 'yes', '', ''],
  ['Two\nlines; one, "quoted"', 'Zoë', '', '', 'yes', '../../etc/passwd', ''],
  ['The last one', 'Noor', '', 'en', 'yes', '\u202Egpj.exe', ''],
];
const MADE = ['0002', '0003', '0004', '0005', '0012', '0013'];

/** As somebody who chose these sizes on an earlier visit. */
async function openBatch(app: App, sizes: readonly string[]): Promise<void> {
  const { page } = app;
  await page.addInitScript((chosenFormats) => {
    const settings = { version: 1, theme: 'system', locale: null, chosenFormats, packOpened: false };
    if (localStorage.getItem('community-graphics:settings') === null) {
      localStorage.setItem('community-graphics:settings', JSON.stringify(settings));
    }
  }, sizes);
  await app.open();
  await app.openDesign();
  await app.writeStory({ headline: 'Bread for all', story: 'My own story', name: 'Myself' });
  await app.kept();
  await page.goto('/#/batch');
}

const step = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });

async function bringTable({ page, words: { say } }: App, rows: readonly (readonly string[])[]): Promise<void> {
  const file = { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(csvText(rows).replaceAll("'=", '=')) };
  await page.getByLabel(say('batch.choose-table')).setInputFiles(file);
  await expect(page.getByText(say('batch.rows', { count: rows.length - 1 }), { exact: true })).toBeVisible();
}

async function saved(download: Promise<Download>): Promise<ReadonlyMap<string, Buffer>> {
  return unzip(await readFile(await (await download).path()));
}

test('twelve rows become the cards they can become, and what stops a row stops no other', async ({ app, page, words: { say } }) => {
  await openBatch(app, ['ig-square', 'x-post']);
  await bringTable(app, [HEADER, ...ROWS]);
  const photo = await readFile(photoPath('landscape.jpg'));
  const named = (name: string, buffer = photo) => ({ name, mimeType: 'image/jpeg', buffer });
  await page
    .getByLabel(say('batch.choose-photos'))
    .setInputFiles([
      named('samira.jpeg'),
      named('زينب.png'),
      named('broken.jpg', Buffer.from('no photo')),
      named('twice.jpg'),
      named('TWICE.png'),
      named('extra.jpg'),
    ]);
  await expect(page.getByText(say('batch.matched', { count: 3, total: 5 }))).toBeVisible();
  await expect(page.getByText(say('batch.unused', { count: 1 }))).toBeVisible();

  const look = step(page, say('batch.look'));
  await expect(look.locator('[data-drawn=true]')).toHaveCount(4);
  await expect(look.getByText(say('batch.faults.photo-missing', { file: '\u2068nowhere.png\u2069' }))).toBeVisible();
  await app.button(say('batch.rows-after')).click();
  await expect(look.getByText(say('batch.faults.not-agreed'))).toBeVisible();

  await app.button(say('batch.to-downloads')).click();
  await app.button(say('batch.pause')).click();
  await expect(app.button(say('batch.resume'))).toBeVisible();
  await app.button(say('batch.resume')).click();
  const save = page.getByRole('button', { name: new RegExp(say('batch.save-part', { part: 1, size: 1 }).replace(/\(.*/, '')) });
  const download = page.waitForEvent('download');
  await save.click();
  const files = await saved(download);
  await expect(page.getByText(say('batch.done', { count: 1 }))).toBeVisible();

  const pictures = picturesIn(files);
  expect(pictures.size).toBe(MADE.length * 2);
  expect(new Set([...pictures.keys()].map((name) => name.slice(0, 4)))).toEqual(new Set(MADE));
  for (const [name, bytes] of pictures) {
    expect(name).toMatch(/^\d{4}(-[\p{L}\p{N}-]+)?-(ig-square-1080x1080|x-post-\d+x\d+)\.png$/u);
    expect(readPng(bytes).chunks.at(-1)).toBe('IEND');
  }
  expect([...files.keys()]).toContain('0012-etc-passwd-ig-square-1080x1080.png');
  expect([...files.keys()]).toContain('0013-gpj-exe-words-instagram.txt');
  expect(files.get('0003-same-name-words-instagram.txt')?.toString()).toContain('خبزنا معاً كل يوم جمعة.');
  expect(files.get('0005-words-instagram.txt')?.toString()).toContain('=HYPERLINK("https://example.org","click")');
  const everything = Buffer.concat([...files.values()]).toString();
  expect(everything).not.toContain('My own story');
  expect(everything).not.toContain('Myself');
  const faults = files.get('rows-not-made.csv')?.toString() ?? '';
  for (const row of [6, 7, 8, 9, 10, 11]) expect(faults).toMatch(new RegExp(`^${row},`, 'm'));
  for (const row of [2, 3, 4, 5, 12, 13]) expect(faults).not.toMatch(new RegExp(`^${row},`, 'm'));
  // How far it was is forgotten with its end.
  expect(await page.evaluate(() => localStorage.getItem('community-graphics:settings'))).toContain('"batch":null');
});

test('cancelled and loaded again, it goes on at the first part that was not whole', async ({ app, page, words: { say } }) => {
  const { formats } = await catalogueOnDisk();
  const small = formats
    .toSorted((a, b) => a.width * a.height - b.width * b.height)
    .slice(0, 20)
    .map(({ id }) => id);
  const rows = [['story'], ...Array.from({ length: 12 }, (_, index) => [`Tea ${index + 1}`])];
  await openBatch(app, small);
  await bringTable(app, rows);
  await app.button(say('batch.to-downloads')).click();
  const savePart = (part: number) =>
    page.getByRole('button', { name: new RegExp(say('batch.save-part', { part, size: 1 }).replace(/\(.*/, '')) });
  await expect(savePart(1)).toBeVisible({ timeout: 150_000 });
  const first = page.waitForEvent('download');
  await savePart(1).click();
  expect(picturesIn(await saved(first)).size).toBe(200);
  await app.button(say('sizes.cancel')).click();
  await expect(page.getByText(say('batch.cancelled', { count: 1 }))).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('Tea');

  await page.reload();
  await expect(page.getByText(say('batch.unfinished', { count: 1, done: 10, rows: 12 }))).toBeVisible();
  await bringTable(app, [...rows.slice(0, -1), ['Coffee']]);
  await expect(page.getByText(say('batch.other-batch', { count: 1, done: 10, rows: 12 }))).toBeVisible();
  await app.button(say('batch.other-table')).click();
  await bringTable(app, rows);
  await expect(page.getByText(say('batch.go-on-about', { count: 1, done: 10, rows: 12 }))).toBeVisible();
  await app.button(say('batch.to-downloads')).click();
  await expect(savePart(2)).toBeVisible({ timeout: 150_000 });
  const second = page.waitForEvent('download');
  await savePart(2).click();
  const names = [...picturesIn(await saved(second)).keys()];
  expect(new Set(names.map((name) => name.slice(0, 4)))).toEqual(new Set(['0012', '0013']));
  expect(names).toHaveLength(40);
  await expect(page.getByText(say('batch.done', { count: 2 }))).toBeVisible();
});

test('into a folder, each part is on disk whole, and a table pasted is a table', async ({ app, page, words: { say } }) => {
  test.skip(!(await hasFolders(app)), 'this browser writes to no folder');
  await openBatch(app, ['ig-square']);
  // No script can press the window that asks for a folder: the browser's own stands in for one, with the same handles.
  await page.evaluate(() => Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() }));
  await page.getByRole('textbox', { name: say('batch.paste'), exact: true }).fill('story\tname\nSoup\tAmal\n"Two\nlines"\tBo\n');
  await app.button(say('batch.use-pasted')).click();
  await app.button(say('batch.make-cards', { count: 2 })).click();
  await expect(page.getByText(say('batch.done', { count: 1 }))).toBeVisible();
  const [part] = await page.evaluate(async () => {
    const found: { readonly name: string; readonly bytes: readonly number[] }[] = [];
    for await (const [name, handle] of (await navigator.storage.getDirectory()).entries()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      found.push({ name, bytes: [...new Uint8Array(await (await handle.getFile()).arrayBuffer())] });
    }
    return found;
  });
  expect(part?.name).toMatch(/^community-graphics-[0-9a-f]{8}-part-001\.zip$/);
  expect(picturesIn(unzip(Buffer.from(part?.bytes ?? []))).size).toBe(2);
});

async function hasFolders(app: App): Promise<boolean> {
  await app.open();
  return app.page.evaluate(() => 'showDirectoryPicker' in globalThis);
}
