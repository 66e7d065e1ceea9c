// Every screen in every main state, in both languages and both looks: nothing a checker of accessibility finds, nothing untranslated, nothing
// wider than the smallest phone.

import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { visitStates } from '../support/e2e/states.ts';
import { expect, test } from '../support/e2e/test.ts';
import { leavesOf } from '../support/e2e/leaves.ts';

const LANGUAGES = ['en', 'ar'] as const;

for (const language of LANGUAGES) {
  for (const look of ['light', 'dark'] as const) {
    test.describe(`${language}, ${look}`, () => {
      test.use({ language, colorScheme: look });

      test('no screen has a fault that axe finds', async ({ app, page }, { project }) => {
        // On a phone the two that have most to go wrong.
        test.skip(project.name === 'phone' && (language === 'en') === (look === 'light'), 'seen on the desktop');
        const faults: string[] = [];
        await visitStates(app, async (state) => {
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, nodes } of violations) {
            for (const { target, failureSummary = '' } of nodes) {
              faults.push(`${state}: ${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`);
            }
          }
        });
        expect(faults).toEqual([]);
      });
    });
  }
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('every screen fits 320 px, and says nothing untranslated', async ({ app, page }, { project }) => {
      test.skip(project.name === 'desktop', 'as narrow as a phone');
      await page.setViewportSize({ width: 320, height: 640 });
      const foreign = language === 'ar' ? englishAlone() : [];
      const faults: string[] = [];
      await visitStates(app, async (state) => {
        const found = await page.evaluate(lookOver, foreign);
        faults.push(...found.map((fault) => `${state}: ${fault}`));
      });
      expect(faults).toEqual([]);
    });
  });
}

for (const pseudo of ['long', 'mirrored'] as const) {
  test.describe(`in made-up ${pseudo} words`, () => {
    test.use({ pseudo });

    test('every screen fits 320 px', async ({ app, page }, { project }) => {
      test.skip(project.name === 'desktop', 'as narrow as a phone');
      await page.setViewportSize({ width: 320, height: 640 });
      const faults: string[] = [];
      await visitStates(app, async (state) => {
        const found = await page.evaluate(lookOver, []);
        faults.push(...found.map((fault) => `${state}: ${fault}`));
      });
      expect(faults).toEqual([]);
    });
  });
}

test.describe('in Arabic', () => {
  test.use({ language: 'ar' });

  test('the page runs from the right, and so do its words and its way back', async ({ app, page, words }) => {
    await app.open();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await app.openDesign();
    const width = page.viewportSize()?.width ?? 0;
    const back = await page.getByRole('link', { name: words.say('editor.back') }).boundingBox();
    expect(back?.x ?? 0, 'the way back is on the right').toBeGreaterThan(width / 2);
    const undo = await app.button(words.say('editor.undo')).boundingBox();
    expect(undo?.x ?? width, 'the tools are on the left').toBeLessThan(width / 2);
  });
});

/** Sentences that Arabic says otherwise: seen in Arabic, they were forgotten. */
function englishAlone(): readonly string[] {
  const [english, arabic] = LANGUAGES.map((language) => {
    const file = new URL(`../../assets/locales/${language}.json`, import.meta.url);
    return leavesOf(JSON.parse(readFileSync(file, 'utf8')));
  });
  return [...(english ?? [])].filter(([key, text]) => arabic?.get(key) !== text && !text.includes('{{')).map(([, text]) => text);
}

/** Runs in the page: what is too wide, what is a key instead of a sentence, what was left in English. */
function lookOver(english: readonly string[]): readonly string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
  const open = document.querySelector('dialog[open]') ?? document.body;
  for (const control of open.querySelectorAll('a, button, input:not([type=file]), select, textarea, h1, h2')) {
    const box = control.getBoundingClientRect();
    if (box.width === 0 || !control.checkVisibility() || insideScroller(control)) continue;
    if (box.left < -1 || box.right > root.clientWidth + 1) faults.push(`${control.tagName} "${control.textContent}" sticks out`);
  }
  // What a file says stands there as it is: places in it as code, its own words marked with their language.
  const ours = [...document.querySelectorAll('*')].filter((element) => element.closest('code, body [lang]') === null);
  const said = ours.flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    ...['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext'].map((name) => element.getAttribute(name) ?? ''),
  ]);
  for (const sentence of new Set(said.map((each) => each.trim()))) {
    if (/^[a-z]+(\.[a-z0-9_-]+)+$/.test(sentence) || sentence.includes('{{')) faults.push(`a key instead of a sentence: ${sentence}`);
    if (english.includes(sentence)) faults.push(`left in English: ${sentence}`);
  }
  return faults;

  function insideScroller(element: Element): boolean {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
    }
    // Heard, not seen: cut to a dot.
    return element.getBoundingClientRect().width <= 1;
  }
}
