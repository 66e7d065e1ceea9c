// Faces looked for by the built app under its own content policy, hidden at one press, and gone from what is saved. The heads are made up
// (.tools/fixtures-faces.mjs).

import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/e2e/test.ts';
import { pictureReader } from '../support/e2e/picture.ts';
import { sizeName } from '../support/e2e/words.ts';
import { present } from '../support/need.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';

const TWO = fileURLToPath(new URL('../fixtures/faces/two.jpg', import.meta.url));
/** Of the lighter face, where the light falls on it as it is: nothing else in the picture has it. */
const SKIN = { skin: [198, 140, 108] } as const;

test('are suggested, hidden at one press, and not in the saved picture', async ({ app, page, context, words }) => {
  const format = present((await catalogueOnDisk()).formats.find(({ id }) => id === 'ig-square'));
  await app.open();
  await app.openDesign();
  await app.writeStory({ headline: 'Bread on Fridays' });
  await app.addPhoto(TWO);
  const reader = await pictureReader(context);
  const before = await reader.read((await save()).bytes, SKIN);
  expect(before.shares['skin']).toBeGreaterThan(0.0005);
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
  expect(after.shares['skin']).toBeLessThan((before.shares['skin'] ?? 0) / 10);

  async function save() {
    await app.toSizes();
    return app.saveOne(sizeName(words, await catalogueOnDisk(), format));
  }
});
