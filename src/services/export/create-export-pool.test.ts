import { expose } from 'comlink';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pictureKey, plainPicture } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import type { EncodeRequest } from '#paint/encode-scene.ts';
import { aDocument } from '#tests/support/builders.ts';
import { composeCard } from '#tests/support/compose-card.ts';
import { createExportPool, poolSize } from './create-export-pool.ts';

const encodeOnPage = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('#paint/encode-scene.ts', () => ({ encodeScene: encodeOnPage }));

const page = new Blob(['page']);
const bitmap = () => ({ width: 10, height: 10, close: vi.fn<() => void>() }) as unknown as ImageBitmap;

async function request(photos: readonly ImageBitmap[] = []): Promise<EncodeRequest> {
  const entries = photos.map((photo, index) => [pictureKey(plainPicture(v.parse(photoIdSchema, `photo-${index}`))), photo] as const);
  return { scene: await composeCard(aDocument()), faces: [], photos: new Map(entries) };
}

/** A worker that answers through a real message channel. */
function workerThat(encode: () => Promise<unknown>): Worker {
  const { port1, port2 } = new MessageChannel();
  expose({ encode }, port2);
  return Object.assign(port1, {
    terminate: vi.fn<() => void>(() => {
      port1.close();
      port2.close();
    }),
  }) as unknown as Worker;
}

/** A worker that dies of whatever it is asked. */
function dyingWorker(): Worker {
  const target = new EventTarget();
  return Object.assign(target, {
    postMessage: () => queueMicrotask(() => target.dispatchEvent(new Event('error'))),
    terminate: vi.fn<() => void>(),
  }) as unknown as Worker;
}

beforeEach(() => {
  encodeOnPage.mockReset().mockImplementation(async () => ok(page));
  vi.stubGlobal('document', { fonts: {} });
  vi.stubGlobal('createImageBitmap', async () => bitmap());
});
afterEach(() => vi.unstubAllGlobals());

describe('the export pool', () => {
  it('has two to four workers', () => {
    expect([undefined, 1, 2, 3, 8].map(poolSize)).toEqual([2, 2, 2, 3, 4]);
  });

  it('encodes in a worker, and starts no more of them than there is work', async () => {
    const start = vi.fn<() => Worker>(() => workerThat(async () => ({ ok: true, value: 'from the worker' })));
    const pool = createExportPool(start, 2);
    expect(await pool.toPicture(await request())).toEqual({ ok: true, value: 'from the worker' });
    expect(await pool.toPicture(await request())).toEqual({ ok: true, value: 'from the worker' });
    expect([start.mock.calls.length, pool.where(), encodeOnPage.mock.calls.length]).toEqual([1, 'worker', 0]);
    pool.close();
  });

  it('lets what is more than its workers wait, and does all of it', async () => {
    let running = 0;
    let most = 0;
    const start = vi.fn<() => Worker>(() =>
      workerThat(async () => {
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return { ok: true, value: 'done' };
      }),
    );
    const pool = createExportPool(start, 2);
    const one = await request();
    const all = await Promise.all(Array.from({ length: 7 }, () => pool.toPicture(one)));
    expect(all.every((each) => each.ok)).toBe(true);
    expect([start.mock.calls.length, most]).toEqual([2, 2]);
    pool.close();
  });

  it('works on the page where workers are forbidden', async () => {
    const pool = createExportPool(() => null, 2);
    expect(await pool.toPicture(await request())).toEqual(ok(page));
    expect(pool.where()).toBe('page');
  });

  it('goes on on the page when its workers die, with every picture made and every photo closed', async () => {
    const workers: Worker[] = [];
    const pool = createExportPool(() => {
      const worker = dyingWorker();
      workers.push(worker);
      return worker;
    }, 2);
    const photos = [bitmap(), bitmap(), bitmap(), bitmap()];
    const all = await Promise.all(photos.map(async (photo) => pool.toPicture(await request([photo]))));
    expect(all).toEqual(photos.map(() => ok(page)));
    for (const photo of photos) expect(photo.close).toHaveBeenCalledTimes(1);
    for (const worker of workers) expect(worker.terminate).toHaveBeenCalledTimes(1);
    expect([workers.length, pool.where()]).toEqual([2, 'page']);
  });

  it('tells a failure on the page by kind', async () => {
    encodeOnPage.mockRejectedValue(new Error('no canvas'));
    const pool = createExportPool(() => null, 2);
    expect(await pool.toPicture(await request())).toEqual({ ok: false, error: { kind: 'export-failed', reason: 'no canvas' } });
  });

  it('keeps its worker when a photo can’t be copied for it', async () => {
    vi.stubGlobal('createImageBitmap', async () => Promise.reject(new DOMException('no memory', 'InvalidStateError')));
    const pool = createExportPool(() => workerThat(async () => ({ ok: true, value: 'done' })), 1);
    const photo = bitmap();
    expect(await pool.toPicture(await request([photo]))).toEqual({ ok: false, error: { kind: 'export-failed', reason: 'no memory' } });
    expect(photo.close).toHaveBeenCalledTimes(1);
    expect(await pool.toPicture(await request())).toEqual({ ok: true, value: 'done' });
    pool.close();
  });

  it('rejects with the reason when stopped, at once, and closes the photos', async () => {
    const pool = createExportPool(() => null, 1);
    const photo = bitmap();
    await expect(pool.toPicture(await request([photo]), AbortSignal.abort('enough'))).rejects.toBe('enough');
    expect(photo.close).toHaveBeenCalledTimes(1);
    expect(encodeOnPage).not.toHaveBeenCalled();
  });

  it('rejects with the reason when stopped midway, and closes the photos once it can', async () => {
    let finish: () => void = () => undefined;
    encodeOnPage.mockImplementation(() => new Promise((resolve) => (finish = () => resolve(ok(page)))));
    const pool = createExportPool(() => null, 1);
    const [photo, stop] = [bitmap(), new AbortController()];
    const working = pool.toPicture(await request([photo]), stop.signal);
    await vi.waitFor(() => expect(encodeOnPage).toHaveBeenCalled());
    stop.abort('enough');
    await expect(working).rejects.toBe('enough');
    expect(photo.close).not.toHaveBeenCalled();
    finish();
    await vi.waitFor(() => expect(photo.close).toHaveBeenCalledTimes(1));
  });
});
