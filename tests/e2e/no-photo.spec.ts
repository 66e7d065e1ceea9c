// Nobody has to show a face: a letter stands where a photo could, in the saved picture too; and a small face in a group can be covered by touch.

import { pinch, slideFingers } from '../support/e2e/fingers.ts';
import { pictureReader, type Colour } from '../support/e2e/picture.ts';
import { expect, test } from '../support/e2e/test.ts';
import { sizeName } from '../support/e2e/words.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk, wholePackOnDisk } from '../support/pack-on-disk.ts';
import { rgbOf } from '#paint/develop/pixels.ts';

test('a first letter is chosen, found by a tap on it, and saved', async ({ app, page, context, words }) => {
  const catalogue = await catalogueOnDisk();
  const format = present(catalogue.formats.find(({ id }) => id === 'ig-square'));
  await app.open();
  await app.openDesign('thank-you');
  await app.writeStory({ headline: 'Thank you', story: 'You left the door open.', name: 'Amal' });
  const reader = await pictureReader(context);
  const colours = await paletteOf('thank-you');
  const before = await reader.read(await save(), colours);

  await app.showTab('photo');
  const choices = page.getByRole('group', { name: words.say('stand-in.title') });
  const letter = choices.getByRole('radio', { name: words.say('stand-in.initial') });
  await letter.press('Space');
  await expect(letter).toBeChecked();
  const after = await reader.read(await save(), colours);
  expect(after.sum).not.toBe(before.sum);

  await app.showTab('photo');
  await choices.getByRole('radio', { name: words.say('stand-in.silhouette') }).press('Space');
  await app.button(words.say('stand-in.next')).click();
  const figure = await reader.read(await save(), colours);
  expect(new Set([before.sum, after.sum, figure.sum]).size).toBe(3);

  async function save() {
    await app.toSizes();
    const { bytes } = await app.saveOne(sizeName(words, catalogue, format));
    await page.goBack();
    return bytes;
  }
});

test('seen closer by two fingers, a small place is covered, and nothing beside it', async ({ app, page, hasTouch, words }) => {
  test.skip(!hasTouch, 'needs a touch screen');
  await app.open();
  await app.openDesign();
  await app.addPhoto();
  await app.button(words.say('editor.hide.open')).click();
  const sheet = page.getByRole('group', { name: words.say('editor.hide.picture') });
  await expect(sheet).toBeVisible();
  const window = present(await sheet.boundingBox());
  const middle = { x: window.x + window.width / 2, y: window.y + window.height / 2 };
  await pinch(page, middle, 20, 70);
  // The page itself neither zooms nor scrolls, and two fingers have drawn nothing.
  expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
  await expect(page.getByRole('list', { name: words.say('editor.hide.list') })).toHaveCount(0);

  await slideFingers(page, [{ from: { x: middle.x - 20, y: middle.y - 20 }, to: { x: middle.x + 20, y: middle.y + 20 } }]);
  const cover = sheet.getByRole('button');
  await expect(cover).toHaveCount(1);
  // As large as the finger drew it where one looks; all of the photo is at least three times as wide as the window now.
  const drawn = present(await cover.boundingBox());
  expect(Math.abs(drawn.width - 40)).toBeLessThan(6);
  for (let press = 0; press < 8; press += 1) {
    const farther = app.button(words.say('hide-view.farther'));
    if (await farther.isDisabled()) break;
    await farther.click();
  }
  const small = present(await cover.boundingBox());
  expect(small.width).toBeLessThan(16);
});

async function paletteOf(template: string): Promise<Readonly<Record<string, Colour>>> {
  const { pack } = await wholePackOnDisk('it-takes-a-community');
  const palette = present(pack.palettes.find(({ id }) => id === pack.templates.find((each) => each.id === template)?.palette));
  return { rose: rgbOf(palette.colours.rose) };
}
