// Nothing rides along: a photo full of a camera's notes, under a name that tells, goes in; whatever comes out or is kept is searched for them.

import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e/test.ts';
import { unzip } from '../support/e2e/zip.ts';
import { catalogueOnDisk } from '../support/pack-on-disk.ts';
import { ridesAlong, SECRET } from '../support/rides-along.ts';

const FILE_NAME = 'IMG-of-Nadia-at-home';
const TOLD = [SECRET, FILE_NAME];
/** Of JPEG, PNG, WebP and HEIC: each has places of its own for notes. */
const KINDS = ['jpg', 'png', 'webp', 'heic'];

for (const kind of KINDS) {
  test(`nothing of a ${kind} but its picture is kept or saved`, async ({ app, page }, info) => {
    test.skip(info.project.name === 'phone', 'the same files on either');
    const photo = info.outputPath(`${FILE_NAME}.${kind}`);
    copyFileSync(fileURLToPath(new URL(`../fixtures/photos/secrets.${kind}`, import.meta.url)), photo);
    await app.open();
    await app.openDesign();
    await app.writeStory({ story: 'We baked together.' });
    await app.addPhoto(photo);
    await app.kept();

    const kept = await keptBy(page);
    const pictures = kept.blobs.filter((blob) => /^(\/9j\/|UklGR|iVBOR)/.test(blob));
    expect(pictures.length, 'the photo is kept').toBe(1);
    for (const blob of kept.blobs) expect(await ridesAlong(Buffer.from(blob, 'base64'), TOLD)).toEqual([]);
    for (const word of TOLD) expect(kept.text.includes(word), `${word} in what is kept`).toBe(false);

    await app.toSizes();
    await app.chooseSizes('usual');
    const usual = (await catalogueOnDisk()).formats.filter((format) => format.usual).length;
    const zip = await app.saveAll(usual);
    for (const word of TOLD) expect(zip.bytes.includes(word), `${word} in the ZIP`).toBe(false);
    const files = [...unzip(zip.bytes)];
    expect(files.filter(([name]) => name.endsWith('.png')).length).toBe(usual);
    for (const [name, bytes] of files) {
      expect(await ridesAlong(bytes, TOLD), name).toEqual([]);
      expect(name).not.toContain('Nadia');
    }
  });
}

type Kept = { readonly text: string; readonly blobs: readonly string[] };

/** All the page has stored: every database, both storages, every cache, the private file system; blobs as base64. */
function keptBy(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const blobs: Blob[] = [];
    const texts = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      JSON.stringify(history.state),
    ];

    const collect = (value: unknown): unknown => {
      if (value instanceof Blob) {
        blobs.push(value);
        return value instanceof File ? `file ${value.name}` : 'blob';
      }
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        blobs.push(new Blob([value as BlobPart]));
        return 'bytes';
      }
      return value;
    };
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const table = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([asked(table.getAllKeys()), asked(table.getAll())]);
        texts.push(JSON.stringify([name, store, keys, values], (_, value: unknown) => collect(value)));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(request.url);
    }
    const root = await navigator.storage.getDirectory();
    for await (const [name] of root.entries()) texts.push(`file system: ${name}`);

    const base64 = await Promise.all(
      blobs.map(async (blob) => {
        let text = '';
        for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
        return btoa(text);
      }),
    );
    return { text: texts.join('\n'), blobs: base64 };
  });
}
