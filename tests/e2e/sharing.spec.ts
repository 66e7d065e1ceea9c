// Taking pictures away: by the phone's share sheet, which alone is stood in for; by a clipboard that is read back; inside other apps, known by what
// their browsers call themselves.

import type { Page } from '@playwright/test';
import type { App } from '../support/e2e/app.ts';
import { shareSheet } from '../support/e2e/share-sheet.ts';
import { expect, test } from '../support/e2e/test.ts';
import { sizeName } from '../support/e2e/words.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

const STORY = { headline: 'Bread on Fridays', story: 'We baked together, and nobody went home hungry.' };
const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/UQ1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.0.0';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83';

test.describe('on a phone with a share sheet', () => {
  test('every picture goes out in taps of ten, ready before each, and what happened is said', async ({ app, page, words }, { project }) => {
    test.skip(project.name === 'desktop', 'a desk saves first');
    const { say } = words;
    const sheet = await shareSheet(page);
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await toSizes(app);
    await app.chooseSizes('usual');
    const usual = (await catalogueOnDisk()).formats.filter((format) => format.usual);
    await app.button(say('sizes.make', { count: usual.length })).click();
    const dialog = page.getByRole('dialog', { name: say('sizes.pictures') });
    const first = dialog.getByRole('button', { name: say('hand-over.share-first', { count: 10 }) });
    await expect(first).toBeVisible({ timeout: 150_000 });

    sheet.answers('AbortError');
    await first.click();
    await expect(dialog.getByText(say('hand-over.dismissed'))).toBeVisible();
    await expect(first).toBeFocused();
    sheet.answers('shared');
    await first.click();
    await expect(dialog.getByText(say('hand-over.shared-part', { done: 10, total: usual.length }))).toBeVisible();
    await dialog.getByRole('button', { name: say('hand-over.share-next', { count: usual.length - 10 }) }).click();
    await expect(dialog.getByText(say('hand-over.shared'))).toBeVisible();

    const [closed, ...gone] = sheet.handed;
    expect(closed).toEqual(gone[0]);
    const files = gone.flatMap((round) => round.files);
    expect(files.map(({ name }) => name)).toEqual(usual.map(({ id, width, height }) => `community-graphics-${id}-${width}x${height}.png`));
    for (const { type, bytes } of files) expect([type, bytes > 1000]).toEqual(['image/png', true]);
    for (const { tapped, besides } of sheet.handed) expect([tapped, besides]).toEqual([true, []]);
    expect(downloads, 'nothing is saved unasked').toBe(0);
  });

  test('one picture goes with its own platform’s caption on the clipboard', async ({ app, context, page, words }, { project }) => {
    test.skip(project.name === 'desktop', 'a desk saves first');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const sheet = await shareSheet(page);
    const dialog = await makeOne(app, 'x-post');
    await dialog.getByRole('button', { name: words.say('hand-over.share-all', { count: 1 }), exact: true }).click();
    await expect(dialog.getByText(words.say('hand-over.shared-caption', { platform: 'X' }))).toBeVisible();
    expect(sheet.handed.map(({ files, besides }) => [files.map(({ name }) => name), besides])).toEqual([
      [['community-graphics-x-post-1600x900.png'], []],
    ]);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(STORY.story);
    expect(copied).toContain('#ItTakesACommunity');

    sheet.answers('NotAllowedError');
    await dialog.getByRole('button', { name: words.say('hand-over.share-all', { count: 1 }), exact: true }).click();
    await expect(dialog.getByText(words.say('hand-over.share-refused'))).toBeVisible();
    const saved = await app.savedBy(() =>
      dialog.getByRole('button', { name: words.say('hand-over.save-all', { count: 1 }), exact: true }).click(),
    );
    expect(saved.name).toBe('community-graphics-x-post-1600x900.png');
    await expect(dialog.getByText(words.say('hand-over.saved'))).toBeVisible();
  });
});

