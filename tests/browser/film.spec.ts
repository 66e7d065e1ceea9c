// A card as a short film: made by this browser's own encoder, and looked at by its own player.

import { expect, test } from '@playwright/test';

/** Root mean square difference, 0 to 255, that an encoder may leave in a still card. */
const SAME = 6;
const MEGABYTES = 6;

test.beforeEach(async ({ page }) => {
  await page.goto('/tests/harness/film.html');
  await page.waitForFunction(() => 'makeFilm' in window);
});

for (const [template, shape, content] of [
  ['open-door', 'tall', 'medium'],
  ['journey', 'wide', 'arabic'],
  ['whole-picture', 'square', 'medium'],
  ['hold-up-sign', 'portrait', 'arabicNoPhoto'],
] as const) {
  test(`${template}, ${shape}: six silent seconds that end as the still card`, async ({ page }) => {
    const film = await page.evaluate(([name, ratio, words]) => window.makeFilm(name, ratio, words, 'worker'), [
      template,
      shape,
      content,
    ] as const);
    console.log(
      `${template} ${shape}: ${film.video.codec}, ${film.seconds.toFixed(1)} s, ${(film.bytes / 1e6).toFixed(2)} MB, a moment ${film.mean.toFixed(1)} ms, at most ${film.slowest.toFixed(1)}, end differs by ${film.last.toFixed(2)}`,
    );
    const size = { tall: [1080, 1920], portrait: [1080, 1350], square: [1080, 1080], wide: [1920, 1080] }[shape];
    expect(film.type).toBe(`video/${film.video.container}`);
    expect([film.played.width, film.played.height]).toEqual(size);
    expect(film.played.duration).toBeCloseTo(6, 1);
    expect(film.played.audioBytes).toBe(0);
    expect(film.different, 'the last frame is the picture itself').toBe(0);
    expect(film.last).toBeLessThan(SAME);
    expect(film.first, 'something moves').toBeGreaterThan(SAME);
    expect(film.bytes).toBeLessThan(MEGABYTES * 1e6);
    expect(film.dates).toBe(0);
    expect(film.progress.at(-1)).toBe(1);
    expect(film.progress).toEqual([...film.progress].sort((a, b) => a - b));
  });
}

test('where workers are forbidden, it is made on the page', async ({ page }) => {
  const film = await page.evaluate(() => window.makeFilm('woven-quote', 'square', 'arabicNoPhoto', 'page'));
  expect(film.played.duration).toBeCloseTo(6, 1);
  expect(film.last).toBeLessThan(SAME);
});

test('it stops when told to, and lets go of its photos', async ({ page }) => {
  expect(await page.evaluate(() => window.stopFilm(400))).toBe('enough, 0 open');
});
