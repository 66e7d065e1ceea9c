import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workerSeat } from './worker-seat.ts';

type Fake = { readonly terminate: ReturnType<typeof vi.fn>; readonly die: () => void };

function seatOf({ canWork = async () => true, forbidden = false }: { canWork?: () => Promise<boolean>; forbidden?: boolean } = {}) {
  const started: Fake[] = [];
  const seat = workerSeat({
    start: () => {
      if (forbidden) return null;
      const terminate = vi.fn<() => void>();
      const worker = Object.assign(new EventTarget(), { terminate });
      started.push({ terminate, die: () => void worker.dispatchEvent(new Event('error')) });
      return worker as unknown as Worker;
    },
    wrap: () => 'remote',
    canWork,
    idleLimit: 1000,
  });
  return { seat, started };
}

describe('the seat of a worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('starts one worker, and only when it is taken', async () => {
    const { seat, started } = seatOf();
    expect(started).toHaveLength(0);
    expect(await seat.take()).toBe(await seat.take());
    expect(started).toHaveLength(1);
  });

  it('ends it after a rest, unless it is taken before, and starts another', async () => {
    const { seat, started } = seatOf();
    await seat.take();
    seat.rest();
    vi.advanceTimersByTime(999);
    await seat.take();
    vi.advanceTimersByTime(5000);
    expect(started[0]?.terminate).not.toHaveBeenCalled();
    seat.rest();
    vi.advanceTimersByTime(1000);
    expect(started[0]?.terminate).toHaveBeenCalledTimes(1);
    expect(await seat.take()).not.toBeNull();
    expect(started).toHaveLength(2);
  });

  it('leaves the work to the page where workers can’t be made, can’t work or die at once, and starts no more of them', async () => {
    const none = seatOf({ forbidden: true });
    expect([await none.seat.take(), none.seat.isForbidden()]).toEqual([null, true]);
    const unable = seatOf({ canWork: async () => false });
    expect([await unable.seat.take(), await unable.seat.take(), unable.started.length]).toEqual([null, null, 1]);
    expect(unable.started[0]?.terminate).toHaveBeenCalledTimes(1);
    const dying = seatOf({ canWork: () => new Promise(() => undefined) });
    const taken = dying.seat.take();
    dying.started[0]?.die();
    expect(await taken).toBeNull();
  });
});
