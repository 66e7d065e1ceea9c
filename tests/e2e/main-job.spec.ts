// The main job, whole: pick a design, write, add a photo, place it by every means there is, take away every size.

import type { Page } from '@playwright/test';
import { FIRST_FORMAT } from '#domain/format/first-format.ts';
import type { App } from '../support/e2e/app.ts';
import { photoOnCard } from '../support/e2e/card-photo.ts';
import { pinch, slideFingers, type Spot } from '../support/e2e/fingers.ts';
import { pictureReader, QUARTERS, readPng, type Colour } from '../support/e2e/picture.ts';
import { expect, test } from '../support/e2e/test.ts';
import { sizeName } from '../support/e2e/words.ts';
import { picturesIn, unzip } from '../support/e2e/zip.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

const STORY = { headline: 'Bread on Fridays', story: 'We baked together on Fridays, and nobody went home hungry.', name: 'Zubeyde' };
/** The ink of the palette "chilli", which no other colour of it is near. */
const INK: Colour = [61, 13, 20];

test('a story and a photo become every size there is, in one ZIP', async ({ app, context, page, words }, { project }) => {
  test.skip(project.name === 'phone', 'the same pictures on either; the phone takes the usual ones');
  const { formats } = await catalogueOnDisk();
  await beginCard(app);
  await page.getByRole('radio', { name: words.pack.palettes['chilli'] ?? '' }).check();
  await app.toSizes();
  await app.chooseSizes('all');
  const start = Date.now();
  const saved = await app.saveAll(formats.length);
  const took = Date.now() - start;
  await expect(page.getByText(words.say('sizes.saved', { count: formats.length }))).toBeVisible();
  console.log(`${formats.length} sizes in ${(took / 1000).toFixed(1)} s, ${(saved.bytes.length / 1e6).toFixed(1)} MB`);

  const pictures = picturesIn(unzip(saved.bytes));
  expect(saved.name).toBe(`community-graphics-${formats.length}-sizes.zip`);
  // They come into the ZIP as they are made.
  const names = formats.map(({ id, width, height }) => `community-graphics-${id}-${width}x${height}.png`);
  expect([...pictures.keys()].toSorted()).toEqual(names.toSorted());
  const bare = await withoutWords(app, formats.length);
  const reader = await pictureReader(context);
  for (const { id, width, height, byteCap } of formats) {
    const name = `community-graphics-${id}-${width}x${height}.png`;
    const bytes = present(pictures.get(name), name);
    const file = readPng(bytes);
    expect(file, id).toMatchObject({ width, height });
    // Nothing but the picture: no text, no time, nothing of the camera.
    expect(
      [...new Set(file.chunks)].filter((chunk) => !['IHDR', 'sRGB', 'IDAT', 'IEND'].includes(chunk)),
      id,
    ).toEqual([]);
    if (byteCap !== null) expect(bytes.length, `${id} is heavier than its platform takes`).toBeLessThanOrEqual(byteCap);
    const pixels = await reader.read(bytes, { ...QUARTERS, ink: INK });
    expect(pixels, id).toMatchObject({ width, height, opaque: true });
    for (const quarter of Object.keys(QUARTERS)) expect(pixels.shares[quarter], `${quarter} of the photo in ${id}`).toBeGreaterThan(0.003);
    expect(pixels.shares['ink'], `ink in ${id}`).toBeGreaterThan(0.003);
    expect(bytes.equals(present(bare.get(name), name)), `the same without words: ${id}`).toBe(false);
  }
});

