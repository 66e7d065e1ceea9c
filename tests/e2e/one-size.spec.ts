// One size: saved alone it is one PNG of exactly that size; and what it costs to get there from an empty page.

import { expect, test } from '../support/e2e/test.ts';
import { pictureReader, QUARTERS, readPng } from '../support/e2e/picture.ts';
import { weighPage } from '../support/e2e/weigh.ts';
import { sizeName } from '../support/e2e/words.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

test('one size saved alone is one PNG of exactly that size, with words and photo in it', async ({ app, context, words }) => {
  const catalogue = await catalogueOnDisk();
  const format = present(catalogue.formats.find(({ id }) => id === 'ig-story'));
  await app.open();
  await app.openDesign();
  await app.writeStory({ headline: 'Bread on Fridays', story: 'We baked together, and nobody went home hungry.', name: 'Amal' });
  await app.addPhoto();
  await app.toSizes();

  const saved = await app.saveOne(sizeName(words, catalogue, format));
  expect(saved.name).toBe('community-graphics-ig-story-1080x1920.png');
  expect(readPng(saved.bytes)).toMatchObject({ width: 1080, height: 1920 });
  const pixels = await (await pictureReader(context)).read(saved.bytes);
  expect(pixels).toMatchObject({ width: 1080, height: 1920, opaque: true });
  for (const quarter of Object.keys(QUARTERS)) expect(pixels.shares[quarter], quarter).toBeGreaterThan(0.005);
});

test('from an empty page to a saved picture in seconds, on little data', async ({ app, page, words }, { project }) => {
  const catalogue = await catalogueOnDisk();
  const format = present(catalogue.formats.find(({ id }) => id === 'ig-portrait'));
  const scales = weighPage(page);
  const start = Date.now();
  await app.open();
  await expect(app.button(words.pack.templates['open-door']?.name ?? '')).toBeVisible();
  const seen = Date.now() - start;
  await page.waitForLoadState('networkidle');
  const first = await scales.weigh();

  const again = Date.now();
  await app.openDesign();
  await app.writeStory({ headline: 'Bread on Fridays', story: 'We baked together, and nobody went home hungry.', name: 'Amal' });
  await app.toSizes();
  await app.saveOne(sizeName(words, catalogue, format));
  const saved = seen + Date.now() - again;

  console.log(
    `${project.name}: gallery after ${seen} ms, one saved picture after ${saved} ms; first load ${first.requests} requests, ` +
      `${kilobytes(first.bytes)} as served here, ${kilobytes(first.brotli)} as brotli (${kilobytes(first.script)} of it JavaScript)`,
  );
  expect(first.script).toBeLessThan(120 * 1024);
  expect(saved).toBeLessThan(30_000);
});

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
