// The photo service in a real browser: every fixture, read or refused as it should be, upright, and with nothing of the camera left in it.

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { heavyJpeg, largePng } from '../fixtures/large.ts';
import type { PhotoReport } from '../harness/photo.ts';

type Read = Extract<PhotoReport, { ok: true }>;

const photos = '/tests/fixtures/photos/';
const RED = [224, 32, 32, 255];
const GREEN = [32, 160, 64, 255];
const BLUE = [32, 64, 208, 255];
const YELLOW = [240, 208, 32, 255];
const QUADRANTS = [RED, GREEN, BLUE, YELLOW];

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/photos/${name}`, import.meta.url));
}

test.beforeEach(async ({ page }) => {
  await page.goto('/tests/harness/photo.html');
  await page.waitForFunction(() => 'photoHarness' in window);
});

// Whatever happened to a photo, nothing of it may stay behind in memory.
test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.photoHarness.openBitmaps())).toBe(0);
});

function readFixture(page: Page, name: string): Promise<PhotoReport> {
  return page.evaluate((address) => window.photoHarness.fetchAndRead(address), photos + name);
}

async function readBytes(page: Page, bytes: Uint8Array): Promise<PhotoReport> {
  // Served, not handed over: tens of megabytes through the debugging protocol take longer than the test.
  await page.route('**/made-for-this-test', (route) =>
    route.fulfill({ body: Buffer.from(bytes), contentType: 'application/octet-stream' }),
  );
  return page.evaluate(() => window.photoHarness.fetchAndRead('/made-for-this-test'));
}

function expectRead(report: PhotoReport): Read {
  expect(report).toMatchObject({ ok: true });
  if (!report.ok) throw new Error(report.error.kind);
  return report;
}

function expectColours(actual: Read['colours'], expected: readonly (readonly number[])[]): void {
  expected.forEach((colour, index) => {
    colour.forEach((channel, at) => expect(Math.abs((actual[index]?.[at] ?? -999) - channel), `colour ${index}`).toBeLessThanOrEqual(12));
  });
}

for (const [name, width, height] of [
  ['landscape.jpg', 1600, 1200],
  ['portrait.jpg', 1200, 1600],
  ['twelve-megapixels.jpg', 4032, 3024],
  ['opaque.png', 300, 200],
  ['photo.webp', 640, 480],
  ['photo.gif', 64, 48],
] as const) {
  test(`reads ${name} whole and upright, and its stored copy again`, async ({ page }) => {
    const photo = expectRead(await readFixture(page, name));
    expect([photo.width, photo.height]).toEqual([width, height]);
    expect(photo.bitmap).toEqual([width, height]);
    const shrink = Math.min(1, 1440 / Math.max(width, height));
    expect(photo.preview).toEqual([Math.floor(width * shrink), Math.floor(height * shrink)]);
    expectColours(photo.colours, QUADRANTS);
    expectColours(photo.previewColours, QUADRANTS);
    expect(photo.storedType).toBe('image/jpeg');

    expect(photo.reopened).not.toBeNull();
    const reopened = expectRead(photo.reopened ?? { ok: false, error: { kind: 'photo-empty' }, ms: 0 });
    expect([reopened.width, reopened.height]).toEqual([width, height]);
    expectColours(reopened.colours, QUADRANTS);
    expect(reopened.stored).toBe(photo.stored);
    test.info().annotations.push({ type: 'ms', description: `${photo.ms}` });
  });
}

for (let orientation = 1; orientation <= 8; orientation += 1) {
  test(`turns EXIF orientation ${orientation} upright and stores nothing of the camera`, async ({ page }) => {
    const name = `orientation-${orientation}.jpg`;
    expect(fixture(name).includes('CAMERA-SERIAL')).toBe(true);
    const photo = expectRead(await readFixture(page, name));
    expect([photo.width, photo.height]).toEqual([400, 300]);
    expectColours(photo.colours, QUADRANTS);
    const stored = Buffer.from(photo.stored, 'base64');
    for (const trace of ['CAMERA-SERIAL', 'Exif', 'http://ns.adobe.com']) expect(stored.includes(trace)).toBe(false);
  });
}

for (const name of ['transparent.png', 'transparent.webp', 'named-jpg-but-png.jpg']) {
  test(`keeps the transparency of ${name}, also when stored`, async ({ page }) => {
    const photo = expectRead(await readFixture(page, name));
    expect(photo.colours[4]?.[3]).toBe(0);
    expectColours(photo.colours, QUADRANTS);
    expect(photo.storedType).toBe('image/webp');
    const reopened = expectRead(photo.reopened ?? { ok: false, error: { kind: 'photo-empty' }, ms: 0 });
    expect(reopened.colours[4]?.[3]).toBe(0);
  });
}

for (const [name, error] of [
  ['empty.jpg', { kind: 'photo-empty' }],
  ['text-file.jpg', { kind: 'photo-not-an-image' }],
  ['document.pdf.jpg', { kind: 'photo-not-an-image' }],
  ['drawing.svg.png', { kind: 'photo-svg' }],
  ['bitmap.bmp', { kind: 'photo-unreadable', type: 'bmp' }],
  ['heic-by-its-header.heic', { kind: 'photo-heic-unsupported' }],
  ['claims-108-megapixels.png', { kind: 'photo-too-many-pixels', megapixels: 108, limit: 100 }],
  ['cut-off.jpg', { kind: 'photo-cut-off' }],
  ['cut-off-after-thumbnail.jpg', { kind: 'photo-cut-off' }],
  ['cut-off.png', { kind: 'photo-cut-off' }],
  ['cut-off.webp', { kind: 'photo-cut-off' }],
  ['cut-off.gif', { kind: 'photo-cut-off' }],
  ['scrambled.png', { kind: 'photo-cut-off' }],
] as const) {
  test(`refuses ${name}: ${error.kind}`, async ({ page }) => {
    expect(await readFixture(page, name)).toMatchObject({ ok: false, error });
  });
}

test('asks neither name nor MIME type', async ({ page }) => {
  const bytes = [...fixture('photo.gif')];
  const report = await page.evaluate(
    (numbers) => window.photoHarness.read(Uint8Array.from(numbers), { name: 'notes.txt', type: 'text/plain' }),
    bytes,
  );
  expectColours(expectRead(report).colours, QUADRANTS);
});

test('reads a photo of 30 MB and refuses one a byte heavier', async ({ page }) => {
  const limit = 30 * 1024 * 1024;
  const photo = expectRead(await readBytes(page, heavyJpeg(fixture('landscape.jpg'), limit)));
  expectColours(photo.colours, QUADRANTS);
  expect(Buffer.from(photo.stored, 'base64').length).toBeLessThan(1_000_000);
  await page.unroute('**/made-for-this-test');
  const heavier = await readBytes(page, heavyJpeg(fixture('landscape.jpg'), limit + 1));
  expect(heavier).toMatchObject({ ok: false, error: { kind: 'photo-too-heavy', limit } });
});

test('brings a picture of 96 megapixels down to 16, and refuses a real one of 108', async ({ page }) => {
  const photo = expectRead(await readBytes(page, largePng(12_000, 8000)));
  expect(photo.width * photo.height).toBeLessThanOrEqual(16_000_000);
  expect(Math.max(photo.width, photo.height)).toBeLessThanOrEqual(4096);
  expect(photo.width / photo.height).toBeCloseTo(1.5, 2);
  expectColours(photo.colours, [[255, 255, 255, 255]]);
  await page.unroute('**/made-for-this-test');
  expect(await readBytes(page, largePng(12_000, 9000))).toMatchObject({ ok: false, error: { kind: 'photo-too-many-pixels' } });
});

test('stops when aborted, early and late, and lets go of everything', async ({ page }) => {
  const abort = (after: number) =>
    page.evaluate(([address, ms]) => window.photoHarness.abort(address, ms), [`${photos}twelve-megapixels.jpg`, after] as const);
  expect(await abort(0)).toBe('aborted');
  for (const after of [1, 20, 60, 120]) expect(['aborted', 'settled']).toContain(await abort(after));
});
