// The whole job by keyboard alone: every step reached by Tab, in an order that makes sense, and worked by the keys one expects.

import type { Page } from '@playwright/test';
import { photoPath } from '../support/e2e/app.ts';
import { photoOnCard } from '../support/e2e/card-photo.ts';
import { expect, test } from '../support/e2e/test.ts';

/** Stops of the Tab key one should at most have to pass to get anywhere. */
const STOPS = 40;

test('from opening the page to a saved picture without a mouse', async ({ app, page, words }, { project }) => {
  test.skip(project.name === 'phone', 'a phone has no keyboard');
  const { say, pack } = words;
  await app.open();
  await page.keyboard.press('Tab');
  await expect(app.button(say('app.skip'))).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, pack.templates['open-door']?.name ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: pack.templates['open-door']?.name ?? '' })).toBeFocused();

  await tabTo(page, pack.slots['headline']?.label ?? '');
  await page.keyboard.type('Bread on Fridays');
  await tabTo(page, pack.slots['story']?.label ?? '', 3);
  await page.keyboard.type('We baked together.');

  await tabBackTo(page, say('editor.tabs.words'));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, say('editor.photo.choose'));
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (await chooser).setFiles(photoPath('landscape.jpg'));
  await expect.poll(async () => (await photoOnCard(page)).shares.red).toBeGreaterThan(0.01);
  const before = (await photoOnCard(page)).shares.red;
  await expect(page.locator(':focus'), 'the focus is not lost when the photo is in').toHaveCount(1);
  await app.card.getByRole('group', { name: say('editor.preview.move-photo') }).focus();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await photoOnCard(page)).shares.red).toBeGreaterThan(before * 1.05);

  await tabTo(page, say('editor.to-sizes'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: say('sizes.title') })).toBeFocused();
  await tabTo(page, say('sizes.none'));
  await page.keyboard.press('Enter');
  await tabBackTo(page, 'LinkedIn');
  await page.keyboard.press('Space');
  const download = page.waitForEvent('download');
  await tabTo(page, say('sizes.save', { count: 1 }), 120);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^community-graphics-[a-z-]+-\d+x\d+\.png$/);
  await expect(page.locator(':focus'), 'the focus is not lost when the picture is saved').toHaveCount(1);
});

/** As tabTo, the other way. */
async function tabBackTo(page: Page, name: string): Promise<void> {
  await tabTo(page, name, STOPS, 'Shift+Tab');
}

/** Presses Tab until what has the focus is called so, or begins so. */
async function tabTo(page: Page, name: string, most = STOPS, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press(key);
    const here = await page.evaluate(nameOfFocus);
    if (here.startsWith(name)) return;
    passed.push(here);
  }
  throw new Error(`"${name}" was not reached by ${most} stops of Tab: ${passed.join(' | ')}`);
}

/** Runs in the page; good enough for controls named by a label, their words or an attribute. */
function nameOfFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return '(nothing)';
  const labels = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? [...(focused.labels ?? [])] : [];
  const [label] = labels.map((each) => each.textContent);
  return (focused.getAttribute('aria-label') ?? label ?? focused.textContent).trim();
}
