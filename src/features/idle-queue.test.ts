import { describe, expect, it } from 'vitest';
import { createIdleQueue } from './idle-queue.ts';

function setUp() {
  const rests: (() => void)[] = [];
  const done: string[] = [];
  const queue = createIdleQueue((work) => rests.push(work));
  const rest = async () => {
    rests.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const job = (name: string) => async () => {
    done.push(name);
  };
  return { queue, rest, done, job, rests };
}

describe('the idle queue', () => {
  it('does one job in each moment of rest, in order', async () => {
    const { queue, rest, done, job } = setUp();
    queue.add(job('a'));
    queue.add(job('b'));
    expect(done).toEqual([]);
    await rest();
    expect(done).toEqual(['a']);
    await rest();
    expect(done).toEqual(['a', 'b']);
  });

  it('does not begin the next before the last is done', async () => {
    const { queue, rest, rests, done, job } = setUp();
    let finish = () => {};
    queue.add(() => new Promise<void>((resolve) => (finish = resolve)));
    queue.add(job('b'));
    await rest();
    expect(rests).toHaveLength(0);
    finish();
    await new Promise((resolve) => setTimeout(resolve));
    await rest();
    expect(done).toEqual(['b']);
  });

  it('leaves out what was taken back, and tells what has begun to stop', async () => {
    const { queue, rest, done, job } = setUp();
    let seen: AbortSignal | null = null;
    const stop = queue.add(async (signal) => {
      seen = signal;
    });
    const takeBack = queue.add(job('never'));
    takeBack();
    await rest();
    stop();
    await rest();
    expect(done).toEqual([]);
    expect(seen).toMatchObject({ aborted: true });
  });
});
