// The device store in a real browser: what a reload finds, what a refusal says, and that clearing leaves nothing.

import { expect, type Page, test } from '@playwright/test';

const harness = '/tests/harness/storage.html';

async function openHarness(page: Page): Promise<void> {
  await page.goto(harness);
  await page.waitForFunction(() => 'storageHarness' in window);
}

test.beforeEach(async ({ page }) => {
  await openHarness(page);
});

test('finds after a reload what was saved before it, and the revision before that', async ({ page }) => {
  await page.evaluate(async () => {
    const { store, savePhoto } = window.storageHarness;
    for (const story of ['one', 'two', 'three']) await store.save({ document: { story } });
    await savePhoto('photo-1', 'pixels');
  });
  await openHarness(page);
  const found = await page.evaluate(async () => {
    const { store, loadPhoto } = window.storageHarness;
    const none = await loadPhoto('photo-2');
    return [await store.load(), await store.load('previous'), await loadPhoto('photo-1'), none, await store.photoIds()];
  });
  expect(found).toEqual([
    { ok: true, value: { document: { story: 'three' } } },
    { ok: true, value: { document: { story: 'two' } } },
    ['image/jpeg', 'pixels'],
    null,
    { ok: true, value: ['photo-1'] },
  ]);
});

test('has nothing on a first visit', async ({ page }) => {
  expect(await page.evaluate(() => window.storageHarness.store.load())).toEqual({ ok: true, value: null });
});

test('keeps both revisions when a save is refused midway', async ({ page }) => {
  const found = await page.evaluate(async () => {
    const { store } = window.storageHarness;
    await store.save({ document: 'one' });
    await store.save({ document: 'two' });
    // The second write of the transaction (the new draft) meets a full disk.
    const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    const put = real.value as IDBObjectStore['put'];
    let writes = 0;
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      ...real,
      value: function refuseSecond(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
        writes += 1;
        if (writes === 2) this.transaction.abort();
        return put.call(this, value, key);
      },
    });
    const refused = await store.save({ document: 'three' });
    Object.defineProperty(IDBObjectStore.prototype, 'put', real);
    return [refused.ok, await store.load(), await store.load('previous')];
  });
  expect(found).toEqual([false, { ok: true, value: { document: 'two' } }, { ok: true, value: { document: 'one' } }]);
});

test('says so when the device is full, and keeps what was there', async ({ page, context }) => {
  // Before anything is stored: Chromium remembers for a while how much room it found.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 10_000_000 });
  const found = await page.evaluate(async () => {
    const { savePhoto, store } = window.storageHarness;
    await store.save({ document: 'kept' });
    // Noise: some browsers keep what is stored in less room than it has letters.
    const letters = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(64 + (byte % 64))).join('');
    const noise = Array.from({ length: 460 }, () => letters(crypto.getRandomValues(new Uint8Array(65_536)))).join('');
    return [await savePhoto('photo-1', noise), await store.load(), await store.photoIds()];
  });
  expect(found).toEqual([
    { ok: false, error: { kind: 'storage-full' } },
    { ok: true, value: { document: 'kept' } },
    { ok: true, value: [] },
  ]);
});

test('clears drafts, photos, settings and our caches, and nothing of anyone else', async ({ page }) => {
  const left = await page.evaluate(async () => {
    const { store, savePhoto, createSettingsStore } = window.storageHarness;
    await store.save({ document: 1 });
    await store.save({ document: 2 });
    await savePhoto('photo-1', 'pixels');
    createSettingsStore('device').change({ theme: 'dark' });
    localStorage.setItem('someone-else', 'stays');
    await caches.open('community-graphics:photos');
    await caches.open('someone-else');
    const cleared = await store.clear();
    return {
      cleared: cleared.ok,
      drafts: [await store.load(), await store.load('previous')],
      photos: await store.photoIds(),
      keys: Object.keys(localStorage),
      caches: await caches.keys(),
    };
  });
  const nothing = { ok: true, value: null };
  expect(left).toEqual({
    cleared: true,
    drafts: [nothing, nothing],
    photos: { ok: true, value: [] },
    keys: ['someone-else'],
    caches: ['someone-else'],
  });
});

test('opens the device when it works, and a memory store leaves it alone but clears it', async ({ page }) => {
  const found = await page.evaluate(async () => {
    const { openDraftStore, store } = window.storageHarness;
    await store.save({ document: 'on the device' });
    const device = await openDraftStore('device');
    const memory = await openDraftStore('memory');
    await memory.store.save({ document: 'in memory' });
    const before = await store.load();
    await memory.store.clear();
    return [device.store.kind, device.reason, memory.store.kind, memory.reason, before, await store.load()];
  });
  const before = { ok: true, value: { document: 'on the device' } };
  expect(found).toEqual(['device', null, 'memory', null, before, { ok: true, value: null }]);
});

test('answers memory and the reason when the database never opens', async ({ page }) => {
  const found = await page.evaluate(async () => {
    // A request that fires no event at all, as seen in WebKit.
    IDBFactory.prototype.open = () =>
      Object.create(IDBOpenDBRequest.prototype, {
        onsuccess: { writable: true },
        onerror: { writable: true },
        onupgradeneeded: { writable: true },
        oncomplete: { writable: true },
        onabort: { writable: true },
      }) as IDBOpenDBRequest;
    const { store, reason } = await window.storageHarness.openDraftStore('device');
    return [store.kind, reason?.kind];
  });
  expect(found).toEqual(['memory', 'storage-failed']);
});

test('works again after the browser dropped the connection', async ({ page }) => {
  const found = await page.evaluate(async () => {
    const { store } = window.storageHarness;
    const real = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction') ?? {};
    const transaction = real.value as IDBDatabase['transaction'];
    Object.defineProperty(IDBDatabase.prototype, 'transaction', {
      ...real,
      value: function closeFirst(this: IDBDatabase, ...options: Parameters<IDBDatabase['transaction']>) {
        Object.defineProperty(IDBDatabase.prototype, 'transaction', real);
        this.close();
        return transaction.apply(this, options);
      },
    });
    return store.save({ document: 'saved all the same' });
  });
  expect(found).toEqual({ ok: true });
  expect(await page.evaluate(() => window.storageHarness.store.load())).toEqual({ ok: true, value: { document: 'saved all the same' } });
});

test('falls back to memory in a sandboxed frame, with the reason, and its settings still work', async ({ page }) => {
  // Modules are fetched across origins by a frame that has none.
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  await page.setContent(`<iframe sandbox="allow-scripts" src="${harness}"></iframe>`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error('No frame');
  await frame.waitForFunction(() => 'storageHarness' in window);
  const found = await frame.evaluate(async () => {
    const { openDraftStore, createSettingsStore } = window.storageHarness;
    const { store, reason } = await openDraftStore('device');
    await store.save({ document: 'for now' });
    const settings = createSettingsStore('device');
    settings.change({ theme: 'dark' });
    return [store.kind, reason, await store.load(), settings.load().theme, await store.clear()];
  });
  expect(found).toEqual(['memory', { kind: 'storage-denied' }, { ok: true, value: { document: 'for now' } }, 'dark', { ok: true }]);
});
