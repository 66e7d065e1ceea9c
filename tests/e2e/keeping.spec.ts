// Keeping: what was typed comes back after a reload, pixel by pixel; on a shared device nothing stays; and every way of being rid of it works.

import type { Page } from '@playwright/test';
import type { App } from '../support/e2e/app.ts';
import { photoOnCard } from '../support/e2e/card-photo.ts';
import { pictureReader } from '../support/e2e/picture.ts';
import { expect, test } from '../support/e2e/test.ts';
import { sizeName } from '../support/e2e/words.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

const STORY = { headline: 'Bread on Fridays', story: 'We baked together.', name: 'Amal' };

test('a reload brings words and photo back, and the same picture to the last pixel', async ({ app, context, page }) => {
  await begin(app);
  await app.addPhoto();
  await expect.poll(async () => (await photoOnCard(page)).shares.red).toBeGreaterThan(0.01);
  await app.kept();
  const before = await savedPicture(app);
  await page.reload();
  const after = await savedPicture(app);
  const reader = await pictureReader(context);
  const [was, is] = [await reader.read(before), await reader.read(after)];
  for (const quarter of Object.keys(was.shares)) expect(is.shares[quarter], quarter).toBeCloseTo(was.shares[quarter] ?? -1, 3);

  await page.goto('/#/');
  await page.reload();
  await page.getByRole('link', { name: app.words.say('gallery.continue') }).click();
  for (const [slot, text] of Object.entries(STORY)) await expect(app.field(slot)).toHaveValue(text);
  // A photo is kept as a smaller copy of itself, so that only what comes after a reload can be the same: and is.
  await page.goto('/#/save');
  await page.reload();
  expect((await reader.read(await savedPicture(app))).sum).toBe(is.sum);
});

test('words typed a moment before the page is left come back', async ({ app, page }) => {
  await begin(app);
  await app.kept();
  await app.field('story').fill('Left at once.');
  await page.goto('about:blank');
  await page.goto('/#/edit');
  await expect(app.field('story')).toHaveValue('Left at once.');
});

test.describe('a shared device', () => {
  test('keeps nothing once told so: not now, not after, and a reload is empty', async ({ app, page, words }) => {
    await begin(app);
    await app.addPhoto();
    await app.showTab('words');
    await app.kept();
    expect(await onDevice(page)).not.toEqual([]);
    await app.button(words.say('keeping.dont-keep')).click();
    await expect(page.getByText(words.say('keeping.shared'))).toBeVisible();
    await expect.poll(() => onDevice(page)).toEqual([]);
    await app.writeStory({ story: 'Typed after.' });
    await app.addPhoto('portrait.jpg');
    await expect.poll(() => onDevice(page)).toEqual([]);
    // What is open stays whole.
    await app.showTab('words');
    await expect(app.field('headline')).toHaveValue(STORY.headline);
    await page.reload();
    await expectEmpty(app);
    expect(await onDevice(page)).toEqual([]);
  });

  test('is turned on by a link, in either place of it, and by no link turned off', async ({ app, page, words }) => {
    for (const address of ['/?shared=1', '/#/?shared=1']) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.getByText(words.say('keeping.shared'))).toBeVisible();
    }
    for (const address of ['/?shared=0', '/#/?shared=0', '/']) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.getByText(words.say('keeping.shared')), address).toBeVisible();
    }
    await begin(app);
    expect(await onDevice(page)).toEqual([]);
  });

  test('asks after three idle minutes, counts down, and wipes', async ({ app, page, words }) => {
    await page.clock.install();
    await app.open('/?shared=1');
    await app.openDesign();
    await app.writeStory(STORY);
    await page.clock.fastForward('02:50');
    await page.mouse.move(10, 10);
    await page.mouse.move(20, 20);
    await page.clock.fastForward('02:50');
    const still = page.getByRole('alertdialog', { name: words.say('keeping.idle-title') });
    await expect(still).toBeHidden();
    await page.clock.fastForward('00:15');
    await expect(still).toBeVisible();
    await app.button(words.say('keeping.idle-stay'), still).last().click();
    await expect(still).toBeHidden();
    await expect(app.field('story')).toHaveValue(STORY.story);

    await page.clock.fastForward('03:05');
    await expect(still).toBeVisible();
    await page.clock.runFor('00:20');
    await expect(still.getByText(/\b[34]\d\b/)).toBeVisible();
    await page.clock.runFor('00:45');
    await expect(still).toBeHidden();
    await expectEmpty(app);
  });

  test('is wiped by "finish", and the way back shows nothing of it', async ({ app, page, words }) => {
    await app.open('/?shared=1');
    await app.openDesign();
    await app.writeStory(STORY);
    await app.button(words.say('keeping.finish')).click();
    await expectEmpty(app);
    await page.goBack();
    await expect(page.getByText(STORY.story)).toHaveCount(0);
    await page.goto('/#/edit');
    await expectEmpty(app);
  });
});

