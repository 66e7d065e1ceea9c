// The photo service in a real browser: every fixture, read or refused as it should be, upright, and with nothing of the camera left in it.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { PhotoError } from '#services/photo/photo-error.ts';
import { heavyJpeg, largePng } from '../fixtures/large.ts';
import type { PhotoReport } from '../harness/photo.ts';
import { ridesAlong, SECRET } from '../support/rides-along.ts';

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
  expect(await page.evaluate(() => window.photoHarness.held())).toBe(0);
});

function readFixture(page: Page, name: string, where: 'worker' | 'page' = 'worker'): Promise<PhotoReport> {
  return page.evaluate(([address, at]) => window.photoHarness.fetchAndRead(address, at), [photos + name, where] as const);
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

function expectColours(name: string, actual: Read['colours'], expected: readonly (readonly number[])[], within = 12): void {
  const off = expected.map((colour, index) => {
    const channels = colour.map((channel, at) => Math.abs((actual[index]?.[at] ?? -999) - channel));
    // What shines through nothing has no colour.
    return Math.max(...(colour[3] === 0 ? channels.slice(3) : channels));
  });
  expect.soft(Math.max(...off), `${name}: ${JSON.stringify(actual.slice(0, expected.length))}`).toBeLessThanOrEqual(within);
}

/** What must come out of each file: its upright size and the four colours, or the kind of refusal. `within`: most a channel may be off. */
type Expected = { readonly size: readonly [number, number]; readonly colours?: readonly (readonly number[])[]; readonly within?: number };

const UPRIGHT: Expected = { size: [400, 300] };
/** Coded without loss, so that only a wrong conversion can move a colour. */
const EXACT: Expected = { size: [400, 300], within: 2 };
const TRANSPARENT = { size: [400, 300], colours: [...QUADRANTS, [0, 0, 0, 0]] } as const;

const GOOD: Readonly<Record<string, Expected>> = {
  'landscape.jpg': { size: [1600, 1200] },
  'portrait.jpg': { size: [1200, 1600] },
  'twelve-megapixels.jpg': { size: [4032, 3024] },
  ...named(range(1, 8), (n) => `orientation-${n}.jpg`, UPRIGHT),
  'progressive.jpg': UPRIGHT,
  'motion-photo.jpg': UPRIGHT,
  'grey.jpg': { ...UPRIGHT, colours: [73, 126, 68, 202].map((tone) => [tone, tone, tone, 255]) },
  // No profile says which inks: what ImageMagick makes of it, give or take.
  'cmyk.jpg': { ...UPRIGHT, within: 25 },
  'p3.jpg': { ...UPRIGHT, within: 6 },
  'adobe-rgb.jpg': { ...UPRIGHT, within: 6 },
  'opaque.png': { size: [300, 200], within: 0 },
  'transparent.png': { size: [300, 200], colours: TRANSPARENT.colours, within: 0 },
  'named-jpg-but-png.jpg': { size: [300, 200], colours: TRANSPARENT.colours, within: 0 },
  'sixteen-bit.png': EXACT,
  'palette.png': EXACT,
  'palette-transparent.png': TRANSPARENT,
  'interlaced.png': EXACT,
  'p3.png': EXACT,
  'photo.webp': { size: [640, 480] },
  'transparent.webp': { size: [300, 200], colours: TRANSPARENT.colours },
  'lossless.webp': EXACT,
  'animated.webp': UPRIGHT,
  'p3.webp': { ...UPRIGHT, within: 6 },
  'photo.gif': { size: [64, 48] },
  'animated.gif': EXACT,
  'transparent.gif': TRANSPARENT,
  'still.avif': UPRIGHT,
  'ten-bit.avif': UPRIGHT,
  'transparent.avif': TRANSPARENT,
  'p3.avif': { ...UPRIGHT, within: 6 },
  'p3-by-number.avif': { ...UPRIGHT, within: 6 },
  ...named(range(1, 3), (n) => `rotated-${n}.avif`, UPRIGHT),
  ...named([0, 1], (n) => `mirrored-${n}.avif`, UPRIGHT),
  'still.heic': UPRIGHT,
  'ten-bit.heic': UPRIGHT,
  'full-chroma.heic': UPRIGHT,
  'transparent.heic': TRANSPARENT,
  'with-thumbnail.heic': UPRIGHT,
  'two-pictures.heic': UPRIGHT,
  'any-brand.heic': UPRIGHT,
  'p3.heic': { ...UPRIGHT, within: 6 },
  'p3-by-number.heic': { ...UPRIGHT, within: 6 },
  ...named(range(1, 3), (n) => `rotated-${n}.heic`, UPRIGHT),
  ...named([0, 1], (n) => `mirrored-${n}.heic`, UPRIGHT),
  'rotated-and-mirrored.heic': UPRIGHT,
  ...named(range(2, 8), (n) => `exif-only-${n}.heic`, UPRIGHT),
  'rotated-and-exif.heic': UPRIGHT,
  'phone.heic': { ...UPRIGHT, within: 8 },
  ...named(['jpg', 'png', 'webp', 'gif', 'heic', 'avif'], (type) => `secrets.${type}`, UPRIGHT),
};

const REFUSED: Readonly<Record<string, PhotoError>> = {
  'empty.jpg': { kind: 'photo-empty' },
  'text-file.jpg': { kind: 'photo-not-an-image' },
  'document.pdf.jpg': { kind: 'photo-not-an-image' },
  'drawing.svg.png': { kind: 'photo-svg' },
  'bitmap.bmp': { kind: 'photo-unreadable', type: 'bmp' },
  'heic-without-picture.heic': { kind: 'photo-cut-off' },
  'claims-108-megapixels.png': { kind: 'photo-too-many-pixels', megapixels: 108, limit: 100 },
  'claims-108-megapixels.heic': { kind: 'photo-too-many-pixels', megapixels: 108, limit: 100 },
  ...named(['jpg', 'png', 'webp', 'gif', 'avif', 'heic'], (type) => `cut-off.${type}`, { kind: 'photo-cut-off' }),
  'cut-off-after-thumbnail.jpg': { kind: 'photo-cut-off' },
  'scrambled.png': { kind: 'photo-cut-off' },
  'scrambled.heic': { kind: 'photo-cut-off' },
  'lies-small.heic': { kind: 'photo-cut-off' },
};

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function named<K, V>(keys: readonly K[], name: (key: K) => string, value: V): Readonly<Record<string, V>> {
  return Object.fromEntries(keys.map((key) => [name(key), value]));
}

test('every fixture is told what must become of it', () => {
  const files = readdirSync(new URL('../fixtures/photos/', import.meta.url));
  expect(files.sort()).toEqual([...Object.keys(GOOD), ...Object.keys(REFUSED)].sort());
});

/** A page opens more slowly than a hundred small photos are read: one page for all of them. */
test('every good fixture is read whole, upright and in its colours, and its stored copy again', async ({ page }) => {
  for (const [name, expected] of Object.entries(GOOD)) {
    await test.step(name, async () => expectGood(name, await readFixture(page, name), expected));
  }
});

async function expectGood(name: string, photo: PhotoReport, { size, colours = QUADRANTS, within = 12 }: Expected): Promise<void> {
  if (!photo.ok) return expect.soft(photo.error, name).toBe(undefined);
  const shrink = Math.min(1, 1440 / Math.max(...size));
  const transparent = colours.length > QUADRANTS.length;
  expect.soft([photo.width, photo.height], name).toEqual(size);
  expect.soft(photo.bitmap, name).toEqual(size);
  expect.soft(photo.preview, name).toEqual(size.map((side) => Math.floor(side * shrink)));
  expect.soft(photo.storedType, name).toBe(transparent ? 'image/webp' : 'image/jpeg');
  expectColours(name, photo.colours, colours, within);
  expectColours(name, photo.previewColours, colours, within);
  expect.soft(await ridesAlong(Buffer.from(photo.stored, 'base64')), `stored of ${name}`).toEqual([]);

  const { reopened } = photo;
  if (reopened?.ok !== true) return expect.soft(reopened, `${name} again`).toMatchObject({ ok: true });
  expect.soft([reopened.width, reopened.height], name).toEqual(size);
  expectColours(`${name} again`, reopened.colours, colours, within + 6);
  expect.soft(reopened.stored === photo.stored, `${name} again`).toBe(true);
}

test('the fixtures full of secrets are so, so that a clean copy means something', async () => {
  for (const name of ['secrets.jpg', 'secrets.png']) expect((await ridesAlong(fixture(name))).length, name).toBeGreaterThan(3);
  for (const type of ['jpg', 'png', 'webp', 'gif', 'heic', 'avif']) expect(fixture(`secrets.${type}`).includes(SECRET)).toBe(true);
});

test('every other fixture is refused, each for its own reason', async ({ page }) => {
  for (const [name, error] of Object.entries(REFUSED)) {
    await test.step(name, async () => expect.soft(await readFixture(page, name), name).toMatchObject({ ok: false, error }));
  }
});

test('makes the same of a photo where workers are forbidden', async ({ page }) => {
  for (const name of ['orientation-6.jpg', 'phone.heic', 'transparent.png', 'cut-off.jpg']) {
    const [worker, onPage] = [await readFixture(page, name), await readFixture(page, name, 'page')];
    expect.soft({ ...onPage, ms: 0, reopened: null }, name).toEqual({ ...worker, ms: 0, reopened: null });
  }
});

test('asks neither name nor MIME type', async ({ page }) => {
  const bytes = [...fixture('photo.gif')];
  const report = await page.evaluate(
    (numbers) => window.photoHarness.read(Uint8Array.from(numbers), { name: 'notes.txt', type: 'text/plain' }),
    bytes,
  );
  expectColours('photo.gif', expectRead(report).colours, QUADRANTS);
});

test('reads a photo of 30 MB and refuses one a byte heavier', async ({ page }) => {
  const limit = 30 * 1024 * 1024;
  const photo = expectRead(await readBytes(page, heavyJpeg(fixture('landscape.jpg'), limit)));
  expectColours('30 MB', photo.colours, QUADRANTS);
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
  expectColours('96 megapixels', photo.colours, [[255, 255, 255, 255]]);
  await page.unroute('**/made-for-this-test');
  expect(await readBytes(page, largePng(12_000, 9000))).toMatchObject({ ok: false, error: { kind: 'photo-too-many-pixels' } });
});

test('gives up on a photo that takes too long, and reads the next', async ({ page }) => {
  const both = await page.evaluate((address) => window.photoHarness.readWithin(1, address), `${photos}twelve-megapixels.jpg`);
  expect(both).toEqual(['photo-too-slow', 'photo-too-slow']);
  const inTime = await page.evaluate((address) => window.photoHarness.readWithin(20_000, address), `${photos}landscape.jpg`);
  expect(inTime).toEqual(['read', 'photo-not-an-image']);
});

test('stops when aborted, early and late, in the worker and on the page, and lets go of everything', async ({ page }) => {
  for (const where of ['worker', 'page'] as const) {
    const abort = (after: number) =>
      page.evaluate(([address, ms, at]) => window.photoHarness.abort(address, ms, at), [
        `${photos}twelve-megapixels.jpg`,
        after,
        where,
      ] as const);
    expect(await abort(0)).toBe('aborted');
    for (const after of [1, 20, 60, 120]) expect(['aborted', 'settled']).toContain(await abort(after));
  }
  // On the page a browser finishes what it has begun, and what comes of it is closed then.
  await expect.poll(() => page.evaluate(() => window.photoHarness.held())).toBe(0);
});
