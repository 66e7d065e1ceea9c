// Faces looked for by the built app under its own content policy, hidden at one press, and gone from what is saved. The heads are made up
// (.tools/fixtures-faces.mjs).

import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/e2e/test.ts';
import { pictureReader } from '../support/e2e/picture.ts';
import { sizeName } from '../support/e2e/words.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

const TWO = fileURLToPath(new URL('../fixtures/faces/two.jpg', import.meta.url));
/** Of the two faces, where the light falls on them as it is. */
const SKIN = { lighter: [198, 140, 108], darker: [120, 78, 56] } as const;

test('are suggested, hidden at one press, and not in the saved picture', async ({ app, page, context, words }) => {
  const format = present((await catalogueOnDisk()).formats.find(({ id }) => id === 'ig-square'));
  await app.open();
  await app.openDesign();
  await app.writeStory({ headline: 'Bread on Fridays' });
  await app.addPhoto(TWO);
  const reader = await pictureReader(context);
  const before = await reader.read((await save()).bytes, SKIN);
  expect(before.shares['lighter']).toBeGreaterThan(0.001);
  expect(before.shares['darker']).toBeGreaterThan(0.001);
  await page.goBack();

  await app.showTab('photo');
  await app.button(words.say('editor.hide.open')).click();
  const dialog = page.getByRole('dialog');
  await app.button(words.say('editor.hide.faces.find'), dialog).click();
  const hide = app.button(words.say('editor.hide.faces.hide', { count: 2 }), dialog);
  await expect(hide).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByText(words.say('editor.hide.faces.found', { count: 2 }))).toBeVisible();
  await hide.click();
  await expect(dialog.getByRole('list', { name: words.say('editor.hide.list') }).getByRole('listitem')).toHaveCount(2);
  await app.button(words.say('editor.hide.forget'), dialog).click();
  await expect(dialog).toHaveCount(0);

  const after = await reader.read((await save()).bytes, SKIN);
  // Necks, in the shade, still show a little of it.
  expect(after.shares['lighter']).toBeLessThan((before.shares['lighter'] ?? 0) / 3);
  expect(after.shares['darker']).toBeLessThan((before.shares['darker'] ?? 0) / 3);

  async function save() {
    await app.toSizes();
    return app.saveOne(sizeName(words, await catalogueOnDisk(), format));
  }
});
