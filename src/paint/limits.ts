// limitsOf: how long a work may take, and its being stopped, as one thing to race it against.

/**
 * `stopped` answers when the time is up and rejects with the signal's reason when that is aborted; `over` is aborted by either. Neither comes after
 * `clear`.
 */
export type Limits = { readonly stopped: Promise<'too-slow'>; readonly over: AbortSignal; readonly clear: () => void };

/** `timeLimit` in ms. */
export function limitsOf(timeLimit: number, signal: AbortSignal | undefined): Limits {
  const settled = new AbortController();
  const over = new AbortController();
  const stopped = new Promise<'too-slow'>((resolve, reject) => {
    const timer = setTimeout(() => {
      over.abort();
      resolve('too-slow');
    }, timeLimit);
    settled.signal.addEventListener('abort', () => clearTimeout(timer));
    const stop = () => {
      over.abort(signal?.reason);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { signal: settled.signal });
  });
  stopped.catch(() => undefined);
  return { stopped, over: over.signal, clear: () => settled.abort() };
}
