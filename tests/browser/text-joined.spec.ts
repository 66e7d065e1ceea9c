// Letters that join stay joined: our painter's words fall into as many pieces of ink as the browser's own.

import { expect, test } from '@playwright/test';

/** px */
const SIZE = 96;

const WORDS: readonly (readonly [lang: string, direction: 'ltr' | 'rtl', text: string])[] = [
  ['ar', 'rtl', 'يحتاج الأمر إلى مجتمع'],
  ['ar', 'rtl', 'سَنَلْتَقِي فِي المَخْبَزِ'],
  ['fa', 'rtl', 'همسایه‌ها نان می‌پزند'],
  ['ur', 'rtl', 'گلی کے لوگ روٹی بناتے ہیں'],
  ['ps', 'rtl', 'موږ ټول یوه ټولنه یو'],
  ['ckb', 'rtl', 'ئێمە کۆمەڵگایەکین'],
  ['ug', 'rtl', 'بىز بىر جامائەت'],
  ['syr', 'rtl', 'ܫܠܡܐ ܥܠܟܘܢ'],
  ['nqo', 'rtl', 'ߒߞߏ ߞߊ߲ߓߍ'],
  ['ff-Adlm', 'rtl', '𞤆𞤵𞤤𞤢𞥄𞤪 𞤀𞤣𞤤𞤢𞤥'],
  ['mn-Mong', 'ltr', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'],
  ['hi', 'ltr', 'पड़ोस की रोटी'],
  ['bn', 'ltr', 'আমাদের পাড়া'],
  ['pa', 'ltr', 'ਸਾਡੀ ਗਲੀ'],
];

test('words in joined scripts are as whole as the browser draws them', async ({ page }) => {
  await page.setViewportSize({ width: 2400, height: 400 });
  await page.goto('/tests/harness/text.html');
  await page.waitForFunction(() => 'textHarness' in window);
  await page.addStyleTag({ content: '#text { padding: 100px; }' });
  for (const [lang, direction, text] of WORDS) {
    const given = [text, { lang, direction }, SIZE] as const;
    const ours = await page.evaluate((words) => window.textHarness.ourPieces(...words), given);
    await page.evaluate((words) => window.textHarness.showWords(...words), given);
    const picture = await page.locator('#text').screenshot();
    const theirs = await page.evaluate((png) => window.textHarness.piecesIn(png), picture.toString('base64'));
    expect(theirs, text).toBeGreaterThan(1);
    expect(ours, text).toBe(theirs);
  }
});
