// fit: the largest type scale at which everything fits; and when even the smallest does not, the most whole sentences that do.

import type { Overflow } from '#scene/scene.ts';
import { openLayOut, type LaidOut, type LayOut, type LayOutArguments } from './lay-out.ts';
import { shorten, type Instead, type Try } from './shorten.ts';

export type Fit = LaidOut & { readonly scale: number; readonly overflow: readonly Overflow[] };

/** Steps between the smallest and the largest type: each is a change of a few percent, too little to see as a jump. */
const STEPS = 24;
/** Em by which a line may seem too low and yet have room: ink reaches less far below some lines than below others. */
const NEARLY = 0.2;

export function fit(given: LayOutArguments): Fit {
  const layOut = openLayOut(given);
  try {
    const largest = largestFit(layOut);
    if (largest !== null) return { ...largest, overflow: [] };
    const smallest = layOut.at(0);
    return smallest.holds ? { ...smallest, scale: 0, overflow: [] } : shortened(given, layOut, smallest);
  } finally {
    layOut.close();
  }
}

function largestFit(layOut: LayOut): (LaidOut & { readonly scale: number }) | null {
  const at = (step: number) => ({ ...layOut.at(step / STEPS), scale: step / STEPS });
  // The largest first: with few words it fits at once. Then the smallest: with far too many, nothing between need be tried.
  const largest = at(STEPS);
  if (largest.fits) return largest;
  let best = at(0);
  if (!best.fits) return null;
  let low = 0;
  let high = STEPS - 1;
  while (low <= high) {
    const step = Math.floor((low + high) / 2);
    const tried = at(step);
    if (tried.fits) {
      best = tried;
      low = step + 1;
    } else high = step - 1;
  }
  return best;
}

function shortened(given: LayOutArguments, layOut: LayOut, smallest: LaidOut): Fit {
  const { instead, overflow } = shorten(given.tree, triedOut(smallest), (tried: Instead) => triedOut(layOut.at(0, tried)));
  return { ...layOut.at(0, instead), scale: 0, overflow };
}

function triedOut(laidOut: LaidOut): Try {
  return { holds: laidOut.holds, likely: (id) => likelyPart(laidOut, id) };
}

/** Which part of a text's lines probably has room, from 0 to 1: as many as fit when the text is made less tall by all that is too tall. */
function likelyPart({ settings, excess }: LaidOut, id: string): number {
  const setting = settings.get(id);
  const last = setting?.lines.at(-1);
  if (setting === undefined || last === undefined) return 0;
  const lowest = last.baseline - excess + NEARLY * setting.size;
  const line = setting.lines.findLast((each) => each.baseline <= lowest);
  return line === undefined ? 0 : line.end / setting.text.length;
}
