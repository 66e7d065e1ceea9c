// What is seen is what is saved: for every template and shape the mounted stage and the worker's PNG have the same pixels.

import { expect, test } from '@playwright/test';

/** Root mean square difference (0 to 255) allowed between the preview, painted from its smaller photo, and the export. */
const PREVIEW_RMSE = 3;
/** The same between a page painted whole and in strips: over all of it, and in the rows where two strips meet. */
const SMOOTHING_RMSE = 1;
const SEAM_RMSE = 3;

test('the stage and the exported picture are pixel-equal for every template and shape', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/tests/harness/one-path.html');
  await page.waitForFunction(() => 'compareCard' in window);
  const cards = await page.evaluate(() => window.listCards());
  expect(cards.length).toBeGreaterThanOrEqual(7);
  for (const { template, format } of cards) {
    for (const content of ['medium', 'arabicNoPhoto']) {
      const compared = await page.evaluate(([name, size, words]) => window.compareCard(name, size, words), [
        template,
        format,
        content,
      ] as const);
      const where = `${template}, ${format}, ${content}`;
      expect(compared.where, where).toBe('worker');
      expect(compared.different, where).toBe(0);
      expect(compared.previewRmse, where).toBeLessThan(PREVIEW_RMSE);
    }
  }
});

test('a page painted in strips has no seams: every template', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/tests/harness/one-path.html');
  await page.waitForFunction(() => 'compareStrips' in window);
  const pages = (await page.evaluate(() => window.listCards())).filter(({ format }) => format === 'a4');
  expect(pages.length).toBeGreaterThanOrEqual(7);
  let worst = { all: 0, seams: 0 };
  for (const [index, { template }] of pages.entries()) {
    const content = index % 2 === 0 ? 'medium' : 'arabicNoPhoto';
    const off = await page.evaluate(([name, words]) => window.compareStrips(name, 'a4', words, 1_234_567), [template, content] as const);
    // A form cut by the canvas's edge is smoothed by other sums: single px along outlines differ, everywhere alike.
    expect(off.all, template).toBeLessThan(SMOOTHING_RMSE);
    expect(off.seams, `beside the seams of ${template}`).toBeLessThan(SEAM_RMSE);
    worst = { all: Math.max(worst.all, off.all), seams: Math.max(worst.seams, off.seams) };
  }
  console.log(`strips differ from the whole by at most ${worst.all.toFixed(3)} of 255 (RMSE), beside the seams ${worst.seams.toFixed(3)}`);
});

test('a page is the same PNG where the browser has no canvas of that size', async ({ page }) => {
  await page.goto('/tests/harness/one-path.html');
  await page.waitForFunction(() => 'compareLimited' in window);
  for (const content of ['medium', 'arabicNoPhoto']) {
    const off = await page.evaluate((words) => window.compareLimited('open-door', 'a4', words, 3_000_000), content);
    expect(off, content).toBeLessThan(SMOOTHING_RMSE);
  }
});
