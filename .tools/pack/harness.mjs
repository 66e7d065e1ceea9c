// harness: a page of tests/harness, served by Vite and opened in Chromium, where cards are drawn by the product's own code.

import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { CHROME_ARGS, findChrome } from '../chrome.mjs';
import { ROOT } from '../source.mjs';

/** `work(page, browser)` is awaited; `ready` names what the page puts on `window` once it can be asked. */
export async function inHarness(name, ready, work) {
  const server = await createServer({
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    mode: 'harness',
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const chrome = findChrome();
  const browser = await chromium.launch({ ...(chrome === undefined ? {} : { executablePath: chrome }), args: [...CHROME_ARGS] });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/tests/harness/${name}.html`);
    await page.waitForFunction((wanted) => wanted in window, ready);
    return await work(page, browser);
  } finally {
    await browser.close();
    await server.close();
  }
}