test('a copied picture is on the clipboard, whole', async ({ app, context, page, words }, { project }) => {
  test.skip(project.name === 'phone', 'the same clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const name = await sizeCalled(app, 'ig-square');
  await toSizes(app);
  await app.saveOne(name);
  await app.button(words.say('sizes.show-pictures')).click();
  await app.button(words.say('hand-over.copy-one', { title: name })).click();
  await expect(page.getByText(words.say('hand-over.copied'))).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap(await (item?.getType('image/png') ?? new Blob()));
    return [bitmap.width, bitmap.height];
  });
  expect(copied).toEqual([1080, 1080]);
});

for (const [where, userAgent, link] of [
  ['Instagram', `${ANDROID} Mobile Safari/537.36 Instagram 358.0.0.51.97 Android`, true],
  ['TikTok', `${ANDROID} Mobile Safari/537.36 musical_ly_2023700030 BytedanceWebview/d8a21c6`, true],
  ['Facebook', `${IPHONE} [FBAN/FBIOS;FBAV/480.0.0.44.108;FBDV/iPhone14,5]`, false],
] as const) {
  test.describe(`inside ${where}`, () => {
    test.use({ userAgent });

    test('the picture is there to press and hold, with a way to the person’s own browser', async ({ app, page, words, context, baseURL }, {
      project,
    }) => {
      test.skip(project.name === 'desktop', 'these are on phones');
      const { say } = words;
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      let downloads = 0;
      page.on('download', () => (downloads += 1));
      const dialog = await makeOne(app, 'ig-portrait');
      await expect(dialog.getByRole('heading', { name: say('hand-over.in-app', { app: where }) })).toBeVisible();
      await expect(dialog.getByText(say('hand-over.hold'))).toBeVisible();
      await expect(dialog.getByRole('button', { name: say('hand-over.save') })).toHaveCount(0);
      await expect.poll(() => held(page)).toEqual({ width: 1080, height: 1350, inAddress: true, onTop: true });

      const out = dialog.getByRole('link', { name: say('hand-over.open-browser') });
      if (link) {
        await expect(out).toHaveAttribute(
          'href',
          /^intent:\/\/127\.0\.0\.1:\d+\/#Intent;scheme=http;action=android\.intent\.action\.VIEW;.*;end$/,
        );
      } else {
        await expect(out).toHaveCount(0);
      }
      await dialog.getByRole('button', { name: say('hand-over.copy-address') }).click();
      await expect(dialog.getByText(say('hand-over.address-copied'))).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/`);
      await dialog.getByRole('button', { name: say('hand-over.copy-words') }).click();
      await expect(dialog.getByText(say('hand-over.words-copied'))).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${STORY.headline}\n\n${STORY.story}`);
      expect(downloads, 'nothing is sent to downloads that would swallow it').toBe(0);
    });
  });
}

/** What a finger that presses and holds would meet. */
function held(page: Page) {
  return page.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('dialog img');
    image?.scrollIntoView({ block: 'center' });
    const box = image?.getBoundingClientRect();
    const under = box === undefined ? null : document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      width: image?.naturalWidth,
      height: image?.naturalHeight,
      inAddress: image?.src.startsWith('data:image/png;base64,'),
      onTop: under === image,
    };
  });
}

async function toSizes(app: App): Promise<void> {
  await app.open();
  await app.openDesign();
  await app.writeStory(STORY);
  await app.toSizes();
}

async function sizeCalled(app: App, id: string): Promise<string> {
  const catalogue = await catalogueOnDisk();
  return sizeName(app.words, catalogue, present(catalogue.formats.find((format) => format.id === id)));
}

/** One picture, made and shown. */
async function makeOne(app: App, id: string) {
  const name = await sizeCalled(app, id);
  await toSizes(app);
  await app.button(app.words.say('sizes.save-one', { size: name })).click();
  const dialog = app.page.getByRole('dialog', { name: app.words.say('sizes.pictures') });
  await expect(dialog.getByRole('img')).toBeVisible({ timeout: 60_000 });
  return dialog;
}
