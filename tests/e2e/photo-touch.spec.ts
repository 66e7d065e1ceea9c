// A photo by touch, on a phone: pinched, pushed and covered, and the saved picture is just so. Real touch events, through the browser.

import type { Page } from '@playwright/test';
import { photoOnCard } from '../support/e2e/card-photo.ts';
import { pinch, slideFingers, type Spot } from '../support/e2e/fingers.ts';
import { expect, test } from '../support/e2e/test.ts';
import { rgbOf } from '#paint/develop/pixels.ts';
import { pictureReader, QUARTERS, type Colour } from '../support/e2e/picture.ts';
import { sizeName } from '../support/e2e/words.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk, wholePackOnDisk } from '../support/pack-on-disk.ts';

test.beforeEach(({ hasTouch }) => test.skip(!hasTouch, 'needs a touch screen'));

test('pinched, pushed, a part of it hidden for good, and saved', async ({ app, page, context, words }) => {
  const catalogue = await catalogueOnDisk();
  const format = present(catalogue.formats.find(({ id }) => id === 'ig-square'));
  await app.open();
  await app.openDesign();
  await app.writeStory({ headline: 'Bread on Fridays', story: 'We baked together.', name: 'Amal' });
  await app.addPhoto();
  const zoom = page.getByRole('slider', { name: words.say('editor.photo.zoom') });
  await expect(zoom).toHaveValue('1');

  // Two fingers part on the photo: it comes closer, and the page neither scrolls nor zooms.
  const middle = await middleOfPhoto(page);
  await pinch(page, middle, 28, 88);
  await expect.poll(async () => Number(await zoom.inputValue())).toBeGreaterThan(2);
  expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);

  // One finger pushes it down and to the right, as far as it goes: its top left shows, which is red.
  await slideFingers(page, [{ from: middle, to: { x: middle.x + 400, y: middle.y + 400 } }]);
  await slideFingers(page, [{ from: middle, to: { x: middle.x + 400, y: middle.y + 400 } }]);
  const reader = await pictureReader(context);
  const before = await reader.read((await save()).bytes);
  expect(before.shares['red']).toBeGreaterThan(0.008);
  for (const other of ['green', 'blue', 'yellow']) expect(before.shares[other], other).toBeLessThan((before.shares['red'] ?? 0) / 3);
  await page.goBack();

  // The red quarter is hidden, with a finger.
  await app.showTab('photo');
  await app.button(words.say('editor.hide.open')).click();
  const sheet = page.getByRole('group', { name: words.say('editor.hide.picture') });
  await expect(sheet).toBeVisible();
  const whole = present(await sheet.boundingBox());
  const at = (across: number, down: number): Spot => ({ x: whole.x + across * whole.width, y: whole.y + down * whole.height });
  await slideFingers(page, [{ from: at(0.005, 0.005), to: at(0.52, 0.52) }]);
  await expect(
    page
      .getByRole('button', {
        name: words.say('editor.hide.cover', {
          number: 1,
          kind: words.say('editor.hide.box'),
          place: words.say('editor.hide.places.top-left'),
        }),
      })
      .first(),
  ).toBeVisible();
  await app.button(words.say('editor.hide.forget'), page.getByRole('dialog')).click();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByText(words.say('editor.hide.forgotten'))).toBeAttached();

  const after = await reader.read((await save()).bytes, { ...QUARTERS, cover: await coverColour() });
  expect(after.shares['red']).toBeLessThan(0.002);
  expect(after.shares['cover']).toBeGreaterThan((before.shares['red'] ?? 0) * 0.9);

  async function save() {
    await app.toSizes();
    return app.saveOne(sizeName(words, catalogue, format));
  }
});

test('beside the photo a finger scrolls the page as everywhere', async ({ app, page }) => {
  await app.open();
  await app.openDesign();
  await app.addPhoto();
  const panel = page.getByRole('tabpanel');
  const box = present(await panel.boundingBox());
  const spot = { x: box.x + box.width / 2, y: box.y + box.height - 30 };
  const top = () => page.evaluate(() => document.querySelector('[role=tabpanel] > div')?.scrollTop ?? 0);
  const start = await top();
  await slideFingers(page, [{ from: spot, to: { x: spot.x, y: spot.y - 120 } }]);
  await expect.poll(async () => (await top()) - start + (await page.evaluate(() => scrollY))).toBeGreaterThan(20);
});

/** What a solid cover is painted with: the palette the design comes in. */
async function coverColour(): Promise<Colour> {
  const { pack } = await wholePackOnDisk('it-takes-a-community');
  const palette = pack.templates.find(({ id }) => id === 'open-door')?.palette;
  return rgbOf(present(pack.palettes.find(({ id }) => id === palette)).colours.deep);
}

/** The middle of what shows of the photo, in CSS px of the page. */
async function middleOfPhoto(page: Page): Promise<Spot> {
  await expect.poll(async () => (await photoOnCard(page)).box).not.toBeNull();
  const { x, y, width, height } = present((await photoOnCard(page)).box);
  return { x: x + width / 2, y: y + height / 2 };
}
