// workerSeat: one worker, started when first needed and ended when nothing has been asked of it for a while. Where workers are forbidden, can't draw
// or have died, the page does the work.

import { workerDeath, type WorkerDeath } from './worker-death.ts';

export type Seat<Remote> = { readonly remote: Remote; readonly death: WorkerDeath };

export type WorkerSeat<Remote> = {
  /** Null where the page has to do it. */
  readonly take: () => Promise<Seat<Remote> | null>;
  /** Ends the worker with all it holds; the next work starts another. */
  readonly end: () => void;
  /** Ends it, and no other is started. */
  readonly forbid: () => void;
  readonly isForbidden: () => boolean;
  /** Ends it after `idleLimit`, unless it is taken before. */
  readonly rest: () => void;
};

export type WorkerSeatOptions<Remote> = {
  /** Null where workers can't be made. */
  readonly start: () => Worker | null;
  readonly wrap: (worker: Worker) => Remote;
  /** Whether it can do what it is for: some browsers have workers that can't draw. */
  readonly canWork: (remote: Remote) => Promise<boolean>;
  /** In ms. */
  readonly idleLimit: number;
};

export function workerSeat<Remote>({ start, wrap, canWork, idleLimit }: WorkerSeatOptions<Remote>): WorkerSeat<Remote> {
  let seat: (Seat<Remote> & { readonly worker: Worker }) | null = null;
  let forbidden = false;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    clearTimeout(idle);
    seat?.worker.terminate();
    seat = null;
  }

  function forbid(): void {
    forbidden = true;
    end();
  }

  return {
    async take() {
      clearTimeout(idle);
      if (seat !== null || forbidden) return seat;
      const worker = start();
      if (worker !== null) {
        const taken = { worker, remote: wrap(worker), death: workerDeath(worker) };
        seat = taken;
        if ((await taken.death.during(canWork(taken.remote))) === true) return taken;
      }
      forbid();
      return null;
    },
    end,
    forbid,
    isForbidden: () => forbidden,
    rest() {
      if (seat !== null) idle = setTimeout(end, idleLimit);
    },
  };
}
