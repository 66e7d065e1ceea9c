// whenIdle: work put off until the page has nothing better to do, at the latest after a quarter of a second. Answers how to take it back.

const LATEST = 250;

/** Safari has no requestIdleCallback. */
export function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 30);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work, { timeout: LATEST });
  return () => window.cancelIdleCallback(handle);
}
