// Inside another site's page: a real frame, from another site, with the rights that page gives it and without those it does not. What fails
// silently there has its way out; what is allowed works.

import { createServer, type Server } from 'node:http';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e/test.ts';
import type { Words } from '../support/e2e/words.ts';

const PICTURE = 'Instagram portrait post';

// To a browser `localhost` is another site than 127.0.0.1, and as secure.
test.use({
  hosts: /^http:\/\/localhost:\d+$/,
  expected: [
    /Download is disallowed|Blocked opening .* in a new window|permissions policy|can escape its sandboxing|Unrecognized feature: 'web-share'/i,
  ],
});

let partner: Server;
let body = '';
let address = '';

test.beforeAll(async () => {
  partner = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body));
  await new Promise<void>((resolve) => {
    partner.listen(0, '127.0.0.1', resolve);
  });
  const listening = partner.address();
  if (listening === null || typeof listening === 'string') throw new Error('the partner’s page has no port');
  address = `http://localhost:${listening.port}/`;
});

test.afterAll(() => partner.close());

test('a plain frame saves, says that it may not have, and shows the picture; sharing and copying are refused there', async ({
  page,
  words,
  baseURL,
}) => {
  const frame = await frameApp(page, `src="${baseURL}/"`);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  const dialog = await saveOne(frame, words);
  expect((await download).suggestedFilename()).toBe('community-graphics-ig-portrait-1080x1350.png');
  await expect(dialog.getByRole('heading', { name: words.say('hand-over.framed') })).toBeVisible();
  await expect(dialog.getByRole('img')).toBeVisible();
  await dialog.getByRole('button', { name: words.say('hand-over.copy-one', { title: PICTURE }) }).click();
  await expect(dialog.getByText(words.say('hand-over.copy-refused'))).toBeVisible();
  await dialog.getByRole('button', { name: words.say('hand-over.copy-address') }).click();
  await expect(dialog.getByText(words.say('hand-over.copy-yourself'))).toBeVisible();
  await expect(dialog.getByText(`${baseURL}/`, { exact: true })).toBeVisible();
});

test('a frame that may write to the clipboard copies', async ({ page, words, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = await frameApp(page, `src="${baseURL}/" allow="web-share; clipboard-write; clipboard-read"`);
  const dialog = await saveOne(frame, words);
  await dialog.getByRole('button', { name: words.say('hand-over.copy-one', { title: PICTURE }) }).click();
  await expect(dialog.getByText(words.say('hand-over.copied'))).toBeVisible();
});

test('a sandbox without downloads swallows the file without a word: the picture is there, and the page’s address', async ({
  page,
  words,
  baseURL,
}) => {
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  const frame = await frameApp(page, `src="${baseURL}/" sandbox="allow-scripts allow-same-origin"`);
  const dialog = await saveOne(frame, words);
  await expect(dialog.getByText(words.say('hand-over.framed-about'))).toBeVisible();
  await expect
    .poll(() =>
      dialog.getByRole('img').evaluate((image) => (image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : [])),
    )
    .toEqual([1080, 1350]);
  await dialog.getByRole('button', { name: words.say('hand-over.save-all', { count: 1 }), exact: true }).click();
  await expect(dialog.getByText(words.say('hand-over.saved-framed'))).toBeVisible();
  // Nor does the link open anything here; the address is there to be copied by hand.
  await dialog.getByRole('link', { name: words.say('hand-over.open-alone') }).click();
  await dialog.getByRole('button', { name: words.say('hand-over.copy-address') }).click();
  await expect(dialog.getByText(`${baseURL}/`, { exact: true })).toBeVisible();
  expect([downloads, page.context().pages().length]).toEqual([0, 1]);
});

test('a sandbox with downloads and popups saves, and opens the page on its own', async ({ page, words, baseURL, context }) => {
  const sandbox = 'allow-scripts allow-same-origin allow-downloads allow-popups';
  const frame = await frameApp(page, `src="${baseURL}/" sandbox="${sandbox}"`);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  const dialog = await saveOne(frame, words);
  expect((await download).suggestedFilename()).toBe('community-graphics-ig-portrait-1080x1350.png');
  const opened = context.waitForEvent('page');
  await dialog.getByRole('link', { name: words.say('hand-over.open-alone') }).click();
  const alone = await opened;
  await expect(alone).toHaveURL(`${baseURL}/`);
});

async function frameApp(page: Page, attributes: string): Promise<FrameLocator> {
  body = `<!doctype html><title>A partner’s page</title><iframe title="app" style="inline-size: 100%; block-size: 46rem; border: 0" ${attributes}></iframe>`;
  await page.goto(address);
  return page.frameLocator('iframe');
}

/** A card made in the frame, and one picture of it asked for. */
async function saveOne(frame: FrameLocator, words: Words) {
  const { say, pack } = words;
  await frame.getByRole('button', { name: pack.templates['open-door']?.name ?? '', exact: true }).click();
  await frame.getByRole('textbox', { name: pack.slots['story']?.label ?? '', exact: true }).fill('We baked together.');
  await frame.getByRole('link', { name: say('editor.to-sizes') }).click();
  await frame.getByRole('button', { name: say('sizes.save-one', { size: PICTURE }) }).click();
  const dialog = frame.getByRole('dialog', { name: say('sizes.pictures') });
  await expect(dialog).toBeVisible({ timeout: 60_000 });
  return dialog;
}
