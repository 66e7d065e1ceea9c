// chrome: the Chromium the browser tests drive. Undefined means: Playwright's own download. Node built-ins only.

import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** CHROME_PATH wins, even when nothing is there: a wrong path should be heard of, not worked around. */
export function findChrome() {
  return process.env.CHROME_PATH || USUAL_PLACES.find((path) => existsSync(path));
}

/** Steady pictures and no background traffic; no sandbox only where there can be none (root in a container). */
export const CHROME_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
