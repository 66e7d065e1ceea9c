// uncoveredWords: characters no font of ours draws, for the sentence that names them. Told where words are written and again before saving.

/** As many are named; more would be a list, not a sentence. */
const NAMED = 12;

export function uncoveredWords(uncovered: readonly string[]): { readonly count: number; readonly characters: string } {
  return { count: uncovered.length, characters: uncovered.slice(0, NAMED).join(' ') };
}
