// Too many words: said at every size they don't fit, never cut silently; a shorter text for one size helps that size and changes no other.

import type { App } from '../support/e2e/app.ts';
import { expect, test } from '../support/e2e/test.ts';
import { sizeName } from '../support/e2e/words.ts';
import { unzip } from '../support/e2e/zip.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

const LONG = 'We baked together on Fridays, and nobody on our street went home hungry, not even the cats. '.repeat(30);
/** Two sizes the long story can't fit. */
const ONE = 'community-graphics-ig-portrait-1080x1350.png';
const OTHER = 'community-graphics-ig-square-1080x1080.png';

test('a long story is flagged; a shorter text for one size unflags it and changes that picture alone', async ({ app, page, words }) => {
  const { say, pack } = words;
  const { portrait, square } = await beginTooLong(app);
  const rows = page.getByRole('region', { name: say('sizes.too-long') });
  const row = rows.getByRole('listitem').filter({ hasText: portrait });
  await expect(flagOf(app, portrait)).toBeVisible();
  await expect(flagOf(app, square)).toBeVisible();

  await app.saveButton(2).click();
  await expect(page.getByText(say('sizes.over-ask', { count: 2 }))).toBeVisible();
  await app.button(say('sizes.over-see')).click();
  await expect(rows).toBeFocused();
  const before = unzip((await app.savedBy(() => agreeAndSave(app))).bytes);
  await expect(row.getByText(say('editor.fit.accepted'))).toBeVisible();

  await app.button(say('editor.fit.write-shorter'), row).click();
  const slot = pack.slots['story']?.label ?? '';
  await row.getByRole('textbox', { name: say('editor.fit.text-for', { slot, size: portrait }) }).fill('We baked together.');
  await expect(row.getByText(say('editor.fit.fits-here'))).toBeVisible();
  await expect(flagOf(app, portrait)).toBeHidden();
  const after = unzip((await app.saveAll(2)).bytes);
  expect(present(after.get(ONE)).equals(present(before.get(ONE)))).toBe(false);
  expect(present(after.get(OTHER)).equals(present(before.get(OTHER)))).toBe(true);
});

test('a size shown shortened by agreement is flagged no more, and the whole text comes back when asked', async ({ app, page, words }) => {
  const { say } = words;
  const { portrait, square } = await beginTooLong(app);
  const row = page
    .getByRole('region', { name: say('sizes.too-long') })
    .getByRole('listitem')
    .filter({ hasText: portrait });
  await app.button(say('editor.fit.show-shortened'), row).click();
  await expect(flagOf(app, portrait)).toBeHidden();
  await expect(flagOf(app, square)).toBeVisible();
  await expect(row.getByText(say('editor.fit.accepted'))).toBeVisible();
  await app.button(say('editor.fit.whole-text'), row).click();
  await expect(flagOf(app, portrait)).toBeVisible();
});

test('a size alone is saved with words left out only after a question', async ({ app, page, words }) => {
  const { portrait } = await beginTooLong(app);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await app.button(words.say('sizes.save-one', { size: portrait })).click();
  await expect(page.getByText(words.say('sizes.over-ask', { count: 1 }))).toBeVisible();
  expect(downloads).toBe(0);
});

/** On the save screen with two sizes ticked, both too small for the story. */
async function beginTooLong(app: App): Promise<{ readonly portrait: string; readonly square: string }> {
  const catalogue = await catalogueOnDisk();
  const named = (id: string) => sizeName(app.words, catalogue, present(catalogue.formats.find((format) => format.id === id)));
  const [portrait, square] = [named('ig-portrait'), named('ig-square')];
  await app.open();
  await app.openDesign();
  await app.writeStory({ story: LONG });
  await app.toSizes();
  await app.chooseSizes('none');
  await app.showSizes();
  await app.tick(app.page.getByRole('checkbox', { name: portrait }));
  await app.tick(app.page.getByRole('checkbox', { name: square }));
  return { portrait, square };
}

async function agreeAndSave(app: App): Promise<void> {
  await app.saveButton(2).click();
  await app.button(app.words.say('sizes.over-yes')).click();
}

/** "Too long here" on a size's tile. */
function flagOf(app: App, size: string) {
  const tile = app.page.getByRole('listitem').filter({ has: app.page.getByRole('checkbox', { name: size, exact: true }) });
  return tile.getByText(app.words.say('sizes.too-long'));
}
