// fit: the largest type scale at which everything fits, or as much smaller or larger as a person wishes for this size; and when even the smallest
// does not, the most whole sentences that do.

import type { Overflow } from '#scene/scene.ts';
import { openLayOut, type LaidOut, type LayOut, type LayOutArguments } from './lay-out.ts';
import { shorten, type Instead, type Try } from './shorten.ts';

export type Fit = LaidOut & { readonly scale: number; readonly overflow: readonly Overflow[] };

/** Steps between the smallest and the largest type: each is a change of a few percent, too little to see as a jump. */
const STEPS = 24;
/** Em by which a line may seem too low and yet have room: ink reaches less far below some lines than below others. */
const NEARLY = 0.2;

/** `wish` from -1 (the smallest type) over 0 (the design's own) to 1 (beyond its largest): never so large that something does not fit. */
export function fit(given: LayOutArguments, wish = 0): Fit {
  const layOut = openLayOut(given);
  try {
    const largest = largestFit(layOut);
    if (largest !== null) return { ...wished(layOut, largest, wish), overflow: [] };
    const smallest = layOut.at(0);
    return smallest.holds ? { ...smallest, scale: 0, overflow: [] } : shortened(given, layOut, smallest);
  } finally {
    layOut.close();
  }
}

type Scaled = LaidOut & { readonly scale: number };

function largestFit(layOut: LayOut): Scaled | null {
  const at = scaledBy(layOut);
  // The largest first: with few words it fits at once. Then the smallest: with far too many, nothing between need be tried.
  const largest = at(STEPS);
  if (largest.fits) return largest;
  const smallest = at(0);
  return smallest.fits ? largestBetween(at, smallest, { low: 0, high: STEPS - 1 }) : null;
}

function wished(layOut: LayOut, largest: Scaled, wish: number): Scaled {
  const at = scaledBy(layOut);
  if (wish > 0 && largest.scale === 1) return largestBetween(at, largest, { low: STEPS + 1, high: STEPS + Math.round(wish * STEPS) });
  if (wish >= 0) return largest;
  const most = Math.round(largest.scale * STEPS);
  // A smaller type fits where a larger did, but for a word that happens to break: then the next size up.
  for (let step = Math.round(most * (1 + wish)); step < most; step += 1) {
    const tried = at(step);
    if (tried.fits) return tried;
  }
  return largest;
}

function scaledBy(layOut: LayOut): (step: number) => Scaled {
  return (step) => ({ ...layOut.at(step / STEPS), scale: step / STEPS });
}

/** The largest of the steps from `low` to `high` at which all fits; `best`, which fits and is smaller, where none does. */
function largestBetween(
  at: (step: number) => Scaled,
  best: Scaled,
  { low, high }: { readonly low: number; readonly high: number },
): Scaled {
  let found = best;
  let [from, to] = [low, high];
  while (from <= to) {
    const step = Math.floor((from + to) / 2);
    const tried = at(step);
    if (tried.fits) {
      found = tried;
      from = step + 1;
    } else to = step - 1;
  }
  return found;
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
