// Writing in any language: letters a device has no font for are shown all the same, and only then fetched; a face that can't be had is said and
// saving waits for it; what no font of ours draws is named before anything is saved.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e/test.ts';

const AMHARIC = 'በሩ ክፍት ነው። ግቡ፣ ሻዩ ትኩስ ነው።';
/** An Egyptian hieroglyph. */
const UNDRAWN = '𓀀';

/** Font files asked for since the page was opened, by name. */
function fontsAsked(page: Page): () => readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(new URL(request.url()).pathname);
  });
  return () => asked;
}

test('keys and fields show Ethiopic letters in the card’s own face, which English never fetches', async ({ app, page, words }) => {
  const asked = fontsAsked(page);
  await app.open();
  await app.openDesign();
  await app.writeStory({ story: 'We baked together.' });
  await app.kept();
  expect(asked().filter((name) => /noto|anek/.test(name))).toEqual([]);

  await app.button(words.say('editor.keys.letters-for', { field: words.pack.slots['story']?.label ?? '' })).click();
  await page.getByRole('combobox', { name: words.say('editor.keys.language') }).selectOption({ label: 'አማርኛ' });
  await expect.poll(() => asked().filter((name) => name.includes('noto-sans-ethiopic')).length).toBeGreaterThan(0);
  const keys = page.getByRole('group', { name: words.say('editor.keys.row', { language: 'አማርኛ' }) }).getByRole('button');
  // Boxes for missing letters all look the same.
  await expect
    .poll(async () => {
      const [first, second] = await Promise.all([keys.nth(0).screenshot(), keys.nth(1).screenshot()]);
      return first.equals(second);
    })
    .toBe(false);
  const faces = await page.evaluate(() => [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family));
  expect(faces.map((family) => family.replaceAll('"', ''))).toContain('Card Grotesk Text');
  await expect(app.field('story')).toHaveCSS('font-family', /Card Grotesk Text/);
});

test.describe('a face that can’t be had', () => {
  test.use({ expected: [/net::ERR_FAILED/] });

  test('is said, nothing can be saved, and trying again mends it', async ({ app, page, words }) => {
    await app.open();
    await app.openDesign();
    await page.route('**/noto-sans-ethiopic*/**', (route) => route.abort());
    await app.writeStory({ story: AMHARIC });
    const said = page.getByRole('alert').filter({ hasText: words.say('errors.font-failed') });
    await expect(said).toBeVisible();
    await page.getByRole('link', { name: words.say('editor.to-sizes') }).click();
    await expect(said).toBeVisible();
    await expect(page.getByRole('button', { name: /PNG|ZIP/ })).toHaveCount(0);
    await expect(app.button(words.say('sizes.usual'))).toHaveCount(0);

    await page.unroute('**/noto-sans-ethiopic*/**');
    await app.button(words.say('editor.try-again')).click();
    await expect(app.button(words.say('sizes.usual'))).toBeVisible();
    await expect(said).toHaveCount(0);
    await app.chooseOne();
    const { bytes } = await app.saveAll(1);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});

test('characters no font of ours draws are named while writing and again before saving', async ({ app, page, words }) => {
  await app.open();
  await app.openDesign();
  await app.writeStory({ story: `Bread ${UNDRAWN} for all` });
  const named = page.getByText(words.say('editor.words.uncovered', { count: 1, characters: UNDRAWN }));
  await expect(named).toBeVisible();
  await app.toSizes();
  await expect(named).toBeVisible();
});
