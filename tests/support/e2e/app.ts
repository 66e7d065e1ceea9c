// app: what a person does in the app, said once. Found by role and name, both from the app's own words: a change of wording changes nothing here.

import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { Words } from './words.ts';

export type Written = { readonly headline?: string; readonly story?: string; readonly name?: string; readonly place?: string };
export type Saved = { readonly name: string; readonly bytes: Buffer };
type TabName = 'words' | 'photo' | 'look' | 'sizes';
type Button = ReturnType<Page['getByRole']>;

export type App = ReturnType<typeof openedBy>;

export function openedBy(page: Page, words: Words) {
  const { say, pack } = words;
  const button = (name: string, within: Page | Locator = page): Button => within.getByRole('button', { name, exact: true });
  const field = (slot: string): Locator => page.getByRole('textbox', { name: pack.slots[slot]?.label ?? slot, exact: true });
  const card = page.getByRole('region', { name: say('editor.preview.title'), exact: true });
  const photoInput = page.locator('input[type=file]:not([capture])');

  async function open(path = '/'): Promise<void> {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  async function openDesign(id = 'open-door'): Promise<void> {
    await button(pack.templates[id]?.name ?? id).click();
    await expect(card.getByRole('img')).toBeVisible();
  }

  async function showTab(tab: TabName): Promise<void> {
    await page.getByRole('tab', { name: say(`editor.tabs.${tab}`), exact: true }).click();
  }

  async function writeStory(written: Written): Promise<void> {
    await showTab('words');
    for (const [slot, text] of Object.entries(written)) await field(slot).fill(text);
  }

  /** `photo`: a file of tests/fixtures/photos, or a whole path. Resolves when it was taken in or refused. */
  async function addPhoto(photo = 'landscape.jpg'): Promise<void> {
    await showTab('photo');
    await photoInput.setInputFiles(photoPath(photo));
    await expect(
      button(say('editor.photo.remove'))
        .or(page.getByRole('alert').filter({ hasText: /\S/ }))
        .first(),
    ).toBeVisible();
    await expect(button(say('editor.photo.stop'))).toHaveCount(0);
  }

  async function chooseSizes(which: 'usual' | 'all' | 'none'): Promise<void> {
    await button(say(`sizes.${which}`)).click();
  }

  /** Only the size meant by a place that has one: X. */
  async function chooseOne(): Promise<void> {
    await chooseSizes('none');
    await tick(page.getByRole('checkbox', { name: 'X', exact: true }));
  }

  /** Those of social media, chosen or not. */
  async function showSizes(): Promise<void> {
    await page
      .getByRole('button', { name: new RegExp(`^${say('sizes.more', { count: 99 }).replace('99', '\\d+')}$`) })
      .first()
      .click();
  }

  /** By the keyboard: the box itself lies under its picture. */
  async function tick(box: Locator): Promise<void> {
    await box.press('Space');
    await expect(box).toBeChecked();
  }

  async function toSizes(): Promise<void> {
    await page.getByRole('link', { name: say('editor.to-sizes') }).click();
    await expect(page.getByRole('heading', { level: 1, name: say('sizes.title') })).toBeVisible();
    await expect(button(say('sizes.usual'))).toBeVisible();
  }

  /** From the sizes to one of the other ways, by its row at the foot. */
  async function toWay(screen: 'share' | 'batch' | 'motion'): Promise<void> {
    await page.getByRole('link', { name: say(`ways.${screen}`) }).click();
    await expect(page.getByRole('heading', { level: 1, name: say(`screens.${screen}`) })).toBeVisible();
  }

  /** The button that saves everything ticked, `count` sizes. */
  const saveButton = (count: number): Button => button(say('sizes.save', { count }));

  async function saveAll(count: number): Promise<Saved> {
    return savedBy(() => saveButton(count).click());
  }

  async function saveOne(size: string): Promise<Saved> {
    return savedBy(() => button(say('sizes.save-one', { size })).click());
  }

  async function savedBy(press: () => Promise<void>): Promise<Saved> {
    // Fifty pictures take their time on a slow machine.
    const download = page.waitForEvent('download', { timeout: 150_000 });
    await press();
    return contentsOf(await download);
  }

  async function openMenu(): Promise<Locator> {
    await button(say('app.menu')).click();
    const menu = page.getByRole('dialog', { name: say('app.menu'), exact: true });
    await expect(menu).toBeVisible();
    return menu;
  }

  /** Chooses one of the menu's big choices, which read their title and a sentence about it. */
  async function chooseInMenu(key: 'dont-keep' | 'start-again' | 'delete'): Promise<void> {
    const menu = await openMenu();
    await menu.getByRole('button', { name: `${say(`keeping.${key}`)} ${say(`keeping.${key}-about`)}` }).click();
  }

  /** Waits until the words on this device are the words on screen. */
  async function kept(): Promise<void> {
    await expect(page.getByText(say('keeping.saved'), { exact: true })).toBeVisible();
  }

  return {
    page,
    words,
    button,
    field,
    card,
    photoInput,
    saveButton,
    open,
    openDesign,
    showTab,
    writeStory,
    addPhoto,
    chooseSizes,
    chooseOne,
    showSizes,
    tick,
    toSizes,
    toWay,
    savedBy,
    saveAll,
    saveOne,
    openMenu,
    chooseInMenu,
    kept,
  };
}

/** Of a fixture by its name; a whole path stays as it is. */
export function photoPath(name: string): string {
  return isAbsolute(name) ? name : fileURLToPath(new URL(`../../fixtures/photos/${name}`, import.meta.url));
}

async function contentsOf(download: Download): Promise<Saved> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
