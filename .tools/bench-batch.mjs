// npm run bench:batch: a table of 1,000 rows with photos, each row in three sizes, in the built app in Chromium: time per row at the beginning, in the
// middle and at the end, and the memory of all the browser's processes together (Linux alone tells it). `-- 60` makes fewer rows. Parts are written to
// the browser's own folder, since no script can press the window that asks for one. The figures go into docs/performance.md by hand.

import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserMemory } from './browser-memory.mjs';
import { CHROME_ARGS, findChrome } from './chrome.mjs';
import { ROOT } from './source.mjs';

process.chdir(ROOT);
const ROWS = Number(process.argv[2] ?? 1000);
const SIZES = ['ig-portrait', 'ig-square', 'ig-story'];
/** Different photos; rows share them under names of their own. */
const PHOTOS = 12;
const [WIDTH, HEIGHT] = [2048, 1536];
const STORIES = [
  ['en', 'We baked bread together on Fridays, and soon the whole street came with a plate, a chair and a joke.'],
  ['ar', 'كنا نخبز معاً كل يوم جمعة، ثم صار الشارع كله يأتي ومعه صحن وكرسي ونكتة.'],
  ['am', 'በየሳምንቱ አርብ አብረን ዳቦ እንጋግር ነበር፤ ከዚያም መንገዱ ሁሉ ይመጣ ጀመር።'],
  ['bn', 'প্রতি শুক্রবার আমরা একসঙ্গে রুটি বানাতাম, পরে পুরো পাড়াই আসতে লাগল।'],
];

const work = mkdtempSync(join(tmpdir(), 'bench-batch-'));
const chrome = findChrome();
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
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
  const photos = await makePhotos();
  const page = await openBatch(photos);
  const devtools = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    globalThis.showDirectoryPicker = () => navigator.storage.getDirectory();
  });
  const marks = [];
  const seen = [];
  const begun = Date.now();
  await page.locator('section[aria-labelledby=batch-make] button').first().click();
  const bar = page.locator('progress');
  await bar.waitFor();
  for (let sound = await standing(page); sound !== null; sound = await standing(page)) {
    marks.push({ row: sound, time: Date.now() - begun });
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    seen.push({ row: sound, memory: browserMemory(), heap: usedSize });
    await page.waitForTimeout(2000);
  }
  const took = Date.now() - begun;
  report(marks, seen, took);
  await lookAtParts(page);
}

function report(marks, seen, took) {
  const timeAt = (row) => marks.find((mark) => mark.row >= row)?.time ?? took;
  const per = (from, to) => Math.round((timeAt(to) - timeAt(from)) / (to - from));
  const half = Math.round(ROWS / 2);
  console.log(
    `${ROWS} rows in ${SIZES.length} sizes: ${Math.round(took / 1000)} s; load of the machine at the end ${loadavg()[0].toFixed(1)}`,
  );
  console.log(`ms a row: ${per(0, 10)} up to row 10, ${per(half - 25, half + 25)} around row ${half}, ${per(ROWS - 50, ROWS)} at the end`);
  const between = (from, to) => seen.filter(({ row }) => row >= from && row < to);
  for (const [name, some] of [
    ['first tenth', between(0, ROWS / 10)],
    ['middle tenth', between(0.45 * ROWS, 0.55 * ROWS)],
    ['last tenth', between(0.9 * ROWS, ROWS + 1)],
  ]) {
    const peak = Math.max(...some.map(({ memory }) => memory));
    const middle = some.map(({ memory }) => memory).toSorted((a, b) => a - b)[Math.floor(some.length / 2)];
    const heap = Math.max(...some.map((each) => each.heap));
    console.log(`${name}: memory ${mega(middle)} MB in the middle, ${mega(peak)} MB at most; the page's heap ${mega(heap)} MB at most`);
  }
  console.log(`peak of all: ${mega(Math.max(...seen.map(({ memory }) => memory)))} MB`);
}

/** Rows behind it, or null once it has ended. */
async function standing(page) {
  return page.evaluate(() => {
    const bar = document.querySelector('progress');
    return bar === null ? null : Math.max(0, bar.value);
  });
}

