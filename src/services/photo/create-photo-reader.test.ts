import { expose } from 'comlink';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import { createPhotoReader } from './create-photo-reader.ts';
import type { ReadPhoto } from './read-photo.ts';

const readOnPage = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('./read-photo.ts', () => ({ readPhoto: readOnPage, reopenPhoto: readOnPage }));

const file = new Blob(['photo']);
const fromWorker = fail({ kind: 'photo-svg' });
const fromPage = fail({ kind: 'photo-empty' });

type Read = (file: Blob, tell: (phase: string) => unknown) => Promise<unknown>;
type FakeWorker = Worker & { readonly die: () => void };

/** A worker that answers through a real message channel. */
function workerThat(read: Read, canDraw = true): FakeWorker {
  const { port1, port2 } = new MessageChannel();
  expose({ read, reopen: read, canDraw: () => canDraw }, port2);
  return Object.assign(port1, {
    die: () => port1.dispatchEvent(new Event('error')),
    terminate: vi.fn<() => void>(() => {
      port1.close();
      port2.close();
    }),
  }) as unknown as FakeWorker;
}

function openPhoto(): ReadPhoto & { readonly closed: () => number } {
  const close = vi.fn<() => void>();
  const bitmap = { width: 10, height: 10, close } as unknown as ImageBitmap;
  return { bitmap, preview: bitmap, width: 10, height: 10, stored: file, closed: () => close.mock.calls.length };
}

const never = () => new Promise<never>(() => undefined);

beforeEach(() => {
  readOnPage.mockReset().mockImplementation(async () => fromPage);
});

describe('the photo reader', () => {
  it('reads in a worker, the same for the next photo, and tells each phase', async () => {
    const start = vi.fn<() => Worker>(() =>
      workerThat(async (_, tell) => {
        await tell('opening');
        return fromWorker;
      }),
    );
    const reader = createPhotoReader({ startWorker: start });
    const phases: string[] = [];
    expect(await reader.read(file, { onPhase: (phase) => phases.push(phase) })).toEqual(fromWorker);
    expect(await reader.reopen(file)).toEqual(fromWorker);
    expect([phases, start.mock.calls.length, reader.where(), readOnPage.mock.calls.length]).toEqual([['opening'], 1, 'worker', 0]);
    reader.close();
  });

  it('reads one photo at a time', async () => {
    let running = 0;
    let most = 0;
    const reader = createPhotoReader({
      startWorker: () =>
        workerThat(async () => {
          most = Math.max(most, (running += 1));
          await new Promise((resolve) => setTimeout(resolve, 5));
          running -= 1;
          return fromWorker;
        }),
    });
    await Promise.all([reader.read(file), reader.read(file), reader.reopen(file)]);
    expect(most).toBe(1);
    reader.close();
  });

  it('reads on the page where workers are forbidden, or have no canvas', async () => {
    const drawless = workerThat(async () => fromWorker, false);
    for (const startWorker of [() => null, () => drawless]) {
      const reader = createPhotoReader({ startWorker });
      expect(await reader.read(file)).toEqual(fromPage);
      expect(reader.where()).toBe('page');
    }
    expect(drawless.terminate).toHaveBeenCalledOnce();
  });

  it('reads on the page when the worker can’t start, and from then on', async () => {
    const start = vi.fn<() => Worker>(() => {
      const worker = workerThat(never);
      queueMicrotask(worker.die);
      return worker;
    });
    const reader = createPhotoReader({ startWorker: start });
    expect([await reader.read(file), await reader.read(file)]).toEqual([fromPage, fromPage]);
    expect([start.mock.calls.length, reader.where()]).toEqual([1, 'page']);
  });

  it('reads a photo the worker died of on the page, and the next in a new worker', async () => {
    const [dying, fresh] = [workerThat(never), workerThat(async () => fromWorker)];
    const workers = [dying, fresh];
    const reader = createPhotoReader({ startWorker: () => workers.shift() ?? null });
    const first = reader.read(file);
    setTimeout(dying.die, 20);
    expect(await first).toEqual(fromPage);
    expect(await reader.read(file)).toEqual(fromWorker);
    expect(dying.terminate).toHaveBeenCalled();
    expect(reader.where()).toBe('worker');
    reader.close();
  });

  it('ends a worker that takes too long, says so, and reads the next photo', async () => {
    const [stuck, fresh] = [workerThat(never), workerThat(async () => fromWorker)];
    const workers = [stuck, fresh];
    const reader = createPhotoReader({ startWorker: () => workers.shift() ?? null, timeLimit: 30 });
    expect(await reader.read(file)).toEqual(fail({ kind: 'photo-too-slow', seconds: 0 }));
    expect(stuck.terminate).toHaveBeenCalled();
    expect(await reader.read(file)).toEqual(fromWorker);
    reader.close();
  });

  it('gives up on the page too, and closes what comes too late', async () => {
    const late = openPhoto();
    let finish: () => void = () => undefined;
    readOnPage.mockImplementation(() => new Promise((resolve) => (finish = () => resolve(ok(late)))));
    const reader = createPhotoReader({ startWorker: () => null, timeLimit: 10 });
    expect(await reader.read(file)).toMatchObject({ ok: false, error: { kind: 'photo-too-slow' } });
    finish();
    await vi.waitFor(() => expect(late.closed()).toBe(2));
  });

  it('rejects with the reason when stopped, ends the worker, and reads the next photo', async () => {
    const [stuck, fresh] = [workerThat(never), workerThat(async () => fromWorker)];
    const workers = [stuck, fresh];
    const reader = createPhotoReader({ startWorker: () => workers.shift() ?? null });
    const stop = new AbortController();
    const [first, waiting] = [reader.read(file, { signal: stop.signal }), reader.read(file)];
    setTimeout(() => stop.abort('enough'), 20);
    await expect(first).rejects.toBe('enough');
    expect(await waiting).toEqual(fromWorker);
    expect(stuck.terminate).toHaveBeenCalled();
    reader.close();
  });

  it('stops one that waits its turn at once, and leaves the one before alone', async () => {
    let finish: () => void = () => undefined;
    const worker = workerThat(() => new Promise((resolve) => (finish = () => resolve(fromWorker))));
    const reader = createPhotoReader({ startWorker: () => worker });
    const first = reader.read(file);
    await expect(reader.read(file, { signal: AbortSignal.timeout(10) })).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(reader.read(file, { signal: AbortSignal.abort('before') })).rejects.toBe('before');
    await vi.waitFor(() => {
      finish();
      return expect(Promise.race([first, Promise.resolve('waiting')])).resolves.toEqual(fromWorker);
    });
    expect(worker.terminate).not.toHaveBeenCalled();
    reader.close();
  });

  it('ends a worker that has had nothing to do for a while', async () => {
    const worker = workerThat(async () => fromWorker);
    const reader = createPhotoReader({ startWorker: () => worker, idleLimit: 10 });
    await reader.read(file);
    await vi.waitFor(() => expect(worker.terminate).toHaveBeenCalledOnce());
  });
});
