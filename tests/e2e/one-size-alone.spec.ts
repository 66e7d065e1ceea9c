// One size alone: places chosen by name, one size of them changed, and nothing else; remembered after a reload.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e/test.ts';
import { sizeName } from '../support/e2e/words.ts';
import { picturesIn, unzip } from '../support/e2e/zip.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

const INSTAGRAM = /^Instagram ?\d*$/;

test('Instagram by name, the story with larger words and no place: only the story is another picture', async ({ app, page, words }) => {
  const { say, pack } = words;
  const catalogue = await catalogueOnDisk();
  const story = present(catalogue.formats.find(({ id }) => id === 'ig-story'));
  await app.open();
  await app.openDesign();
  await app.writeStory({ headline: 'Bread', story: 'We baked together.', name: 'Amal', place: 'Bristol' });
  await app.toSizes();
  await app.chooseSizes('none');
  await app.tick(page.getByRole('checkbox', { name: INSTAGRAM }));
  const usual = catalogue.formats.filter((format) => format.platform === 'instagram' && format.usual).length;
  const before = picturesIn(unzip((await app.saveAll(usual)).bytes));
  expect(before.size).toBe(usual);

  await app.button(say('sizes.change-one', { size: sizeName(words, catalogue, story) })).click();
  await expect(page.getByRole('heading', { level: 1, name: say('own.title') })).toBeFocused();
  const scale = page.getByRole('slider', { name: say('own.text') });
  await scale.fill('0.5');
  await expect(scale).toHaveAttribute('aria-valuetext', say('own.text-larger'));
  await page.getByRole('checkbox', { name: pack.slots['place']?.label ?? '', exact: true }).uncheck();
  await expect(page.getByText(say('own.changed'), { exact: true })).toBeVisible();
  await noSidewaysScroll(page);
  await page.getByRole('link', { name: say('own.done'), exact: true }).click();
  await expect(app.button(say('sizes.change-one', { size: sizeName(words, catalogue, story) }))).toBeFocused();

  const after = picturesIn(unzip((await app.saveAll(usual)).bytes));
  expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
  const changed = [...after].filter(([name, bytes]) => !bytes.equals(present(before.get(name)))).map(([name]) => name);
  expect(changed).toEqual(['community-graphics-ig-story-1080x1920.png']);

  await app.kept();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: INSTAGRAM })).toBeChecked();
  await expect(page.getByText(say('sizes.own'), { exact: true })).toBeVisible();
  await expect(app.saveButton(usual)).toBeVisible();
});

test('what the apps lay over the pictures is shown and told, and is never in them', async ({ app, page, words }) => {
  const { say } = words;
  const catalogue = await catalogueOnDisk();
  const story = sizeName(words, catalogue, present(catalogue.formats.find(({ id }) => id === 'ig-story')));
  await app.open();
  await app.openDesign();
  await app.writeStory({ headline: 'Bread', story: 'We baked together.' });
  await app.toSizes();
  const plain = await app.saveOne(story);
  await page.getByRole('checkbox', { name: say('sizes.show-over') }).check();
  await expect(page.getByText(say('sizes.over-safe'))).toBeVisible();
  await expect(page.locator('[data-id="ig-story"] svg rect').first()).toBeVisible();
  await noSidewaysScroll(page);
  const overlaid = await app.saveOne(story);
  expect(overlaid.bytes.equals(plain.bytes)).toBe(true);
});

async function noSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