test('the photo goes where mouse, buttons and arrow keys move it, and is saved so', async ({ app, context, page, words }, { project }) => {
  test.skip(project.name === 'phone', 'a phone has no mouse');
  const { say } = words;
  await beginCard(app);
  const before = await photoOnCard(page);
  const middle = middleOf(before.box);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 60, middle.y, { steps: 6 });
  await page.mouse.up();
  await expectMoreOnTheLeft(page, before.shares.red);

  const dragged = await photoOnCard(page);
  await app.showTab('photo');
  for (let press = 0; press < 3; press += 1) await app.button(say('editor.photo.left')).click();
  await expectLessOnTheLeft(page, dragged.shares.red);

  const pressed = await photoOnCard(page);
  await app.card.getByRole('group', { name: say('editor.preview.move-photo') }).focus();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight');
  await expectMoreOnTheLeft(page, pressed.shares.red);

  const keyed = await photoOnCard(page);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -300);
  await expect(page.getByRole('slider', { name: say('editor.photo.zoom') })).not.toHaveValue('1');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => (await photoOnCard(page)).shares.blue).toBeLessThan(keyed.shares.blue);

  const placed = await photoOnCard(page);
  const catalogue = await catalogueOnDisk();
  const first = present(catalogue.formatById.get(FIRST_FORMAT));
  await app.toSizes();
  const saved = await app.saveOne(sizeName(words, catalogue, first));
  const { shares } = await (await pictureReader(context)).read(saved.bytes);
  for (const quarter of ['red', 'green', 'blue', 'yellow'] as const) {
    expect(Math.abs((shares[quarter] ?? 0) - placed.shares[quarter]), `${quarter}, saved as placed`).toBeLessThan(0.002);
  }
});

test('fingers pan and pinch the photo, and the usual sizes are taken home', async ({ app, context, page, words }, { project }) => {
  test.skip(project.name === 'desktop', 'a desktop has no touch');
  const { formats } = await catalogueOnDisk();
  await beginCard(app);
  const before = await photoOnCard(page);
  const middle = middleOf(before.box);
  await slideFingers(page, [{ from: middle, to: { x: middle.x + 30, y: middle.y } }]);
  await expectMoreOnTheLeft(page, before.shares.red);
  expect(await page.evaluate(() => window.scrollY), 'the page stays under the finger').toBe(0);

  await app.showTab('photo');
  await pinch(page, middle, 20, 60);
  const zoom = page.getByRole('slider', { name: words.say('editor.photo.zoom') });
  await expect.poll(async () => Number(await zoom.inputValue())).toBeGreaterThan(1.5);
  await pinch(page, middle, 60, 30);
  await expect.poll(async () => Number(await zoom.inputValue())).toBeLessThan(2.5);

  await app.toSizes();
  const usual = formats.filter((format) => format.usual);
  await app.chooseSizes('usual');
  const files = unzip((await app.saveAll(usual.length)).bytes);
  const pictures = picturesIn(files);
  expect(pictures.size).toBe(usual.length);
  // Beside the pictures, the words for each platform that takes some.
  const texts = [...files].filter(([name]) => name.endsWith('.txt'));
  expect(texts.map(([name]) => name)).toContain('words-instagram.txt');
  for (const [name, bytes] of texts) expect(bytes.toString('utf8'), name).toContain(STORY.story);
  expect(files.size).toBe(pictures.size + texts.length);
  const reader = await pictureReader(context);
  for (const { id, width, height } of usual) {
    const bytes = present(pictures.get(`community-graphics-${id}-${width}x${height}.png`), id);
    expect(readPng(bytes), id).toMatchObject({ width, height });
    expect(await reader.read(bytes), id).toMatchObject({ width, height, opaque: true });
  }
});

/** A design with words and photo, the look's tab open. */
async function beginCard(app: App): Promise<void> {
  await app.open();
  await app.openDesign();
  await app.writeStory(STORY);
  await app.addPhoto();
  await expect.poll(async () => (await photoOnCard(app.page)).shares.red).toBeGreaterThan(0.01);
  await app.showTab('look');
}

/** Every size of the same card without its words. */
async function withoutWords(app: App, count: number): Promise<ReadonlyMap<string, Buffer>> {
  await app.page.getByRole('link', { name: app.words.say('sizes.back') }).click();
  await app.writeStory({ headline: '', story: '', name: '' });
  await app.toSizes();
  return unzip((await app.saveAll(count)).bytes);
}

async function expectMoreOnTheLeft(page: Page, than: number): Promise<void> {
  await expect.poll(async () => (await photoOnCard(page)).shares.red).toBeGreaterThan(than * 1.05);
}

async function expectLessOnTheLeft(page: Page, than: number): Promise<void> {
  await expect.poll(async () => (await photoOnCard(page)).shares.red).toBeLessThan(than * 0.95);
}

function middleOf(box: { x: number; y: number; width: number; height: number } | null): Spot {
  const { x, y, width, height } = present(box, 'photo on the card');
  return { x: x + width / 2, y: y + height / 2 };
}
