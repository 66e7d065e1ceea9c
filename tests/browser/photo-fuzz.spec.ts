// Damaged photos of every format, in the real worker with the real decoders: each is read or refused by a kind, in under five seconds, nothing
// crashes and nothing stays in memory. A sample of variants with all tests; all of them by `npm run test:photo-fuzz`.

import { expect, test } from '@playwright/test';

/** Variants of each format. */
const COUNT = Number(process.env['PHOTO_FUZZ'] ?? 40);

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['orientation-6.jpg', 'progressive.jpg'],
  png: ['transparent.png', 'sixteen-bit.png'],
  webp: ['photo.webp', 'animated.webp'],
  gif: ['photo.gif', 'animated.gif'],
  avif: ['still.avif', 'transparent.avif'],
  heic: ['still.heic', 'phone.heic'],
};
const REFUSALS = [
  'photo-empty',
  'photo-not-an-image',
  'photo-svg',
  'photo-cut-off',
  'photo-unreadable',
  'photo-too-many-pixels',
  'photo-heic-unsupported',
];

for (const [format, names] of Object.entries(FORMATS)) {
  test(`answers for ${COUNT} damaged files of ${format}`, async ({ page }) => {
    await page.goto('/tests/harness/photo.html');
    await page.waitForFunction(() => 'photoHarness' in window);
    const each = Math.ceil(COUNT / names.length);
    for (const name of names) {
      const address = `/tests/fixtures/photos/${name}`;
      const report = await page.evaluate(([file, count]) => window.photoHarness.fuzz(file, 0, count), [address, each] as const);
      const described = `${name}: ${JSON.stringify(report)}`;
      test.info().annotations.push({ type: 'fuzz', description: described });
      expect.soft(report.thrown, described).toEqual([]);
      expect.soft(report.died, described).toBe(0);
      const { read = 0, ...refused } = report.answers;
      expect
        .soft(
          Object.keys(refused).filter((kind) => !REFUSALS.includes(kind)),
          described,
        )
        .toEqual([]);
      expect.soft(read + Object.values(refused).reduce((sum, count) => sum + count, 0), described).toBe(each);
      // A file cut off must be told from a whole one, so not all can have been read.
      expect.soft(refused['photo-cut-off'], described).toBeGreaterThan(0);
    }
    expect(await page.evaluate(() => window.photoHarness.held())).toBe(0);
  });
}
