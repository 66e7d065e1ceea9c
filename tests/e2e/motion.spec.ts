// A card that moves: seen, made and taken home as a video by this browser's own encoder.

import { expect, test } from '../support/e2e/test.ts';

const STORY = { headline: 'Bread on Fridays', story: 'We baked together on Fridays, and nobody went home hungry.', name: 'Zubeyde' };

test.beforeEach(async ({ app }) => {
  await app.open();
  await app.openDesign();
  await app.writeStory(STORY);
  await app.toSizes();
});

test('a story is made into a video and saved', async ({ app, page, words: { say } }) => {
  await app.toWay('motion');
  await page.getByRole('radio', { name: say('motion.shape-name', { name: say('motion.square'), ratio: '1:1' }) }).check({ force: true });
  const { name, bytes } = await app.savedBy(() => app.button(say('motion.make')).click());
  expect(name).toMatch(/^community-graphics-moving-1x1\.(mp4|webm)$/u);
  expect(bytes.subarray(4, 8).toString('latin1')).toEqual(name.endsWith('mp4') ? 'ftyp' : expect.anything());
  await expect(page.getByText(say('motion.saved'), { exact: true })).toBeVisible();
  const video = page.locator('video');
  await expect.poll(() => video.evaluate((player: HTMLVideoElement) => player.duration)).toBeCloseTo(6, 1);
  await expect.poll(() => video.evaluate((player: HTMLVideoElement) => [player.videoWidth, player.videoHeight])).toEqual([1080, 1080]);
  await expect(video).toHaveAttribute('aria-label', /Bread on Fridays/u);
});

test('nothing moves until asked; every moment is reached by keyboard', async ({ app, page, words: { say } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.toWay('motion');
  await expect(page.getByText(say('motion.reduced'), { exact: true })).toBeVisible();
  const moment = page.getByRole('slider', { name: say('motion.moment') });
  await expect(moment).toHaveValue('6000');
  await page.waitForTimeout(300);
  await expect(moment).toHaveValue('6000');
  const whole = await pixels();
  await moment.focus();
  await page.keyboard.press('Home');
  await expect(moment).toHaveValue('0');
  expect(await pixels()).not.toBe(whole);
  await app.button(say('motion.play')).click();
  await expect(app.button(say('motion.pause'))).toBeVisible();
  await expect(app.button(say('motion.play'))).toBeVisible({ timeout: 15_000 });
  await expect(moment).toHaveValue('6000');
  expect(await pixels()).toBe(whole);

  async function pixels(): Promise<string> {
    return page
      .getByRole('region', { name: say('motion.preview') })
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  }
});

test('a video can be stopped while it is made', async ({ app, page, words: { say } }) => {
  await app.toWay('motion');
  await app.button(say('motion.make')).click();
  await page.waitForTimeout(600);
  await app.button(say('sizes.cancel')).click();
  await expect(page.getByText(say('motion.cancelled'), { exact: true })).toBeVisible();
  await expect(app.button(say('motion.make'))).toBeEnabled();
});

test('a browser without video encoders says so, before anything is tapped', async ({ app, page, words: { say } }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder'));
  await page.reload();
  await app.toWay('motion');
  await expect(page.getByText(say('motion.unsupported'), { exact: true })).toBeVisible();
  await expect(app.button(say('motion.make'))).toHaveCount(0);
});
