// The timeline of a card that moves: how long it is, by when its words stand, and how a movement eases.

/** Ms. */
export const DURATION = 6000;
export const FRAMES_PER_SECOND = 30;

/** Words stand from here on, ms, unless a design says otherwise: two thirds of the film are for reading. */
export const WORDS_STAND = 2000;
/** From here on nothing moves, ms, whatever a design says. */
export const LATEST_STILL = 3000;

/** Begins fast, comes to rest: things arriving. 0 to 1. */
export function arriving(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** Begins and ends slowly: something being made, piece by piece. 0 to 1. */
export function steadily(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
}

/** How much of a movement is behind it at `ms`, 0 to 1. */
export function shareOf({ starts, takes }: { readonly starts: number; readonly takes: number }, ms: number): number {
  return Math.min(1, Math.max(0, (ms - starts) / takes));
}
