// fit: the largest type scale at which everything fits; and when even the smallest does not, the most whole sentences that do.

import type { Overflow } from '#scene/scene.ts';
import { layOut, type LaidOut, type LayOutArguments } from './lay-out.ts';
import { shorten } from './shorten.ts';

export type Fit = LaidOut & { readonly scale: number; readonly overflow: readonly Overflow[] };

/** Steps between the smallest and the largest type: each is a change of a few percent, too little to see as a jump. */
const STEPS = 24;

export function fit(given: LayOutArguments): Fit {
  const largest = largestFit(given);
  if (largest !== null) return { ...largest, overflow: [] };
  const smallest = layOut(given, 0);
  if (smallest.holds) return { ...smallest, scale: 0, overflow: [] };
  const { instead, overflow } = shorten(given.tree, (tried) => layOut({ ...given, instead: tried }, 0).holds);
  return { ...layOut({ ...given, instead }, 0), scale: 0, overflow };
}

function largestFit(given: LayOutArguments): (LaidOut & { readonly scale: number }) | null {
  let best: (LaidOut & { readonly scale: number }) | null = null;
  let low = 0;
  let high = STEPS;
  while (low <= high) {
    // The largest first: with few words it fits at once.
    const step: number = low === 0 && high === STEPS ? STEPS : Math.floor((low + high) / 2);
    const scale = step / STEPS;
    const tried = layOut(given, scale);
    if (tried.fits) {
      best = { ...tried, scale };
      low = step + 1;
    } else high = step - 1;
  }
  return best;
}