test('start again wipes the draft after a question, and keeps it after a no', async ({ app, page, words }) => {
  await begin(app);
  await app.kept();
  await app.chooseInMenu('start-again');
  await app.button(words.say('keeping.keep-it')).click();
  await expect(app.field('story')).toHaveValue(STORY.story);
  await app.chooseInMenu('start-again');
  await app.button(words.say('keeping.start-again-yes')).click();
  await expectEmpty(app);
  await page.reload();
  await expectEmpty(app);
  await page.keyboard.press('Control+z');
  await expectEmpty(app);
});

test('delete everything leaves nothing of ours on the device', async ({ app, page, words }) => {
  await begin(app);
  await app.addPhoto();
  await app.kept();
  await page.evaluate(() => localStorage.setItem('of-another-page', 'stays'));
  await app.chooseInMenu('delete');
  await app.button(words.say('keeping.delete-yes')).click();
  await expectEmpty(app);
  await expect.poll(() => onDevice(page)).toEqual(['of-another-page']);
  await page.reload();
  await expectEmpty(app);
});

test('undo and redo, by buttons and by keys, step through words, colours and photo', async ({ app, page, words }) => {
  const { say, pack } = words;
  await begin(app);
  await app.addPhoto();
  await app.showTab('look');
  await page.getByRole('radio', { name: pack.palettes['chilli'] ?? '' }).check();
  await app.button(say('editor.undo')).click();
  await expect(page.getByRole('radio', { name: pack.palettes['chilli'] ?? '' })).not.toBeChecked();
  await page.keyboard.press('Control+z');
  await app.showTab('photo');
  await expect(page.getByText(say('editor.photo.choose'))).toBeVisible();
  await app.showTab('words');
  await app.field('name').focus();
  await page.keyboard.press('Control+z');
  await expect(app.field('name')).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(app.field('name')).toHaveValue(STORY.name);
  await app.button(say('editor.redo')).click();
  await app.showTab('photo');
  await expect(app.button(say('editor.photo.remove'))).toBeVisible();
  await expect.poll(async () => (await photoOnCard(page)).shares.red).toBeGreaterThan(0.01);
  await page.keyboard.press('Control+y');
  await app.showTab('look');
  await expect(page.getByRole('radio', { name: pack.palettes['chilli'] ?? '' })).toBeChecked();
  await expect(app.button(say('editor.redo'))).toBeDisabled();
});

async function begin(app: App): Promise<void> {
  await app.open();
  await app.openDesign();
  await app.writeStory(STORY);
}

async function expectEmpty(app: App): Promise<void> {
  await expect(app.page.getByRole('heading', { level: 1, name: app.words.say('gallery.title') })).toBeVisible();
  await expect(app.page.getByRole('heading', { name: app.words.say('gallery.continue') })).toHaveCount(0);
  await expect(app.page.getByText(STORY.story)).toHaveCount(0);
}

/** The first size's PNG, from wherever the app is. */
async function savedPicture(app: App): Promise<Buffer> {
  const catalogue = await catalogueOnDisk();
  await app.page.goto('/#/save');
  const format = present(catalogue.formats[0]);
  return (await app.saveOne(sizeName(app.words, catalogue, format))).bytes;
}

/** The names of all that lies in the browser's lasting storage of this site. */
async function onDevice(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = Object.keys(localStorage);
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(`${name} could not be opened`)));
      });
      for (const store of database.objectStoreNames) {
        const keys = await new Promise<readonly IDBValidKey[]>((resolve) => {
          const asking = database.transaction(store).objectStore(store).getAllKeys();
          asking.addEventListener('success', () => resolve(asking.result));
        });
        names.push(...keys.map((key) => JSON.stringify(key)));
      }
      database.close();
    }
    for (const name of await caches.keys()) names.push(name);
    return names;
  });
}
