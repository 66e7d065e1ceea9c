// The whole job in Arabic, and a change of language in the middle of it.

import { expect, test } from '../support/e2e/test.ts';
import { photoOnCard } from '../support/e2e/card-photo.ts';
import { pictureReader, QUARTERS, readPng } from '../support/e2e/picture.ts';
import { sizeName, wordsIn } from '../support/e2e/words.ts';
import { openedBy } from '../support/e2e/app.ts';
import { picturesIn, unzip } from '../support/e2e/zip.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

const STORY = { headline: 'خبز يوم الجمعة', story: 'كنّا نخبز معًا كل جمعة، ولم يعُد أحد إلى بيته جائعًا.', name: 'أمل' };

test.describe('in Arabic', () => {
  test.use({ language: 'ar' });

  test('a story in Arabic becomes pictures with its words and photo in them', async ({ app, context, page, words }) => {
    const catalogue = await catalogueOnDisk();
    await app.open();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await app.openDesign();
    await app.writeStory(STORY);
    await expect(app.field('story')).toHaveCSS('direction', 'rtl');
    await expect(app.card.getByRole('img')).toHaveAccessibleName(new RegExp(STORY.headline));
    await app.addPhoto();
    await expect.poll(async () => (await photoOnCard(page)).shares.red).toBeGreaterThan(0.01);
    await app.toSizes();
    const usual = catalogue.formats.filter((format) => format.usual);
    await app.chooseSizes('usual');
    const pictures = picturesIn(unzip((await app.saveAll(usual.length)).bytes));
    expect(pictures.size).toBe(usual.length);
    const reader = await pictureReader(context);
    const square = present(pictures.get('community-graphics-ig-square-1080x1080.png'));
    expect(readPng(square)).toMatchObject({ width: 1080, height: 1080 });
    const pixels = await reader.read(square);
    for (const quarter of Object.keys(QUARTERS)) expect(pixels.shares[quarter], quarter).toBeGreaterThan(0.003);

    // Its words are in it: without them it is another picture.
    await page.getByRole('link', { name: words.say('sizes.back') }).click();
    await app.writeStory({ headline: '', story: '', name: '' });
    await app.toSizes();
    const format = present(catalogue.formats.find(({ id }) => id === 'ig-square'));
    const bare = await app.saveOne(sizeName(words, catalogue, format));
    expect(bare.bytes.equals(square)).toBe(false);
  });
});

test('the language changes in the middle of it, and the words stay as typed', async ({ app, page, words }) => {
  await app.open();
  await app.openDesign();
  await app.writeStory({ headline: 'Bread on Fridays', story: 'We baked together.' });
  const menu = await app.openMenu();
  await menu.getByRole('combobox', { name: words.say('app.language') }).selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.keyboard.press('Escape');
  const arabic = openedBy(page, wordsIn('ar'));
  await expect(arabic.field('story')).toHaveValue('We baked together.');
  await expect(arabic.field('story')).toHaveCSS('direction', 'ltr');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(arabic.field('headline')).toHaveValue('Bread on Fridays');
});
