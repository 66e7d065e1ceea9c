// Draws a contact sheet of the pack to a PNG: node .tools/contact-sheet.mjs <out.png> 'template=open-door&content=medium,arabic' [viewport width] [cards|languages]

import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { CHROME_ARGS, findChrome } from './chrome.mjs';

const [out = 'contact-sheet.png', query = '', width = '1700', sheet = 'cards'] = process.argv.slice(2);
const server = await createServer({
  mode: 'harness',
  configFile: 'vite.config.ts',
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const port = server.httpServer.address().port;
const chrome = findChrome();
const browser = await chromium.launch({ ...(chrome === undefined ? {} : { executablePath: chrome }), args: CHROME_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: Number(width), height: 900 } });
  page.on('pageerror', (error) => console.error(error.message));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  await page.goto(`http://127.0.0.1:${port}/tests/harness/${sheet}.html?${query}`);
  await page.waitForFunction(() => /^(done|failed)/.test(document.title), undefined, { timeout: 60_000 });
  console.log(await page.title());
  await page.locator('body').screenshot({ path: out, ...(out.endsWith('.jpg') ? { type: 'jpeg', quality: 80 } : {}) });
} finally {
  await browser.close();
  await server.close();
}
