// npm run test:outside: files made by the built app in a real browser, examined by tools that know nothing of it (tests/outside). Installs the
// Debian packages it needs where it may; without every one of its tools it fails and says which are missing: it never skips. `-- png` for one file.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { ROOT } from './source.mjs';
import { runScript } from './steps.mjs';

/** Command to the Debian package it comes in. */
const TOOLS = {
  convert: 'imagemagick',
  exiftool: 'libimage-exiftool-perl',
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffmpeg',
  identify: 'imagemagick',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pngcheck: 'pngcheck',
  qpdf: 'qpdf',
  unzip: 'unzip',
};

function main() {
  const wanted = missing();
  if (wanted.length > 0) install([...new Set(wanted.map((tool) => TOOLS[tool]))]);
  const lacking = missing();
  if (lacking.length > 0) {
    const packages = [...new Set(lacking.map((tool) => TOOLS[tool]))].join(' ');
    console.error(`\nNot to be found: ${lacking.join(', ')}. Install them (on Debian: apt-get install ${packages}) and run this again.\n`);
    process.exitCode = 1;
    return;
  }
  if (!runScript('build', ['--', '--logLevel', 'warn'])) {
    process.exitCode = 1;
    return;
  }
  const { status } = spawnSync('npx', ['playwright', 'test', '-c', `${ROOT}tests/outside/playwright.config.ts`, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}

function missing() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return Object.keys(TOOLS).filter((tool) => !folders.some((folder) => existsSync(`${folder}/${tool}`)));
}

function install(packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  const wanted = ['install', '-y', '--no-upgrade', '--no-install-recommends', ...packages];
  if (!run(wanted) && run(['update'])) run(wanted);
}

main();
