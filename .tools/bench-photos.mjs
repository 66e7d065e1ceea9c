// npm run bench:photos: how long a photo takes from being picked to being seen on the card, and whether memory comes back after many in a row.
// Uses the built app in Chromium as a person would. Linux alone tells how much memory a browser's processes hold together (proportional share).
// The figures go into docs/performance.md by hand, with the machine they come from.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserMemory } from './browser-memory.mjs';
import { CHROME_ARGS, findChrome } from './chrome.mjs';
import { ROOT } from './source.mjs';

process.chdir(ROOT);
const IN_A_ROW = Number(process.argv[2] ?? 50);
const ALLOWED = 1.2;
/** The photo worker ends ten seconds after its last photo. */
const SETTLE = 15_000;
const SIZES = { 'JPEG, 12 megapixels': [4032, 3024], 'JPEG, 48 megapixels': [8064, 6048] };
const [MANY] = Object.keys(SIZES);

const work = mkdtempSync(join(tmpdir(), 'bench-photos-'));
const chrome = findChrome();
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
// With a profile on disk, as people have: without one the browser holds in memory what it would store.
const browser = await chromium.launchPersistentContext(join(work, 'profile'), {
  ...(chrome === undefined ? {} : { executablePath: chrome }),
  args: [...CHROME_ARGS],
  viewport: { width: 1280, height: 900 },
});
try {
  await main();
} finally {
  await browser.close();
  await server.close();
  rmSync(work, { recursive: true, force: true });
}

async function main() {
  const files = await makePhotos();
  const page = await openPhotoPanel();
  await measureMemory(page, files[MANY]);
  for (const [name, pair] of Object.entries(files)) {
    const times = [];
    for (let round = 0; round < 6; round += 1) times.push(await choose(page, pair[round % 2]));
    console.log(`${name}: ${median(times.slice(1))} ms from picked to shown (first ${times[0]} ms; ${times.slice(1).join(', ')})`);
  }
}

async function measureMemory(page, pair) {
  const devtools = await page.context().newCDPSession(page);
  // The lowest of three: a busy machine ends workers and collects garbage late.
  const settled = async () => {
    const seen = [];
    for (let round = 0; round < 3; round += 1) {
      await page.waitForTimeout(round === 0 ? SETTLE : 3000);
      await devtools.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(1000);
      seen.push(browserMemory());
    }
    return Math.min(...seen);
  };
  await choose(page, pair[0]);
  const first = await settled();
  let highest = first;
  for (let index = 1; index < IN_A_ROW; index += 1) {
    await choose(page, pair[index % 2]);
    highest = Math.max(highest, browserMemory());
  }
  const last = await settled();
  const [before, after] = [mega(first), mega(last)];
  console.log(
    `memory: ${before} MB after one photo, ${after} MB after ${IN_A_ROW} in a row (${percent(last / first)}), at most ${mega(highest)} MB`,
  );
  if (last > first * ALLOWED) {
    console.error(`memory did not come back to within ${percent(ALLOWED - 1)}`);
    process.exitCode = 1;
  }
}

/** Two photos of each kind, one all magenta and one all green but for the noise every camera makes, so that it can be seen which is shown. */
async function makePhotos() {
  const page = await browser.newPage();
  const made = {};
  for (const [name, [width, height]] of Object.entries(SIZES)) {
    made[name] = [];
    for (const [index, colour] of ['magenta', 'green'].entries()) {
      const file = join(work, `${index}-${width}.jpg`);
      writeFileSync(file, Buffer.from(await page.evaluate(drawNoisy, { width, height, colour }), 'base64'));
      made[name].push(file);
    }
  }
  await page.close();
  const heics = made[MANY].flatMap((jpeg) => {
    const heic = jpeg.replace('.jpg', '.heic');
    try {
      execFileSync('heif-enc', ['-q', '60', '-o', heic, jpeg], { stdio: 'ignore' });
      return [heic];
    } catch {
      return [];
    }
  });
  if (heics.length === 2) made['HEIC, 12 megapixels'] = heics;
  else console.log('no HEIC: heif-enc is not installed');
  for (const [name, [file]] of Object.entries(made)) console.log(`${name}: a file of ${mega(readFileSync(file).length)} MB`);
  return made;
}

/** Runs in the page. */
async function drawNoisy({ width, height, colour }) {
  const tile = new OffscreenCanvas(512, 512);
  const context = tile.getContext('2d');
  const noise = context.createImageData(512, 512);
  let seed = 1;
  for (let index = 0; index < noise.data.length; index += 4) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const grain = (seed >> 16) % 40;
    const [r, g, b] = colour === 'magenta' ? [215, 0, 215] : [0, 200, 0];
    noise.data.set([r + grain, g + grain, b + grain, 255], index);
  }
  context.putImageData(noise, 0, 0);
  const canvas = new OffscreenCanvas(width, height);
  const large = canvas.getContext('2d');
  large.fillStyle = large.createPattern(tile, 'repeat');
  large.fillRect(0, 0, width, height);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

async function openPhotoPanel() {
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls.local[0]);
  await page.locator('main li img').first().waitFor();
  await page.locator('main li button').first().click();
  await page.getByRole('tab').nth(1).click();
  await page.locator('input[type=file]:not([capture])').waitFor({ state: 'attached' });
  return page;
}

/** Picks the file as a person does, and waits until its colour fills a good part of the card: ms between the two. */
async function choose(page, file) {
  await page.evaluate(() => addEventListener('change', () => (globalThis.picked = performance.now()), { capture: true, once: true }));
  await page.locator('input[type=file]:not([capture])').setInputFiles(file);
  return page.evaluate(seen, /\/0-/.test(file) ? 'magenta' : 'green');
}

/** Runs in the page. */
function seen(colour) {
  const small = document.createElement('canvas');
  [small.width, small.height] = [16, 16];
  const context = small.getContext('2d', { willReadFrequently: true });
  const matches = (r, g, b) => (colour === 'magenta' ? r > 200 && g < 90 && b > 200 : r < 90 && g > 180 && b < 90);
  return new Promise((resolve) => {
    const look = () => {
      const [largest] = [...document.querySelectorAll('canvas')].sort((a, b) => b.width * b.height - a.width * a.height);
      context.drawImage(largest, 0, 0, 16, 16);
      const { data } = context.getImageData(0, 0, 16, 16);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (matches(data[at], data[at + 1], data[at + 2])) count += 1;
      if (count >= 16) resolve(Math.round(performance.now() - globalThis.picked));
      else requestAnimationFrame(look);
    };
    look();
  });
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function mega(bytes) {
  return (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0);
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}
