// Making a design in the app: begun from another, changed, seen in every shape, saved as the files packs are made of, opened again, used for a card.

import { writeFile } from 'node:fs/promises';
import { checkPack } from '#domain/pack/check-pack.ts';
import { parse } from '#domain/parse.ts';
import { templateSchema } from '#domain/template/template.ts';
import { need } from '#tests/support/need.ts';
import { authorIn } from '../support/e2e/author.ts';
import { expect, test } from '../support/e2e/test.ts';
import { unzip } from '../support/e2e/zip.ts';

const readDesign = (bytes: Buffer) => need(parse(templateSchema, JSON.parse(bytes.toString('utf8'))));

test.describe('on a large screen', () => {
  test.skip(({ isMobile }) => isMobile, 'all seven pictures stand in sight');

  test('type, colour and boxes change in all seven shapes, and are in the file that is saved', async ({ app, words: { say } }) => {
    const author = authorIn(app);
    await author.begin();
    await author.showTab('type');
    const headline = author.section(say('author.values.headline'));
    await author.changingAll(async () => {
      await headline.getByLabel(say('author.names.font'), { exact: true }).first().selectOption('serif');
    });
    await author.showTab('design');
    await author.changingAll(() =>
      author.panel
        .getByRole('radio', { name: say('author.roles.sun') })
        .first()
        .check(),
    );

    const before = await author.tree.getByRole('treeitem').count();
    await author.box(`the words, ${say('author.kinds.group')}`).click();
    await author.changingAll(() =>
      app.page
        .getByRole('group', { name: say('author.add-box') })
        .getByRole('button', { name: say('author.kinds.pattern') })
        .click(),
    );
    await expect(author.tree.getByRole('treeitem')).toHaveCount(before + 1);

    const { name, bytes } = await author.save('design');
    expect(name).toBe('open-door-copy.json');
    const design = readDesign(bytes);
    expect(design.styles.headline?.font).toBe('serif');
    expect(design.background).toBe('sun');
    const words = design.root.kind === 'group' ? design.root.children?.[1] : undefined;
    expect(words?.kind === 'group' ? words.children?.at(-1)?.kind : undefined).toBe('pattern');
  });

  test('pressing a part of a picture chooses its box', async ({ app, words: { say } }) => {
    const author = authorIn(app);
    await author.begin();
    const picture = author.pictures.first();
    const at = await picture.boundingBox();
    await picture.click({ position: { x: (at?.width ?? 0) * 0.4, y: (at?.height ?? 0) * 0.5 } });
    await expect(author.tree.getByRole('treeitem', { selected: true })).toHaveAccessibleName(new RegExp(`${say('author.kinds.words')}$`));
    await expect(author.panel.getByRole('heading', { level: 2, name: say('author.kinds.words') })).toBeVisible();
  });
});

test('the whole pack is saved as a file that the checks take and the app opens again', async ({ app, words: { say } }, info) => {
  const { page } = app;
  const author = authorIn(app);
  await author.begin('woven-quote');
  await author.showTab('design');
  await author.panel.getByLabel(say('author.name'), { exact: true }).fill('Our quote');
  const { name, bytes } = await author.save('pack');
  expect(name).toBe('it-takes-a-community-own.zip');
  const files = new Map([...unzip(bytes)].map(([file, content]) => [file, content.toString('utf8')]));
  const checked = checkPack(files);
  expect(checked.faults).toEqual([]);
  expect(checked.pack?.words.get('en')?.templates['woven-quote-copy']?.name).toBe('Our quote');

  const file = info.outputPath(name);
  await writeFile(file, bytes);
  const dialog = await author.openFiles();
  await dialog.locator('input[type=file]').setInputFiles(file);
  await expect(dialog).toBeHidden();
  await author.drawn();

  await page.goto('/#/');
  await page.getByLabel(say('packs.open')).locator('input[type=file]').setInputFiles(file);
  await app.button(say('packs.use')).click();
  await expect(app.button('Our quote')).toBeVisible();
});

