// The real detector on heads made up by .tools/fixtures-faces.mjs. What it makes of real people these can't tell: docs/decisions/0028 says what is
// known of that.

import { expect, test } from '@playwright/test';

const FACES = '/tests/fixtures/faces/';

test.beforeEach(async ({ page }) => {
  await page.goto('/tests/harness/faces.html');
  await page.waitForFunction(() => 'facesHarness' in window);
});

for (const where of ['worker', 'page'] as const) {
  test(`finds two large heads, in the ${where}, and nothing in a picture without any`, async ({ page }) => {
    const find = (address: string) => page.evaluate(([from, at]) => window.facesHarness.find(from, 'first', at), [address, where] as const);
    const { faces, error, progress } = await find(`${FACES}two.jpg`);
    expect(error).toBeNull();
    const middles = faces.map(({ x, y, width, height }) => [x + width / 2, y + height / 2]).sort(([a = 0], [b = 0]) => a - b);
    expect(middles).toHaveLength(2);
    for (const [index, [x, y]] of [
      [560 / 1600, 470 / 1200],
      [1040 / 1600, 540 / 1200],
    ].entries()) {
      expect(middles[index]?.[0]).toBeCloseTo(x ?? 0, 1);
      expect(middles[index]?.[1]).toBeCloseTo(y ?? 0, 1);
    }
    expect(progress[0]).toBe(0);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect((await find('/tests/fixtures/photos/landscape.jpg')).faces).toEqual([]);
    expect(await page.evaluate(() => window.facesHarness.held())).toBe(0);
  });

  test(`stops when told to, in the ${where}, and looks at the next picture all the same`, async ({ page }) => {
    const outcome = await page.evaluate(([address, at]) => window.facesHarness.abort(address, 60, at), [`${FACES}two.jpg`, where] as const);
    expect(outcome).toEqual(['aborted', 2]);
  });

  test(`says so when it takes too long, in the ${where}`, async ({ page }) => {
    const { error } = await page.evaluate(([address, at]) => window.facesHarness.slow(address, at), [`${FACES}two.jpg`, where] as const);
    expect(error).toBe('faces-too-slow');
  });
}

test('finds the small heads of a group in twelve megapixels, each once', async ({ page }) => {
  const { faces, ms } = await page.evaluate((address) => window.facesHarness.find(address, 'all', 'worker'), `${FACES}group.jpg`);
  test.info().annotations.push({ type: 'ms', description: String(ms) });
  expect(faces).toHaveLength(12);
});

test('tells that its weights can’t be had', async ({ page }) => {
  const { error } = await page.evaluate((address) => window.facesHarness.withoutWeights(address), `${FACES}two.jpg`);
  expect(error).toBe('faces-unreachable');
});
