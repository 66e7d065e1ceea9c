import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '#domain/result.ts';
import { createSaveQueue, type SaveStatus } from './save-queue.ts';

type Save = (value: string) => Promise<Result<void, 'full'>>;

function setUp(save: Save = async () => ok(undefined)) {
  const saved = vi.fn<Save>(save);
  const statuses: SaveStatus<'full'>['kind'][] = [];
  const queue = createSaveQueue<string, 'full'>({ save: saved, onStatus: ({ kind }) => statuses.push(kind) });
  return { queue, saved, statuses, values: () => saved.mock.calls.map(([value]) => value) };
}

/** A save that ends when told to. */
function slowSave() {
  const ends: ((result: Result<void, 'full'>) => void)[] = [];
  const save: Save = () => new Promise((resolve) => ends.push(resolve));
  return { save, end: (result: Result<void, 'full'> = ok(undefined)) => ends.shift()?.(result) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the save queue', () => {
  it('saves a burst once, with its latest value, 300 ms after it began', async () => {
    const { queue, values, statuses } = setUp();
    queue.push('a');
    queue.push('ab');
    await vi.advanceTimersByTimeAsync(299);
    queue.push('abc');
    expect(values()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(values()).toEqual(['abc']);
    expect(statuses).toEqual(['waiting', 'saving', 'saved']);
  });

  it('saves during typing that never pauses', async () => {
    const { queue, saved } = setUp();
    for (let typed = 0; typed < 20; typed += 1) {
      queue.push(`${typed}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved.mock.calls.length).toBeGreaterThanOrEqual(5);
  });

  it('never has two saves under way, and saves what came meanwhile', async () => {
    const { save, end } = slowSave();
    const { queue, values, statuses } = setUp(save);
    queue.push('a');
    await vi.advanceTimersByTimeAsync(300);
    queue.push('b');
    queue.push('c');
    await vi.advanceTimersByTimeAsync(5000);
    expect(values()).toEqual(['a']);
    end();
    await vi.advanceTimersByTimeAsync(300);
    expect(values()).toEqual(['a', 'c']);
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses).toEqual(['waiting', 'saving', 'waiting', 'saving', 'saved']);
  });

  it('flushes at once what waits, after what is under way', async () => {
    const { save, end } = slowSave();
    const { queue, values } = setUp(save);
    queue.push('a');
    const first = queue.flush();
    expect(values()).toEqual(['a']);
    queue.push('b');
    const second = queue.flush();
    end();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    expect(values()).toEqual(['a', 'b']);
    end();
    await second;
    await vi.advanceTimersByTimeAsync(5000);
    expect(values()).toEqual(['a', 'b']);
  });

  it('has nothing to flush when nothing changed', async () => {
    const { queue, saved } = setUp();
    await queue.flush();
    expect(saved).not.toHaveBeenCalled();
  });

  it('says so when refused, asks no more by itself, and tries again with the next change', async () => {
    const answers: Result<void, 'full'>[] = [fail('full'), ok(undefined)];
    const { queue, values, statuses } = setUp(async () => answers.shift() ?? ok(undefined));
    queue.push('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(values()).toEqual(['a']);
    expect(statuses.at(-1)).toBe('failing');
    queue.push('b');
    await vi.advanceTimersByTimeAsync(300);
    expect(values()).toEqual(['a', 'b']);
    expect(statuses.at(-1)).toBe('saved');
  });

  it('still holds what was refused, for a flush', async () => {
    const answers: Result<void, 'full'>[] = [fail('full'), ok(undefined)];
    const { queue, values } = setUp(async () => answers.shift() ?? ok(undefined));
    queue.push('a');
    await vi.advanceTimersByTimeAsync(300);
    await queue.flush();
    expect(values()).toEqual(['a', 'a']);
  });

  it('saves a change made in answer to its own status', async () => {
    const values: string[] = [];
    const queue = createSaveQueue<string, 'full'>({
      save: async (value) => {
        values.push(value);
        return ok(undefined);
      },
      onStatus: ({ kind }) => {
        if (kind === 'saved' && values.length === 1) queue.push('after');
      },
    });
    queue.push('a');
    await vi.advanceTimersByTimeAsync(1000);
    expect(values).toEqual(['a', 'after']);
  });

  it('goes on after a save that threw', async () => {
    const outcomes = [() => Promise.reject(new Error('a bug')), async () => ok(undefined)];
    const { queue, values } = setUp(() => outcomes.shift()?.() ?? Promise.resolve(ok(undefined)));
    queue.push('a');
    await expect(queue.flush()).rejects.toThrow('a bug');
    queue.push('b');
    await queue.flush();
    expect(values()).toEqual(['a', 'b']);
  });

  it('drops what waits, and waits for what is under way', async () => {
    const { save, end } = slowSave();
    const { queue, values } = setUp(save);
    queue.push('a');
    await vi.advanceTimersByTimeAsync(300);
    queue.push('b');
    let dropped = false;
    const dropping = queue.drop().then(() => (dropped = true));
    await vi.advanceTimersByTimeAsync(1000);
    expect(dropped).toBe(false);
    end(fail('full'));
    await dropping;
    await vi.advanceTimersByTimeAsync(5000);
    await queue.flush();
    expect(values()).toEqual(['a']);
  });
});
