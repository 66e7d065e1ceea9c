// A graphic that comes back: kept editable, saved, wiped from the device, opened again from its own picture; and the week's plan as a calendar file.

import { readFile } from 'node:fs/promises';
import { ridesAlong } from '../support/rides-along.ts';
import { pictureReader, readPng } from '../support/e2e/picture.ts';
import { expect, test } from '../support/e2e/test.ts';

const STORY = 'We baked together on Fridays. طبخنا معًا.';
const SIZE = 'Instagram story';

test('a saved picture opens again as the card it was', async ({ app, page, context, words }) => {
  const { say } = words;
  await app.open();
  await app.openDesign('woven-quote');
  await app.writeStory({ headline: 'Bread on Fridays', story: STORY, name: 'Amal' });
  await app.addPhoto();
  await app.toSizes();
  await page.getByText(say('project.keep'), { exact: true }).click();
  await app.tick(page.getByRole('checkbox', { name: say('project.carry') }));
  const saved = await app.saveOne(SIZE);
  expect(readPng(saved.bytes).chunks.filter((chunk) => chunk === 'iTXt')).toHaveLength(2);

  await app.chooseInMenu('start-again');
  await app.button(say('keeping.start-again-yes')).click();
  await expect(app.button(words.pack.templates['woven-quote']?.name ?? '')).toBeVisible();
  await page
    .getByLabel(say('packs.saved'), { exact: true })
    .locator('input')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: saved.bytes });
  const dialog = page.getByRole('dialog', { name: say('project.title') });
  await expect(dialog.getByText(STORY)).toBeVisible();
  await expect(dialog.getByText(say('project.photos-missing', { count: 1 }))).toBeVisible();
  await app.button(say('project.open')).click();
  await expect(app.field('story')).toHaveValue(STORY);
  await app.showTab('photo');
  await expect(page.getByText(say('editor.photo.lost'))).toBeVisible();

  // The photo chosen again, the card is the same to the last pixel; and with the choice off again its file carries nothing.
  await app.addPhoto();
  await app.toSizes();
  await page.getByText(say('project.keep'), { exact: true }).click();
  await page.getByRole('checkbox', { name: say('project.carry') }).press('Space');
  const again = await app.saveOne(SIZE);
  expect(await ridesAlong(again.bytes, [])).toEqual([]);
  const reader = await pictureReader(context);
  expect((await reader.read(again.bytes)).sum).toBe((await reader.read(saved.bytes)).sum);
});

test('with its photo put in, a picture opens whole on another device', async ({ app, page, words, browser, baseURL }, info) => {
  test.skip(info.project.name === 'phone', 'the same on either');
  const { say } = words;
  await app.open();
  await app.openDesign();
  await app.writeStory({ story: STORY });
  await app.addPhoto();
  await app.toSizes();
  await page.getByText(say('project.keep'), { exact: true }).click();
  await app.tick(page.getByRole('checkbox', { name: say('project.carry') }));
  await app.tick(page.getByRole('checkbox', { name: say('project.carry-photo') }));
  const saved = await app.saveOne(SIZE);

  const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'en' });
  const other = await elsewhere.newPage();
  await other.goto('/');
  await other
    .getByLabel(say('packs.saved'), { exact: true })
    .locator('input')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: saved.bytes });
  await other.getByRole('button', { name: say('project.open'), exact: true }).click();
  await expect(other.getByRole('textbox', { name: words.pack.slots['story']?.label ?? '', exact: true })).toHaveValue(STORY);
  await other.getByRole('tab', { name: say('editor.tabs.photo'), exact: true }).click();
  await expect(other.getByRole('button', { name: say('editor.photo.remove'), exact: true })).toBeVisible();
  await elsewhere.close();
});

test('the week goes into the person’s own calendar', async ({ app, page, words }, info) => {
  test.skip(info.project.name === 'phone', 'the same file on either');
  const { say } = words;
  await app.open('/#/week');
  await expect(page.getByRole('heading', { level: 1, name: say('week.title') })).toBeVisible();
  const waiting = page.waitForEvent('download');
  await app.button(say('week.remind-add')).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^community-graphics-week-\d{4}\.ics$/u);
  const file = await readFile(await download.path(), 'utf8');
  // As RFC 5545 has it: CRLF, no line over 75 bytes, folded lines joined again.
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
  const starts = lines.flatMap((line) => /^DTSTART;VALUE=DATE:\d{4}(\d{4})$/u.exec(line)?.[1] ?? []);
  expect(starts).toEqual(['1212', '1213', '1214', '1215', '1216', '1217', '1218']);
  expect(lines.filter((line) => line === 'ACTION:DISPLAY')).toHaveLength(7);
  expect(lines.filter((line) => line.startsWith('SUMMARY:'))[0]).toBe(`SUMMARY:${words.pack.week['door']?.title ?? ''}`);
});
