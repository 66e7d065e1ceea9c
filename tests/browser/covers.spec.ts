// What is hidden is gone: photos that differ only under a solid or patterned cover give the same bytes, wherever something comes out.

import { expect, test, type Page } from '@playwright/test';
import type { Cover } from '#domain/document/cover.ts';
import type { CoversHarness } from '../harness/covers.ts';

type Asked = Parameters<CoversHarness['outputs']>;

const PART = [0.31, 0.22, 0.213, 0.377] as const;
const [x, y, width, height] = PART;
const box = (fill: Cover['fill']): Extract<Cover, { readonly kind: 'box' }> => ({ kind: 'box', x, y, width, height, fill });
/** To and fro, down the part and a little beyond it. */
const brush = (fill: Cover['fill']): Cover => ({
  kind: 'brush',
  points: Array.from({ length: 24 }, (_, row) => [row % 2 === 0 ? x : x + width, y + (Math.floor(row / 2) / 11) * height]),
  size: 0.08,
  fill,
});

const outputs = (page: Page, ...asked: Asked) => page.evaluate((given) => window.coversHarness.outputs(...given), asked);

test.beforeEach(async ({ page }) => {
  await page.goto('/tests/harness/covers.html');
  await page.waitForFunction(() => 'coversHarness' in window);
});

for (const [name, covers, finish, where] of [
  ['a solid box', [box('solid')], 'plain', 'worker'],
  ['a patterned box, on a photo made warmer and flipped', [box('pattern')], 'warm', 'worker'],
  ['a brush', [brush('solid')], 'plain', 'worker'],
  ['a patterned brush, on a grained photo', [brush('pattern')], 'grain', 'worker'],
  ['a solid box over a mosaic, in two colours', [{ ...box('mosaic'), x: x - 0.1 }, box('solid')], 'duotone', 'worker'],
  ['a solid box, without workers', [box('solid')], 'plain', 'page'],
] as const) {
  test(`under ${name} it makes no difference what there was`, async ({ page }) => {
    const first = await outputs(page, 'face', PART, covers, finish, where);
    expect(await outputs(page, 'other', PART, covers, finish, where)).toEqual(first);
    expect(await outputs(page, 'clear', PART, covers, finish, where)).toEqual(first);
  });
}

test('what is not covered does make a difference, or this test would prove nothing', async ({ page }) => {
  const covers = [{ ...box('solid'), width: width - 0.01 }];
  const [one, other] = [
    await outputs(page, 'face', PART, covers, 'plain', 'worker'),
    await outputs(page, 'other', PART, covers, 'plain', 'worker'),
  ];
  for (const kind of ['preview', 'png', 'stored', 'reopened', 'project'] as const) expect(one[kind], kind).not.toBe(other[kind]);
});
