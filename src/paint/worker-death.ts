// workerDeath: whether a worker dies while it is at work. Not a promise that is raced again and again: a race leaves its outcome with every promise in
// it, so one that stays open as long as the worker lives would keep hold of every picture the worker ever made.

export type WorkerDeath = {
  /** What comes of `work`, or `broken` when the worker dies before. */
  readonly during: <T>(work: Promise<T>) => Promise<T | 'broken'>;
};

export function workerDeath(worker: Pick<Worker, 'addEventListener'>): WorkerDeath {
  const waiting = new Set<() => void>();
  let broken = false;
  worker.addEventListener(
    'error',
    () => {
      broken = true;
      for (const tell of waiting) tell();
      waiting.clear();
    },
    { once: true },
  );
  return {
    during: <T>(work: Promise<T>) =>
      new Promise<T | 'broken'>((resolve, reject) => {
        const tell = () => resolve('broken');
        if (broken) tell();
        else waiting.add(tell);
        work.then(resolve, reject).finally(() => waiting.delete(tell));
      }),
  };
}
