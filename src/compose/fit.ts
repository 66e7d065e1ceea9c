// fit: the largest type scale at which everything fits; and when even the smallest does not, the most whole sentences that do.

import type { SlotId } from '#domain/ids.ts';
import type { Overflow } from '#scene/scene.ts';
import { countGraphemes } from '#text/graphemes.ts';
import { sentencesOf } from '#text/sentences.ts';
import { layOut, type LaidOut, type LayOutArguments } from './lay-out.ts';
import type { ResolvedBox, ResolvedWords } from './resolve-tree.ts';

export type Fit = LaidOut & { readonly scale: number; readonly overflow: readonly Overflow[] };

/** Steps between the smallest and the largest type: each is a change of a few percent, too little to see as a jump. */
const STEPS = 24;
const ELLIPSIS = '…';

export function fit(given: LayOutArguments): Fit {
  const largest = largestFit(given);
  if (largest !== null) return { ...largest, overflow: [] };
  const smallest = layOut(given, 0);
  if (smallest.holds) return { ...smallest, scale: 0, overflow: [] };
  return shortened(given);
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

/** Leaves words out of the longest text, then of the next longest, until the rest fits at the smallest type. */
function shortened(given: LayOutArguments): Fit {
  const instead = new Map(given.instead);
  const overflow: Overflow[] = [];
  for (const box of longestFirst(given.tree)) {
    const choices = beginnings(box.text.text, box.text.lang);
    let low = 0;
    let high = choices.length - 1;
    let best: string | null = null;
    while (low <= high) {
      const middle = Math.floor((low + high) / 2);
      const choice = choices[middle] ?? ELLIPSIS;
      if (layOut({ ...given, instead: new Map(instead).set(box.id, choice) }, 0).holds) {
        best = choice;
        low = middle + 1;
      } else high = middle - 1;
    }
    const shown = best ?? choices[0] ?? ELLIPSIS;
    instead.set(box.id, shown);
    overflow.push({ slot: box.slot, letters: countGraphemes(box.text.text) - countGraphemes(shown.replace(ELLIPSIS, '')) });
    if (best !== null) break;
  }
  return { ...layOut({ ...given, instead }, 0), scale: 0, overflow };
}

type FilledWords = ResolvedWords & { readonly slot: SlotId };

function longestFirst(tree: ResolvedBox): readonly FilledWords[] {
  const found: FilledWords[] = [];
  const visit = (box: ResolvedBox): void => {
    if (box.kind === 'words' && box.slot !== null) found.push({ ...box, slot: box.slot });
    if (box.kind === 'group') box.children.forEach(visit);
  };
  visit(tree);
  return found.sort((a, b) => b.text.text.length - a.text.text.length);
}

/** Beginnings of a text from short to long, each ended by "…": by words up to the first sentence, then by whole sentences. */
export function beginnings(text: string, lang: string): readonly string[] {
  const sentences = sentencesOf(text, lang);
  const first = sentences[0] ?? '';
  const pieces = first.trim().split(/(?<=\s)/u);
  const words = pieces.length > 1 ? pieces : [...first.trim()];
  const choices: string[] = [];
  let begun = '';
  for (const word of words) {
    begun += word;
    choices.push(ended(begun));
  }
  begun = first;
  for (const sentence of sentences.slice(1)) {
    if (begun.trim() !== first.trim()) choices.push(ended(begun));
    begun += sentence;
  }
  return [...new Set(choices)];
}

function ended(text: string): string {
  return `${text.trimEnd().replace(/[\s.,;:،؛。、।]+$/u, '')}${ELLIPSIS}`;
}
