// Bad input: every file that is no photo is refused with its own sentence, every text however odd is taken in or fitted, and nothing that was
// typed before is lost.

import { readFileSync, writeFileSync } from 'node:fs';
import { heavyJpeg, largePng } from '../fixtures/large.ts';
import { photoPath, type App } from '../support/e2e/app.ts';
import { photoOnCard } from '../support/e2e/card-photo.ts';
import { expect, test } from '../support/e2e/test.ts';

const TYPED = { headline: 'Bread on Fridays', story: 'We baked together.', name: 'Amal' };

const REFUSED = [
  ['empty.jpg', 'photo-empty'],
  ['text-file.jpg', 'photo-not-an-image'],
  ['document.pdf.jpg', 'photo-not-an-image'],
  ['drawing.svg.png', 'photo-svg'],
  ['bitmap.bmp', 'photo-unreadable'],
  ['heic-without-picture.heic', 'photo-cut-off'],
  ['claims-108-megapixels.png', 'photo-too-many-pixels'],
  ['cut-off.jpg', 'photo-cut-off'],
  ['cut-off-after-thumbnail.jpg', 'photo-cut-off'],
  ['cut-off.png', 'photo-cut-off'],
  ['cut-off.webp', 'photo-cut-off'],
  ['cut-off.gif', 'photo-cut-off'],
  ['scrambled.png', 'photo-cut-off'],
] as const;
type Refusal = (typeof REFUSED)[number][1] | 'photo-too-heavy';

test.describe('a file that is no photo', () => {
  test('is refused with a sentence of its own, and the words stay', async ({ app }) => {
    await begin(app);
    for (const [name, kind] of REFUSED) {
      // In between another refusal, so that no sentence can be the one before.
      await expectRefused(app, name, kind);
      if (kind === 'photo-empty') await expectRefused(app, 'text-file.jpg', 'photo-not-an-image');
      else await expectRefused(app, 'empty.jpg', 'photo-empty');
    }
    await expectTyped(app);
  });

  test('is refused when it is too heavy or has too many pixels; after it a good one is taken', async ({ app, page }, info) => {
    await begin(app);
    const photo = readFileSync(photoPath('landscape.jpg'));
    // Handed over as files: tens of megabytes through the debugging protocol take longer than the test.
    const file = (name: string, bytes: Uint8Array): string => {
      writeFileSync(info.outputPath(name), bytes);
      return info.outputPath(name);
    };
    await expectRefused(app, file('heavy.jpg', heavyJpeg(photo, 30 * 1024 * 1024 + 1)), 'photo-too-heavy');
    await expectRefused(app, file('large.png', largePng(12_000, 9000)), 'photo-too-many-pixels');
    await app.addPhoto(file('thirty.jpg', heavyJpeg(photo, 30 * 1024 * 1024)));
    await expect(app.button(app.words.say('editor.photo.remove'))).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    await expect.poll(async () => (await photoOnCard(page)).shares.red).toBeGreaterThan(0.01);
    await expectTyped(app);
  });

  test('leaves the photo that is there where it is', async ({ app, page, words }) => {
    await begin(app);
    await app.addPhoto();
    await expect.poll(async () => (await photoOnCard(page)).shares.red).toBeGreaterThan(0.01);
    await app.photoInput.setInputFiles(photoPath('cut-off.jpg'));
    await expect(page.getByText(words.say('errors.photo-cut-off'))).toBeVisible();
    expect((await photoOnCard(page)).shares.red).toBeGreaterThan(0.01);
  });
});

test.describe('odd words', () => {
  for (const [what, story] of [
    ['10,000 characters', 'We baked together on Fridays. '.repeat(340).slice(0, 10_000)],
    ['one word of 400 letters', 'Gemeinschaft'.repeat(34).slice(0, 400)],
    ['only emoji', '👩🏽‍🍳🍞🏡🎉💛'.repeat(8)],
    ['a story in every script', 'Bread · خبز · ዳቦ · রুটি · ពុំ · 面包 · לחם · रोटी · хлеб · ψωμί'],
  ] as const) {
    test(`${what}: shown, saved, and still there after a reload`, async ({ app, page }) => {
      await app.open();
      await app.openDesign();
      await app.writeStory({ story });
      await expect(app.card.getByRole('img')).toHaveAccessibleName(new RegExp(escaped([...story].slice(0, 4).join(''))));
      await app.toSizes();
      await app.chooseOne();
      await app.saveButton(1).click();
      // Words are left out only after a question.
      const anyway = app.button(app.words.say('sizes.over-yes'));
      const done = page.getByText(app.words.say('sizes.saved', { count: 1 }));
      await expect(anyway.or(done)).toBeVisible({ timeout: 20_000 });
      if (await anyway.isVisible()) await anyway.click();
      await expect(done).toBeVisible({ timeout: 20_000 });
      await app.kept();
      await page.goto('/#/edit');
      await page.reload();
      await expect(app.field('story')).toHaveValue(story);
    });
  }

  test('only spaces: said so, and counted as nothing to save', async ({ app, page, words }) => {
    await app.open();
    await app.openDesign();
    await app.writeStory({ story: '   \n  ' });
    await expect(page.getByText(words.say('editor.words.only-spaces'))).toBeVisible();
    await page.getByRole('link', { name: words.say('editor.to-sizes') }).click();
    await expect(page.getByRole('heading', { name: words.say('sizes.empty-title') })).toBeVisible();
  });

  test('a megabyte pasted is refused, and what was there stays', async ({ app, page, words }) => {
    await begin(app);
    await app.showTab('words');
    await app.field('story').fill('Bread '.repeat(175_000));
    await expect(page.getByText(words.say('editor.words.refused', { count: 1_050_000, most: 10_000 }))).toBeVisible();
    await expectTyped(app);
  });

  test('a story typed letter by letter ends up on the card', async ({ app }) => {
    const story = 'We baked together on Fridays, and nobody went home hungry.';
    await app.open();
    await app.openDesign();
    await app.showTab('words');
    await app.field('story').pressSequentially(story);
    await expect(app.card.getByRole('img')).toHaveAccessibleName(new RegExp('nobody went home hungry'));
  });
});

async function begin(app: App): Promise<void> {
  await app.open();
  await app.openDesign();
  await app.writeStory(TYPED);
}

async function expectRefused(app: App, photo: string, kind: Refusal): Promise<void> {
  await app.addPhoto(photo);
  await expect(app.page.getByRole('alert').filter({ hasText: app.words.say(`errors.${kind}`) }), photo).toBeVisible({ timeout: 20_000 });
}

async function expectTyped(app: App): Promise<void> {
  await app.showTab('words');
  for (const [slot, text] of Object.entries(TYPED)) await expect(app.field(slot)).toHaveValue(text);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