test('a design’s file is opened again beside the others; one with a strange key is refused', async ({ app, words: { say } }, info) => {
  const author = authorIn(app);
  await author.begin();
  const { bytes } = await author.save('design');
  const good = info.outputPath('mine.json');
  const bad = info.outputPath('strange.json');
  await writeFile(good, bytes);
  await writeFile(bad, JSON.stringify({ ...JSON.parse(bytes.toString('utf8')), onclick: 'x' }));

  const dialog = await author.openFiles();
  await dialog.locator('input[type=file]').setInputFiles(bad);
  await expect(dialog.getByText('onclick')).toBeVisible();
  await dialog.locator('input[type=file]').setInputFiles(good);
  await expect(dialog).toBeHidden();
  await expect(app.page.getByRole('heading', { level: 1, name: 'open-door-copy-2' })).toBeVisible();
  await expect(app.page.getByText(say('author.no-faults'))).toBeVisible();
});

test('what is wrong is said, the pictures stay, and nothing faulty is written', async ({ app, words: { say } }) => {
  const author = authorIn(app);
  await author.begin();
  await author.showTab('type');
  const least = author.section(say('author.values.headline')).getByLabel(say('author.names.min'), { exact: true }).first();
  await least.fill('40');
  await expect(
    app.page.getByText(say('author.faults', { count: 2 })).or(app.page.getByText(say('author.faults', { count: 1 }))),
  ).toBeVisible();
  await expect(author.pictures).toHaveCount(7);
  await author.choose('design');
  const dialog = app.page.getByRole('dialog', { name: say('author.files.title') });
  await expect(dialog.getByRole('alert')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.button(say('editor.undo')).click();
  await author.drawn();
  await expect(app.page.getByText(say('author.no-faults'))).toBeVisible();
});

test('boxes are reached, moved and taken away by keyboard', async ({ app, words: { say } }) => {
  const { page } = app;
  const author = authorIn(app);
  await author.begin();
  const root = author.tree.getByRole('treeitem').first();
  await root.focus();
  await page.keyboard.press('ArrowDown');
  await expect(author.tree.getByRole('treeitem', { selected: true })).toBeFocused();
  await expect(author.tree.getByRole('treeitem', { selected: true })).toHaveAccessibleName(/^the street/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(author.tree.getByRole('treeitem').nth(1)).toHaveAccessibleName(/^the words/);
  await expect(author.box(`the street, ${say('author.kinds.group')}`)).toBeFocused();
  const count = await author.tree.getByRole('treeitem').count();
  await page.keyboard.press('Delete');
  expect(await author.tree.getByRole('treeitem').count()).toBeLessThan(count);
  await page.keyboard.press('Control+z');
  await expect(author.tree.getByRole('treeitem')).toHaveCount(count);
});

test('it is kept through a reload, and gone when everything is deleted', async ({ app, words: { say } }) => {
  const { page } = app;
  const author = authorIn(app);
  await author.begin();
  await author.showTab('design');
  await author.panel.getByLabel(say('author.name'), { exact: true }).fill('Kept');
  await app.kept();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Kept' })).toBeVisible();
  await app.chooseInMenu('delete');
  await app.button(say('keeping.delete-yes')).click();
  await expect(page.getByRole('heading', { level: 1, name: say('gallery.title') })).toBeVisible();
  await page.goto('/#/author');
  await expect(page.getByText(say('author.start.lead'))).toBeVisible();
  await page.reload();
  await expect(page.getByText(say('author.start.lead'))).toBeVisible();
});

test('a card is made with it', async ({ app, words: { say } }) => {
  const author = authorIn(app);
  await author.begin();
  await author.choose('card');
  await expect(app.card.getByRole('img')).toBeVisible();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(
    say('author.copy-name', { name: app.words.pack.templates['open-door']?.name }),
  );
  await app.writeStory({ story: 'We share one ladder.' });
});
