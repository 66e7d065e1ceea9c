// The save queue: turns "it changed" many times a second into one save at a time, the newest wins, and none is lost on the way out.

import type { Result } from '#domain/result.ts';

export type SaveStatus<E> =
  /** Changed since the last save. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  /** The last save was refused. What was to be saved is still held, and tried again with the next change or flush. */
  | { readonly kind: 'failing'; readonly error: E };

export type SaveQueue<T> = {
  /** Saves `value` soon, unless a newer one comes first. */
  readonly push: (value: T) => void;
  /** Saves what waits at once; settles when nothing is waiting or under way (for pagehide and visibilitychange, and in tests). */
  readonly flush: () => Promise<void>;
  /** Forgets what waits; settles when a save under way is over, so that what is deleted next stays deleted. */
  readonly drop: () => Promise<void>;
};

export type SaveQueueOptions<T, E> = {
  readonly save: (value: T) => Promise<Result<void, E>>;
  readonly onStatus: (status: SaveStatus<E>) => void;
  /** How long after the first change of a burst it is saved, in ms. Not put off by further changes: whoever types without a pause is saved too. */
  readonly delay?: number;
};

const DELAY = 300;

export function createSaveQueue<T, E>({ save, onStatus, delay = DELAY }: SaveQueueOptions<T, E>): SaveQueue<T> {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  function push(value: T): void {
    waiting = { value };
    if (running !== null || timer !== undefined) return;
    onStatus({ kind: 'waiting' });
    startTimer();
  }

  function startTimer(): void {
    timer = setTimeout(() => {
      stopTimer();
      void run();
    }, delay);
  }

  function stopTimer(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function run(): Promise<void> {
    if (waiting === null) return Promise.resolve();
    const taken = waiting;
    waiting = null;
    running = saveOne(taken).finally(() => {
      running = null;
      // Something newer came in meanwhile; what was refused waits for the next change instead, or a full disk would be asked for ever.
      if (waiting !== null && waiting !== taken && timer === undefined) startTimer();
    });
    return running;
  }

  async function saveOne(taken: { readonly value: T }): Promise<void> {
    onStatus({ kind: 'saving' });
    const result = await save(taken.value);
    if (result.ok) {
      onStatus({ kind: waiting === null ? 'saved' : 'waiting' });
    } else {
      waiting ??= taken;
      onStatus({ kind: 'failing', error: result.error });
    }
  }

  async function flush(): Promise<void> {
    stopTimer();
    if (running !== null) {
      await running;
      stopTimer();
    }
    await run();
  }

  async function drop(): Promise<void> {
    waiting = null;
    stopTimer();
    await running;
    waiting = null;
    stopTimer();
  }

  return { push, flush, drop };
}
