// The parts of a batch as they lie in a folder: whole ZIPs for a program that knows nothing of the app, whose pictures are whole for pngcheck.

import { mkdirSync, readdirSync } from 'node:fs';
import { csvText } from '#domain/batch/csv-text.ts';
import { expect, test } from '../support/e2e/test.ts';
import { onDisk, outside } from './tools.ts';

const ROWS = 70;
const SIZES = ['ig-square', 'ig-portrait', 'x-post'];

test('a table of seventy rows in three sizes', async ({ app, page, words: { say } }, info) => {
  await page.addInitScript((chosenFormats) => {
    const settings = { version: 1, theme: 'system', locale: null, chosenFormats, packOpened: false };
    localStorage.setItem('community-graphics:settings', JSON.stringify(settings));
  }, SIZES);
  await app.open();
  await app.openDesign();
  await page.goto('/#/batch');
  const rows = Array.from({ length: ROWS }, (_, index) => [`We shared bread ${index}, خبز, ዳቦ`, `Neighbour ${index}`]);
  const buffer = Buffer.from(csvText([['story', 'name'], ...rows]));
  await page.getByLabel(say('batch.choose-table')).setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer });
  await app.button(say('batch.to-downloads')).click();
  const pictures: string[] = [];
  for (const part of [1, 2]) {
    const save = page.getByRole('button', { name: new RegExp(`^${say('batch.save-part', { part, size: 0 }).replace(/ \(.*/u, '')}`) });
    await expect(save).toBeVisible({ timeout: 250_000 });
    const saved = await app.savedBy(() => save.click());
    const zip = onDisk(info, saved.name, saved.bytes);
    expect(outside('unzip', '-t', zip)).toContain('No errors detected');
    const folder = info.outputPath(`part-${part}`);
    mkdirSync(folder);
    outside('unzip', '-q', zip, '-d', folder);
    const found = readdirSync(folder).filter((name) => name.endsWith('.png'));
    expect(found.length).toBeLessThanOrEqual(200);
    for (const name of found.slice(0, 6)) expect(outside('pngcheck', '-q', `${folder}/${name}`), name).not.toMatch(/error|warning/iu);
    pictures.push(...found);
  }
  await expect(page.getByText(say('batch.done', { count: 2 }))).toBeVisible();
  expect(new Set(pictures).size).toBe(ROWS * SIZES.length);
});
