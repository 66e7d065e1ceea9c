// steps: runs npm scripts one after the other, all of them even when one fails, and says how each went.

import { spawnSync } from 'node:child_process';
import { ROOT } from './source.mjs';

/** The house rules, quickest first. `size` builds the app. */
export const CHECKS = [
  'types',
  'lint',
  'layers',
  'files',
  'words',
  'packs',
  'schemas',
  'canary',
  'lockfile',
  'licences',
  'unused',
  'format',
  'thumbnails',
  'size',
];

/** Runs `npm run <script>`; true when it succeeded. */
export function runScript(script, args = []) {
  console.log(`\n> ${script}`);
  const start = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? 'ok' : 'FAILED'} ${script} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** Runs every house rule; the names of those that failed. */
export function runChecks() {
  return CHECKS.filter((name) => !runScript(`check:${name}`));
}
