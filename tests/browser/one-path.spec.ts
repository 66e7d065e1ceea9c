// What is seen is what is saved: for every template and shape the mounted stage and the worker's PNG have the same pixels.

import { expect, test } from '@playwright/test';

/** Root mean square difference (0 to 255) allowed between the preview, painted from its smaller photo, and the export. */
const PREVIEW_RMSE = 3;

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
