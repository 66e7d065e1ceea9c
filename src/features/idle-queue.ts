// idleQueue: jobs done one after another, each begun only when the page has nothing better to do.

export type IdleQueue = {
  /** Answers how to take the job back; one that has begun sees its signal aborted. */
  add(job: (signal: AbortSignal) => Promise<void>): () => void;
};

type Job = { readonly run: (signal: AbortSignal) => Promise<void>; readonly controller: AbortController };

/** `whenIdle` calls back in a moment of rest; handed in so that tests own the clock. */
export function createIdleQueue(whenIdle: (work: () => void) => void = onIdle): IdleQueue {
  const waiting: Job[] = [];
  let busy = false;

  function next(): void {
    if (busy || waiting.length === 0) return;
    busy = true;
    whenIdle(() => void runOne());
  }

  async function runOne(): Promise<void> {
    const job = waiting.shift();
    try {
      if (job !== undefined) await job.run(job.controller.signal);
    } finally {
      busy = false;
      next();
    }
  }

  return {
    add(run) {
      const job = { run, controller: new AbortController() };
      waiting.push(job);
      next();
      return () => {
        const at = waiting.indexOf(job);
        if (at >= 0) waiting.splice(at, 1);
        job.controller.abort();
      };
    },
  };
}

/** Longest a job is put off by other work, in ms. */
const LATEST = 1500;
/** The page counts as still again this long after it last scrolled, in ms. */
const STILL = 160;

let scrolledAt = Number.NEGATIVE_INFINITY;
if (typeof window !== 'undefined') window.addEventListener('scroll', (event) => (scrolledAt = event.timeStamp), { passive: true });

/** Never while the page scrolls: a card that jumps is worse than one that comes a moment later. Safari has no requestIdleCallback. */
function onIdle(work: () => void): void {
  const still = scrolledAt + STILL - performance.now();
  if (still > 0) setTimeout(() => onIdle(work), still);
  else if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work, { timeout: LATEST });
  else setTimeout(work, 50);
}
