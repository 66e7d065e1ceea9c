// Words over a photo: the pixels under every line are read back, and give it the contrast it needs.

import { expect, test } from '@playwright/test';

/** A few stray pixels of each spot of a photo are let be, and a line's box has corners without ink. */
const STRAY = 0.06;

for (const means of ['scrim', 'strips'] as const) {
  test(`words over a photo can be read on the pixels it has: ${means}`, async ({ page }) => {
    await page.goto('/tests/harness/contrast.html');
    await page.waitForFunction(() => 'readContrast' in window);
    for (const photo of ['bright', 'dark', 'grey', 'checkered', 'fine'] as const) {
      for (const format of ['ig-portrait', 'x-post', 'ig-profile']) {
        for (const palette of ['saffron', 'harbour']) {
          const { lines } = await page.evaluate((given) => window.readContrast(...given), [photo, format, palette, means] as const);
          expect(lines.length).toBeGreaterThan(2);
          for (const { text, needed, under } of lines) {
            expect(under, `“${text}” on ${photo}, ${format}, ${palette}, needs ${needed}`).toBeLessThanOrEqual(STRAY);
          }
        }
      }
    }
  });
}

test('a photo that words read on as they are gets nothing laid on it, a checkered one does', async ({ page }) => {
  await page.goto('/tests/harness/contrast.html');
  await page.waitForFunction(() => 'readContrast' in window);
  const laid = (photo: 'dark' | 'bright' | 'checkered') =>
    page.evaluate(async (name) => (await window.readContrast(name, 'ig-portrait', 'saffron', 'scrim')).laidUnder.length, photo);
  expect(await laid('dark')).toBe(0);
  expect(await laid('bright')).toBe(0);
  expect(await laid('checkered')).toBe(1);
});
