// A campaign's own pack from a file: seen first, used when wanted, there again on the next visit, gone when it is wiped; bad files refused.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packJson, templateJson, wordsJson } from '#tests/support/builders.ts';
import { expect, test } from '../support/e2e/test.ts';
import type { App } from '../support/e2e/app.ts';
import { zipFiles } from '../support/zip-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const STORY = 'We share one ladder and three kinds of soup.';

const packZip = async (more: Readonly<Record<string, string>> = {}) => {
  const files = {
    'pack.json': JSON.stringify(packJson()),
    'locales/en.json': JSON.stringify(wordsJson('en')),
    'locales/ar.json': JSON.stringify(wordsJson('ar')),
    'templates/card.json': JSON.stringify(templateJson()),
    ...more,
  };
  const zip = await zipFiles(Object.entries(files));
  return { name: 'street-party.zip', mimeType: 'application/zip', buffer: Buffer.from(await zip.arrayBuffer()) };
};

async function pick({ page, words: { say } }: App, file: Awaited<ReturnType<typeof packZip>>): Promise<void> {
  await page.getByLabel(say('packs.open')).locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function use(app: App): Promise<void> {
  await pick(app, await packZip());
  await app.button(app.words.say('packs.use')).click();
  await expect(app.page.getByText(app.words.say('packs.from-a-file', { pack: 'Street party' }), { exact: false })).toBeVisible();
}

test('the pack that the guide builds makes a card', async ({ app, page, words: { say } }) => {
  const zip = join(mkdtempSync(join(tmpdir(), 'packs-')), 'kettle-on.zip');
  execFileSync('node', ['.tools/pack-zip.mjs', 'tests/packs/kettle-on', '--out', zip], { cwd: root });
  await app.open();
  await pick(app, { name: 'kettle-on.zip', mimeType: 'application/zip', buffer: readFileSync(zip) });
  await app.button(say('packs.use')).click();
  await expect(page.getByText(say('packs.from-a-file', { pack: 'Kettle on' }), { exact: false })).toBeVisible();
  await app.openDesign('Hello');
  await page.getByRole('textbox', { name: 'Your story', exact: true }).fill(STORY);
  await expect(app.card.getByRole('img', { name: STORY })).toBeVisible();
  await app.toSizes();
  const saved = await app.saveOne(say('formats.name', { platform: 'Instagram', use: say('formats.uses.portrait') }));
  expect(saved.bytes.subarray(1, 4).toString()).toBe('PNG');
});

test('its designs are drawn, written on and saved as any other', async ({ app, words: { say } }) => {
  await app.open();
  await use(app);
  const { page } = app;
  await expect(page.getByText(say('gallery.count', { count: 1 }))).toBeVisible();
  await expect(page.locator('canvas[data-drawn=true]')).toHaveCount(1);
  // What keeps people safe is the site's own, whoever made the designs.
  await expect(page.getByText(say('gallery.promise')).first()).toBeVisible();
  await app.openDesign('Card');
  await page.getByRole('textbox', { name: 'Story', exact: true }).fill(STORY);
  await expect(app.card.getByRole('img', { name: STORY })).toBeVisible();
  await app.kept();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Story', exact: true })).toHaveValue(STORY);
});

test('a draft made with it says so once it is left, and its words move over when told', async ({ app, words: { say } }) => {
  await app.open();
  await use(app);
  await app.openDesign('Card');
  await app.page.getByRole('textbox', { name: 'Story', exact: true }).fill(STORY);
  await app.kept();
  await app.open('/');
  await app.button(say('packs.leave')).click();
  await app.page.getByRole('link', { name: say('gallery.continue') }).click();
  await expect(app.page.getByRole('heading', { level: 1, name: say('packs.other-title') })).toBeVisible();
  await app.button(say('packs.other-move')).click();
  await expect(app.card.getByRole('img', { name: STORY })).toBeVisible();
});

test('is gone with everything else when all is wiped', async ({ app, words: { say } }) => {
  await app.open();
  await use(app);
  await app.chooseInMenu('delete');
  await app.button(say('keeping.delete-yes')).click();
  await expect(app.page.getByText(say('packs.from-a-file', { pack: 'Street party' }), { exact: false })).toHaveCount(0);
  await app.page.reload();
  await expect(app.button(app.words.pack.templates['open-door']?.name ?? '')).toBeVisible();
});

test.describe('a bad file', () => {
  test('is refused by name, and nothing changes', async ({ app, words: { say } }) => {
    await app.open();
    await pick(app, { ...(await packZip()), buffer: Buffer.from('Milk, bread, three lemons.') });
    await expect(app.page.getByRole('alert')).toHaveText(say('errors.zip-unreadable'));
    await app.button(say('app.close')).click();
    await pick(app, await packZip({ '../../evil.svg': '<svg/>' }));
    await expect(app.page.getByRole('alert')).toHaveText(say('errors.zip-unsafe-name', { file: '../../evil.svg' }));
    await app.button(say('app.close')).click();
    await pick(app, await packZip({ 'art/leaf.svg': '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>' }));
    await expect(app.page.getByRole('alert')).toHaveText(say('errors.zip-pack-faulty'));
    await app.page
      .getByText(say('packs.faults', { count: 2 }))
      .or(app.page.getByText(say('packs.faults', { count: 1 })))
      .click();
    await expect(app.page.getByRole('listitem').filter({ hasText: 'art/leaf.svg: svg > script' })).toBeVisible();
    await expect(app.page.getByText(say('packs.from-a-file', { pack: 'Street party' }), { exact: false })).toHaveCount(0);
  });
});
