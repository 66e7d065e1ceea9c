// Each line on a card has its letters in the order the browser itself gives them inside the whole paragraph.

import { expect, test } from '@playwright/test';

const PARAGRAPHS = 2000;

/** Pieces that put the rules for order under strain, in scripts of both directions. */
const TOKENS = `
  community bread Привіт 你好 नमस्ते O’Neil
  مرحبا خبز שלום עולם ܫܠܡܐ ދިވެހި ߒߞߏ 𞤀𞤣𞤤𞤢𞤥 بَيْت
  12 3.50 18/12/2026 -7 +44 20% £5 #1 ٢٠٢٦ ۱۸٪ 10:30 1,000 ߁߂
  https://example.org/a/b?x=1 www.example.org @samira_bakes #خبز #ItTakesACommunity a@b.example
  ( ) [ ] « » “ ” { } < > … — - / ! ؟ ، : *
  🎉 👨‍👩‍👧 👍🏽 ❤️ 1️⃣ 𝟘𝟙 𝒜`
  .trim()
  .split(/\s+/u);
/** Controls a person may have pasted, and flags: not where the browser is to find the direction itself, for there it reads flags as Latin. */
const GIVEN_DIRECTION_ONLY = ['\u200F', '\u200E', '\u061C', '\u2067', '\u2066', '\u2069', '\u2068', '🇸🇾', '🇺🇦'];

test('lines are ordered as in the page, in random paragraphs of both directions', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/tests/harness/text.html');
  await page.waitForFunction(() => 'textHarness' in window);
  const seed = Number(process.env['SEED'] ?? 20261218);
  const { differences, lines } = await page.evaluate(
    ({ tokens, more, count, start }) => {
      let state = start;
      const random = (below: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const directions = ['ltr', 'rtl', 'auto'] as const;
      let compared = 0;
      const found = [];
      for (let each = 0; each < count; each += 1) {
        const direction = directions[each % 3] ?? 'auto';
        const pieces = direction === 'auto' ? tokens : [...tokens, ...more];
        const words = Array.from({ length: 8 + random(24) }, () => (pieces[random(pieces.length)] ?? '') + (random(4) === 0 ? '' : ' '));
        found.push(...window.textHarness.compareOrder(words.join('').trim(), direction, 200 + random(400)));
        compared += 1;
      }
      return { differences: found, lines: compared };
    },
    { tokens: TOKENS, more: GIVEN_DIRECTION_ONLY, count: PARAGRAPHS, start: seed },
  );
  expect(lines).toBe(PARAGRAPHS);
  expect(differences.slice(0, 5)).toEqual([]);
  expect(differences).toHaveLength(0);
});
