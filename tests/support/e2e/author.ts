// author: what a maker of designs does in the app, said once, found by role and name.

import { expect, type Locator } from '@playwright/test';
import type { App, Saved } from './app.ts';

export type AuthorTab = 'box' | 'design' | 'type' | 'colours' | 'pack';

export function authorIn(app: App) {
  const { page, words } = app;
  const { say } = words;
  const tree = page.getByRole('tree', { name: say('author.boxes') });
  const pictures = page.getByRole('list', { name: say('author.pictures') }).locator('canvas');
  const panel = page.getByRole('tabpanel');

  async function begin(id = 'open-door'): Promise<void> {
    await app.open('/#/author');
    await app.button(words.pack.templates[id]?.name ?? id).click();
    await drawn();
  }

  /** All shapes are there, of the design as it stands. */
  async function drawn(): Promise<void> {
    await expect(page.locator('[data-settled=true]')).toBeVisible({ timeout: 60_000 });
    await expect(pictures).toHaveCount(7);
  }

  async function showTab(tab: AuthorTab): Promise<void> {
    await page.getByRole('tab', { name: say(`author.tabs.${tab}`), exact: true }).click();
  }

  /** A part of the panel that opens and shuts, by its title. */
  const section = (title: string): Locator =>
    panel.locator('details').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

  const box = (name: string): Locator => tree.getByRole('treeitem', { name, exact: true });

  /** What each picture shows, to see whether it changes. */
  async function fingerprints(): Promise<readonly string[]> {
    return pictures.evaluateAll((canvases) => canvases.map((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : '')));
  }

  /** Runs `edit` and waits until every one of the seven pictures has changed. */
  async function changingAll(edit: () => Promise<void>): Promise<void> {
    const before = await fingerprints();
    await edit();
    await expect.poll(async () => (await fingerprints()).filter((now, index) => now !== before[index]).length, { timeout: 60_000 }).toBe(7);
  }

  async function openFiles(): Promise<Locator> {
    await app.button(say('author.files.button')).click();
    const dialog = page.getByRole('dialog', { name: say('author.files.title'), exact: true });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** Presses one of the dialog's big choices, which read their title and a sentence about it. */
  async function choose(what: 'design' | 'pack' | 'card'): Promise<void> {
    const dialog = await openFiles();
    await dialog.getByRole('button', { name: say(`author.files.${what}`) }).click();
  }

  const save = (what: 'design' | 'pack'): Promise<Saved> => app.savedBy(() => choose(what));

  return { tree, pictures, panel, begin, drawn, showTab, section, box, changingAll, openFiles, choose, save };
}
