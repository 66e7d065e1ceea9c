// visitStates: every screen in every main state, one after another, for what must hold in all of them.

import { expect } from '@playwright/test';
import type { App } from './app.ts';
import { authorIn } from './author.ts';

export type Visit = (state: string) => Promise<void>;

const LONG = 'We baked together on Fridays, and nobody on our street went home hungry, not even the cats. '.repeat(30);

export async function visitStates(app: App, visit: Visit): Promise<void> {
  await visitFirstPages(app, visit);
  await visitEditor(app, visit);
  await visitSaving(app, visit);
  await visitAuthor(app, visit);
}

async function visitFirstPages(app: App, visit: Visit): Promise<void> {
  const { page, words } = app;
  await app.open('/#/about');
  await visit('about');
  await page.goto('/#/words');
  await expect(page.getByRole('table')).toBeVisible();
  await visit('words to correct');
  await page.goto('/#/');
  await expect(app.button(words.pack.templates['open-door']?.name ?? '')).toBeVisible();
  await visit('gallery');
  await app.openMenu();
  await visit('menu');
  await page.keyboard.press('Escape');
}

async function visitEditor(app: App, visit: Visit): Promise<void> {
  const { page, words } = app;
  const { say } = words;
  await app.openDesign();
  await visit('editor, nothing written');
  await app.writeStory({ headline: 'Bread on Fridays', story: 'We baked together.', name: 'Amal' });
  await expect(page.getByText(say('keeping.told'), { exact: true })).toBeVisible();
  await visit('editor, words written');
  await app.addPhoto('empty.jpg');
  await visit('editor, photo refused');
  await app.addPhoto();
  await visit('editor, photo placed');
  await app.showTab('look');
  await visit('editor, look');
  await app.showTab('sizes');
  await visit('editor, sizes');
  await app.writeStory({ story: LONG });
  await expect(app.button(say('editor.fit.show-all-shortened'))).toBeVisible();
  await app.button(say('editor.fit.write-shorter')).first().click();
  await visit('editor, words too long');
}

async function visitSaving(app: App, visit: Visit): Promise<void> {
  const { page, words } = app;
  const { say } = words;
  await app.toSizes();
  const over = page.getByRole('region', { name: say('sizes.too-long') });
  await expect(over).toBeVisible();
  await visit('saving, words too long');
  await page.getByRole('link', { name: say('sizes.back') }).click();
  await app.writeStory({ story: 'We baked together.' });
  await app.toSizes();
  await app.chooseSizes('none');
  await visit('saving, nothing ticked');
  await app.chooseOne();
  await app.saveAll(1);
  await expect(page.getByText(say('sizes.saved', { count: 1 }))).toBeVisible();
  await visit('saving, saved');
  await app.button(say('sizes.show-pictures')).click();
  await visit('saving, pictures shown');
  await page.keyboard.press('Escape');
  for (const screen of ['motion', 'print', 'week'] as const) {
    await page.goto(`/#/${screen}`);
    await expect(page.getByRole('heading', { level: 1, name: say(`${screen}.title`) })).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await visit(screen);
  }
  await page.goto('/#/batch');
  await expect(page.getByRole('heading', { level: 1, name: say('batch.title') })).toBeVisible();
  await visit('many cards, no table yet');
  await page.getByRole('textbox', { name: say('batch.paste'), exact: true }).fill('story\tNotes\nSoup\tx\n\ty\n');
  await app.button(say('batch.use-pasted')).click();
  await expect(page.locator('[data-drawn=true]')).toHaveCount(1);
  await visit('many cards, a table with a fault');
  await app.chooseInMenu('start-again');
  await visit('asked before all is wiped');
  await app.button(say('keeping.keep-it')).click();
  await page.goto('/#/');
  await expect(page.getByRole('heading', { name: say('gallery.continue') })).toBeVisible();
  await visit('gallery, with a draft');
}

async function visitAuthor(app: App, visit: Visit): Promise<void> {
  const { page, words } = app;
  const { say } = words;
  const author = authorIn(app);
  await app.open('/#/author');
  await expect(page.getByText(say('author.start.lead'))).toBeVisible();
  await visit('author, start');
  await author.begin();
  await visit('author, the whole chosen');
  await author.tree.getByRole('treeitem').nth(9).click();
  await visit('author, a box chosen');
  for (const tab of ['design', 'type', 'colours', 'pack'] as const) {
    await author.showTab(tab);
    await visit(`author, ${tab}`);
  }
  await author.openFiles();
  await visit('author, files');
  await page.keyboard.press('Escape');
  await author.showTab('type');
  await author.section(say('author.values.headline')).getByLabel(say('author.names.min'), { exact: true }).first().fill('40');
  await expect(page.locator('[data-settled=false]')).toBeVisible();
  await visit('author, a fault');
}
