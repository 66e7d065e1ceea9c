// ensure: puts in place what `npm start` and `npm test` need and is missing. `deps`: node_modules; `browser`: a Chromium.
// Node built-ins only, because it runs before anything is installed. Silent when nothing is missing.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChrome } from './chrome.mjs';

const NODE_NEEDED = [20, 19];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

function main() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor < NODE_NEEDED[1])) {
    stop(`Node ${NODE_NEEDED.join('.')} or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org.`);
  }
  if (process.argv.includes('deps')) ensureDependencies();
  if (process.argv.includes('browser')) ensureBrowser();
}

function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing what is missing (first run, or package-lock.json changed)…');
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (run('npm', ['ci', ...flags])) return;
  console.log('package-lock.json could not be installed as it stands; trying without it being exact…');
  if (run('npm', ['install', '--no-save', ...flags])) return;
  stop('npm could not install the dependencies. Check the network (or the npm registry you use), then run the same command again.');
}

/** Whether node_modules holds every package at the version the lockfile says; npm keeps its own record of what it put there. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || optional || link) return true;
    return present[path]?.version === version && existsSync(`${path}/package.json`);
  });
}

function ensureBrowser() {
  const chrome = findChrome();
  if (chrome !== undefined && existsSync(chrome)) return;
  if (chrome !== undefined) stop(`CHROME_PATH is ${chrome}, and there is nothing there.`);
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0 && installDebianPackage()) return;
  // Does nothing when Playwright's own is there already.
  if (run('npx', ['--no-install', 'playwright', 'install', 'chromium'])) return;
  stop('No browser to test with, and none could be installed. Install Chromium or Chrome and set CHROME_PATH=/path/to/it.');
}

function installDebianPackage() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-upgrade', '--no-install-recommends', 'chromium'];
  if (!run('apt-get', install, env) && !(run('apt-get', ['update'], env) && run('apt-get', install, env))) {
    console.log("Debian's chromium could not be installed; trying Playwright's own…");
    return false;
  }
  return findChrome() !== undefined;
}

function run(command, args, env = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell }).status === 0;
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

main();
