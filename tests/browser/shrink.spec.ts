// Shrinking a photo must not make coarse patterns of fine ones, in a browser with a good filter or without one.

import { expect, test } from '@playwright/test';
import type { Pattern } from '../harness/shrink.ts';

const RATIOS = [1.3, 2.7, 4.3, 7.9];
/** Most that may be off a Lanczos filter, root mean square of 255: softness along the finest lines, and no false pattern. */
const WITHIN: Readonly<Record<Pattern, number>> = { rings: 24, cloth: 46, grain: 21 };

test.beforeEach(async ({ page }) => {
  await page.goto('/tests/harness/shrink.html');
  await page.waitForFunction(() => 'shrinkHarness' in window);
});

for (const [pattern, within] of Object.entries(WITHIN)) {
  test(`shrinks ${pattern} nearly as a slow, good filter does`, async ({ page }) => {
    for (const ratio of RATIOS) {
      const of = (how: Parameters<typeof window.shrinkHarness.distance>[2]) =>
        page.evaluate(([name, by, way]) => window.shrinkHarness.distance(name, by, way), [pattern as Pattern, ratio, how] as const);
      const [ours, oneStep, poor, poorOneStep] = [
        await of('ours'),
        await of('one step'),
        await of('ours, poor'),
        await of('one step, poor'),
      ];
      const figures = [ours, oneStep, poor, poorOneStep].map((value) => value.toFixed(1)).join(', ');
      test.info().annotations.push({ type: `1:${ratio}`, description: figures });
      expect.soft(ours, `1:${ratio}: ${figures}`).toBeLessThanOrEqual(within);
      expect.soft(ours, `1:${ratio}: ${figures}`).toBeLessThanOrEqual(oneStep + 0.5);
      expect.soft(poor, `1:${ratio}: ${figures}`).toBeLessThanOrEqual(within + 2);
      // Else this test could not tell a good way from a bad one.
      if (ratio > 2.5) expect.soft(poorOneStep, `1:${ratio}: ${figures}`).toBeGreaterThan(poor * 1.5);
    }
  });
}
