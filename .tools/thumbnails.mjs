// npm run thumbnails: draws every template's thumbnail by the one path and commits to what it was drawn from by a hash.
// With --check: fails when a thumbnail is missing, too heavy, or was drawn from other files than today's. Needs no browser for that.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, ROOT } from './source.mjs';

process.chdir(ROOT);

const FORMAT = 'ig-portrait';
/** Twice the width of a gallery card on a phone, in px. */
const WIDTH = 360;
/** Bytes. */
const LIMIT = 15 * 1024;
/** What every thumbnail depends on besides its own template: everything between data and pixels. */
const ENGINE = [
  'src/domain',
  'src/text',
  'src/scene',
  'src/compose',
  'src/paint',
  'src/services/fonts',
  'src/services/layout',
  'assets/fonts',
  'assets/formats',
];

/** Everything in a folder but tests. */
const SOURCES = /^(?!.*\.test\.).*$/u;

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function packs() {
  return readdirSync('assets/packs', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join('assets/packs', name);
      const shared = [
        ...ENGINE.flatMap((place) => filesUnder(place, SOURCES)),
        join(folder, 'pack.json'),
        join(folder, 'locales/en.json'),
        ...filesUnder(join(folder, 'art'), SOURCES),
      ];
      const engine = hashOf(shared);
      const { templates } = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
      const wanted = Object.fromEntries(templates.map(({ id }) => [id, `${engine}-${hashOf([join(folder, 'templates', `${id}.json`)])}`]));
      return { name, folder, wanted, index: join(folder, 'thumbnails/drawn-from.json') };
    });
}

function check() {
  const faults = packs().flatMap(({ folder, wanted, index }) => {
    const drawn = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : {};
    const own = Object.entries(wanted).flatMap(([id, hash]) => {
      const file = join(folder, 'thumbnails', `${id}.webp`);
      if (!existsSync(file)) return [`${file} is missing`];
      if (statSync(file).size > LIMIT) return [`${file} has ${statSync(file).size} bytes, more than ${LIMIT}`];
      return drawn[id] === hash ? [] : [`${file} was drawn from other files than today's`];
    });
    const strange = Object.keys(drawn).filter((id) => !(id in wanted));
    return [...own, ...strange.map((id) => `${index} names ${id}, which the pack does not have`)];
  });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error('Run `npm run thumbnails`, look at the pictures, and commit them.');
    process.exit(1);
  }
  console.log('Thumbnails are as today’s templates draw them.');
}

async function draw() {
  const [{ chromium }, { createServer }, { CHROME_ARGS, findChrome }] = await Promise.all([
    import('@playwright/test'),
    import('vite'),
    import('./chrome.mjs'),
  ]);
  const server = await createServer({ mode: 'harness', logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  const chrome = findChrome();
  const browser = await chromium.launch({ ...(chrome === undefined ? {} : { executablePath: chrome }), args: [...CHROME_ARGS] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/tests/harness/thumbnails.html`);
    await page.waitForFunction(() => 'drawThumbnail' in window);
    for (const { name, folder, wanted, index } of packs()) {
      mkdirSync(join(folder, 'thumbnails'), { recursive: true });
      for (const file of readdirSync(join(folder, 'thumbnails'))) {
        if (file.endsWith('.webp') && !(file.slice(0, -5) in wanted)) rmSync(join(folder, 'thumbnails', file));
      }
      for (const id of Object.keys(wanted)) {
        const base64 = await page.evaluate((given) => window.drawThumbnail(...given), [name, id, FORMAT, WIDTH, LIMIT]);
        writeFileSync(join(folder, 'thumbnails', `${id}.webp`), Buffer.from(base64, 'base64'));
        console.log(`${id}: ${Buffer.from(base64, 'base64').length} bytes`);
      }
      writeFileSync(index, `${JSON.stringify(wanted, null, 2)}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv.includes('--check')) check();
else await draw();
