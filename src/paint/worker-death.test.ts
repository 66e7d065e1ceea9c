import { describe, expect, it } from 'vitest';
import { workerDeath } from './worker-death.ts';

function aWorker() {
  const worker = new EventTarget();
  return { death: workerDeath(worker as Worker), die: () => worker.dispatchEvent(new Event('error')) };
}

describe('the death of a worker', () => {
  it('is told to all who wait for its work, and to who asks later', async () => {
    const { death, die } = aWorker();
    const never = new Promise<string>(() => undefined);
    const both = [death.during(never), death.during(never)];
    die();
    expect(await Promise.all(both)).toEqual(['broken', 'broken']);
    expect(await death.during(never)).toBe('broken');
  });

  it('changes nothing for work that was done before, or that failed', async () => {
    const { death, die } = aWorker();
    expect(await death.during(Promise.resolve('done'))).toBe('done');
    await expect(death.during(Promise.reject(new Error('a fault')))).rejects.toThrow('a fault');
    die();
  });

  it('keeps hold of nothing that was made while the worker lives', async () => {
    const { death } = aWorker();
    const made: WeakRef<object>[] = [];
    for (let index = 0; index < 50; index += 1) {
      const picture = { bytes: new Uint8Array(1_000_000) };
      made.push(new WeakRef(picture));
      await death.during(Promise.resolve(picture));
    }
    // Room for half a gigabyte is made by collecting the fifty, unless something holds them.
    for (let index = 0; index < 500 && made.some((each) => each.deref() !== undefined); index += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      new Uint8Array(1_000_000).fill(1);
    }
    expect(made.filter((each) => each.deref() !== undefined).length).toBeLessThan(10);
  });
});
