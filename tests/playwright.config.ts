// Browser tests. `desktop` and `phone` use the built app as a visitor gets it; `harness` opens small pages that expose one part each.

import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { CHROME_ARGS, findChrome } from '../.tools/chrome.mjs';

/** Two checkouts are tested at once by giving one of them another port; the harness has the next. */
const PORT = Number(process.env['TEST_PORT'] ?? 4174);
const BUILT = `http://127.0.0.1:${PORT}`;
const HARNESS = `http://127.0.0.1:${PORT + 1}`;
const root = fileURLToPath(new URL('..', import.meta.url));
const chrome = findChrome();

export default defineConfig({
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/{testFileDir}/{testFileName}-pictures/{arg}-{projectName}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 300_000,
  // Two cores painting cards for two tests at once: what takes a second alone can take ten.
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  // A shared machine can stall for seconds; what fails three times is a fault. Locally nothing is tried twice.
  retries: process.env['CI'] === undefined ? 0 : 2,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    trace: 'retain-on-failure',
    launchOptions: { ...(chrome === undefined ? {} : { executablePath: chrome }), args: [...CHROME_ARGS] },
  },
  projects: [
    { name: 'desktop', testDir: 'e2e', use: { ...devices['Desktop Chrome'], baseURL: BUILT, viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testDir: 'e2e',
      use: {
        ...devices['Pixel 7'],
        baseURL: BUILT,
        viewport: { width: 360, height: 740 },
        screen: { width: 360, height: 740 },
        deviceScaleFactor: 2,
      },
    },
    { name: 'harness', testDir: 'browser', use: { ...devices['Desktop Chrome'], baseURL: HARNESS } },
  ],
  webServer: [
    { command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`, url: BUILT, cwd: root, reuseExistingServer: false },
    {
      command: `npx vite --mode harness --host 127.0.0.1 --port ${PORT + 1} --strictPort`,
      url: `${HARNESS}/package.json`,
      cwd: root,
      reuseExistingServer: false,
    },
  ],
});
