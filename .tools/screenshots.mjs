// npm run screenshots: uses the built app as a person would and pastes what it shows into docs/pictures/strip.jpg for the README.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHROME_ARGS, findChrome } from './chrome.mjs';
import { ROOT } from './source.mjs';

process.chdir(ROOT);
const OUT = 'docs/pictures';
const PHONE = { width: 360, height: 740 };
const STORIES = {
  en: {
    headline: 'It takes a community to teach a whole street to make bread.',
    story:
      'I baked on Fridays and left the door open. Now there are eleven families, four kinds of flour, and one oven that is never cold.',
    name: 'Samira',
  },
  ar: {
    headline: 'يحتاج الأمر إلى مجتمع ليصبح الشارع بيتاً',
    story: 'كنت أخبز كل يوم جمعة وأترك الباب مفتوحاً. اليوم نحن إحدى عشرة عائلة وفرن واحد لا يبرد أبداً.',
    name: 'سميرة',
  },
};

const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const base = server.resolvedUrls.local[0];
const chrome = findChrome();
const browser = await chromium.launch({ ...(chrome === undefined ? {} : { executablePath: chrome }), args: [...CHROME_ARGS] });
const shots = [];

async function shot(page) {
  await page.waitForTimeout(1500);
  shots.push(await page.screenshot({ type: 'png' }));
}

/** The whole job on a phone in one language, with a picture of the screens named. */
async function phone(lang, screens) {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale: lang });
  const page = await context.newPage();
  await page.goto(base);
  await page.locator('main li img').first().waitFor();
  if (screens.includes('gallery')) await shot(page);
  await page.locator('main li button').first().click();
  const fields = page.locator('[role=tabpanel]:not([hidden]) :is(textarea, input[type=text])');
  await fields.first().waitFor();
  const { headline, story, name } = STORIES[lang];
  await fields.nth(0).fill(headline);
  await fields.nth(1).fill(story);
  await fields.nth(2).fill(name);
  await page.locator('[role=tab]').nth(2).click();
  if (screens.includes('editor')) await shot(page);
  await page.goto(`${base}#/save`);
  if (screens.includes('save')) await shot(page);
  await context.close();
}

await phone('en', ['gallery', 'editor', 'save']);
await phone('ar', ['editor']);

const page = await browser.newPage({ viewport: { width: 1600, height: 788 } });
const images = shots.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`).join('');
await page.setContent(
  `<style>body{margin:0;display:flex;gap:24px;padding:24px;background:#e9dfcf;width:max-content}img{height:740px;border-radius:28px;box-shadow:0 8px 24px #0003}</style>${images}`,
);
await page.waitForFunction(() => [...document.images].every((image) => image.complete));
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/strip.jpg`, await page.locator('body').screenshot({ type: 'jpeg', quality: 82 }));
console.log(`${OUT}/strip.jpg: ${readFileSync(`${OUT}/strip.jpg`).length} bytes`);
await browser.close();
await server.close();