/** Every part is tested by unzip, and counted. */
async function lookAtParts(page) {
  const names = await page.evaluate(async () => {
    const found = [];
    for await (const [name, entry] of (await navigator.storage.getDirectory()).entries()) {
      found.push({ name, size: (await entry.getFile()).size });
    }
    return found;
  });
  let pictures = 0;
  for (const { name, size } of names.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const download = page.waitForEvent('download');
    await page.evaluate(async (wanted) => {
      const file = await (await (await navigator.storage.getDirectory()).getFileHandle(wanted)).getFile();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = wanted;
      link.click();
    }, name);
    const path = await (await download).path();
    execFileSync('unzip', ['-tqq', path]);
    const list = execFileSync('unzip', ['-Z1', path], { encoding: 'utf8' }).split('\n');
    const count = list.filter((entry) => entry.endsWith('.png')).length;
    pictures += count;
    console.log(`${name}: ${mega(size)} MB, ${count} pictures, whole`);
    rmSync(path);
  }
  console.log(`${pictures} pictures in ${names.length} parts`);
  if (pictures !== ROWS * SIZES.length) process.exitCode = 1;
}

async function openBatch(photos) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(server.resolvedUrls.local[0]);
  await page.evaluate((chosenFormats) => {
    const settings = { version: 1, theme: 'system', locale: 'en', chosenFormats, packOpened: false, batch: null };
    localStorage.setItem('community-graphics:settings', JSON.stringify(settings));
  }, SIZES);
  await page.reload();
  await page.locator('main li button').first().click();
  await page.locator('textarea').first().fill('Bread on Fridays');
  await page.evaluate(() => (location.hash = '#/batch'));
  const table = page.locator('section[aria-labelledby=batch-table] input[type=file]').first();
  await table.setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(tableText()) });
  await page.locator('section[aria-labelledby=batch-photos] input[type=file]').first().setInputFiles(photos);
  await page.waitForTimeout(15_000);
  return page;
}

function tableText() {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const [lang, story] = STORIES[index % STORIES.length];
    return [`${story} ${index + 1}`, `Neighbour ${index + 1}`, `photo-${index + 1}.jpg`, lang, 'yes'];
  });
  return [['story', 'name', 'photo', 'language', 'agreed'], ...rows]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\r\n');
}

async function makePhotos() {
  const page = await browser.newPage();
  const folder = join(work, 'photos');
  mkdirSync(folder);
  const drawn = [];
  for (let index = 0; index < Math.min(PHOTOS, ROWS); index += 1) {
    const file = join(work, `drawn-${index}.jpg`);
    const base64 = await page.evaluate(drawNoisy, { width: WIDTH, height: HEIGHT, hue: index * 30 });
    writeFileSync(file, Buffer.from(base64, 'base64'));
    drawn.push(file);
  }
  await page.close();
  console.log(`photos of ${((WIDTH * HEIGHT) / 1e6).toFixed(1)} megapixels, ${mega(readFileSync(drawn[0]).length)} MB each`);
  return Array.from({ length: ROWS }, (_, index) => {
    const file = join(folder, `photo-${index + 1}.jpg`);
    linkSync(drawn[index % drawn.length], file);
    return file;
  });
}

/** Runs in the page: a colour with the noise every camera makes. */
async function drawNoisy({ width, height, hue }) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = `hsl(${hue} 60% 50%)`;
  context.fillRect(0, 0, width, height);
  const tile = new OffscreenCanvas(512, 512);
  const grain = tile.getContext('2d');
  const noise = grain.createImageData(512, 512);
  let seed = hue + 1;
  for (let at = 0; at < noise.data.length; at += 4) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const grey = (seed >> 16) % 256;
    noise.data.set([grey, grey, grey, 40], at);
  }
  grain.putImageData(noise, 0, 0);
  context.fillStyle = context.createPattern(tile, 'repeat');
  context.fillRect(0, 0, width, height);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

function mega(bytes) {
  return (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0);
}
