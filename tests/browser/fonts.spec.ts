// Fonts: a file is fetched only when the words need it; what is drawn does not depend on what was loaded before; emoji are drawn in colour,
// whole, and in a worker as on the page.

import { expect, test, type Page } from '@playwright/test';
import { SCRIPT_SAMPLES } from '../../src/services/fonts/script-samples.ts';

const HEADLINE = 800;
const FONTS = ['grotesk', 'grotesk-text', 'serif', 'hand'] as const;

/** Opens the harness; answers with a function that tells which font files and tables were asked for since it was last called. */
async function openHarness(page: Page): Promise<() => readonly string[]> {
  let asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'font' && !request.url().includes('/sets/')) return;
    const name = /\/(?:assets\/fonts\/)(?:files\/|sets\/)?(.+)\.(woff2|json)/.exec(request.url())?.[1];
    if (name !== undefined && name !== 'fonts') asked.push(name.replace(/-\d+\.\d+\.\d+\//, '/'));
  });
  await page.goto('/tests/harness/fonts.html');
  await page.waitForFunction(() => 'drawWords' in window);
  return () => {
    const now = [...new Set(asked)].sort();
    asked = [];
    return now;
  };
}

const ensure = (page: Page, font: string, lang: string, text: string) =>
  page.evaluate((words) => window.ensureWords([words]), { font, lang, text });
const draw = (page: Page, font: string, lang: string, text: string) =>
  page.evaluate(([words, weight]) => window.drawWords(words, weight), [{ font, lang, text }, HEADLINE] as const);

test('an English card fetches one file per family, however often it changes', async ({ page }) => {
  const asked = await openHarness(page);
  for (const [font, file] of [
    ['grotesk', 'bricolage-display-latin'],
    ['grotesk-text', 'bricolage-text-latin'],
    ['serif', 'fraunces-latin'],
    ['hand', 'playpen-latin'],
  ] as const) {
    await ensure(page, font, 'en', 'It takes a community — “yes”, it’s £5 & café…');
    await ensure(page, font, 'en', 'Another story, and #ItTakesACommunity!');
    expect(asked()).toEqual([file]);
  }
});

test('words fetch the faces of their script and language, and no others', async ({ page }) => {
  const asked = await openHarness(page);
  await ensure(page, 'grotesk', 'ar', 'يحتاج الأمر إلى مجتمع');
  expect(asked()).toEqual(['bricolage-display-latin', 'vazirmatn/arabic-wght']);
  await ensure(page, 'grotesk', 'bn', 'আমরা এখানে থাকি');
  expect(asked()).toEqual(['anek-bangla/bengali-wght']);
  await ensure(page, 'grotesk', 'uk', 'Ми живемо тут');
  expect(asked()).toEqual(['commissioner-display-cyrillic']);
  await ensure(page, 'grotesk', 'ur', 'ہم یہاں رہتے ہیں');
  expect(asked().filter((name) => !name.startsWith('bricolage'))).toEqual(['noto-nastaliq-urdu/arabic-wght']);
});

test('Chinese and Japanese fetch their own table and few of its slices', async ({ page }) => {
  const asked = await openHarness(page);
  for (const [lang, text, set] of [
    ['zh-Hans', '我们一起住在这里', 'noto-sans-sc'],
    ['ja', '私たちはここで暮らしています', 'noto-sans-jp'],
  ] as const) {
    await ensure(page, 'grotesk', lang, text);
    const names = asked();
    expect(names).toContain(set);
    expect(names.filter((name) => !name.startsWith(set))).toEqual([]);
    expect(names.length).toBeLessThan(10);
  }
});

test('emoji fetch one slice, are drawn in colour and whole, and in a worker as on the page', async ({ page }) => {
  const asked = await openHarness(page);
  await ensure(page, 'grotesk', 'en', 'Hi 🎉');
  expect(asked()).toEqual(['bricolage-display-latin', 'emoji-9']);
  const { width } = await draw(page, 'grotesk', 'en', '😀');
  for (const emoji of ['❤️', '👨‍👩‍👧', '👍🏽', '🇺🇦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '🏳️‍🌈', '👩🏾‍🚀', '🚀', '🎉']) {
    const drawn = await draw(page, 'grotesk', 'en', emoji);
    expect(drawn.width, emoji).toBeCloseTo(width, 3);
    expect(drawn.coloured, emoji).toBeGreaterThan(emoji === '👨‍👩‍👧' ? -1 : 300);
    expect(drawn.ink, emoji).toBeGreaterThan(1000);
    expect(drawn.different, emoji).toBe(0);
  }
});

for (const font of FONTS) {
  test(`every language can be written in ${font}, on the page and in a worker alike`, async ({ page }) => {
    test.setTimeout(180_000);
    await openHarness(page);
    for (const { name, lang, text } of SCRIPT_SAMPLES) {
      expect(await ensure(page, font, lang, text), name).toEqual([]);
      const drawn = await draw(page, font, lang, text);
      expect(drawn.ink, name).toBeGreaterThan(500);
      expect(drawn.different, name).toBe(0);
    }
  });
}

test('a picture does not depend on what was loaded before it', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const texts = ['Cộng đồng chào đón bạn, ọ̀', 'Η κοινότητα, їжак', 'আমরা। हम।', 'Hi 🚀 👩🏾‍🚀 © ☎'] as const;
  await openHarness(page);
  const others = SCRIPT_SAMPLES.map(({ text }) => text).join(' ');
  await ensure(page, 'grotesk', 'en', `${others} 🚀🎉👩‍👧🇺🇦⚽☕★`);
  for (const text of texts) {
    const fresh = await browser.newPage();
    await fresh.goto(page.url());
    await fresh.waitForFunction(() => 'drawWords' in window);
    const alone = await draw(fresh, 'grotesk', 'en', text);
    expect((await draw(page, 'grotesk', 'en', text)).hash, text).toBe(alone.hash);
    await fresh.close();
  }
});

test('a file that can’t be fetched is an error with a name, and the next try fetches it', async ({ page }) => {
  await openHarness(page);
  await page.route('**/vazirmatn*/**', (route) => route.abort());
  await expect(ensure(page, 'grotesk', 'ar', 'مرحبا')).rejects.toThrow('font-failed');
  await page.unroute('**/vazirmatn*/**');
  expect(await ensure(page, 'grotesk', 'ar', 'مرحبا')).toEqual([]);
});
