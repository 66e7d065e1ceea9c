// smallPrint: how many letters fewer would let the words stand in comfortable type, for who sees that theirs stand in small print.

import type { Format } from '#domain/format/format.ts';
import type { Template } from '#domain/template/template.ts';
import { countGraphemes } from '#text/graphemes.ts';
import type { CardContent } from './content.ts';
import type { ResolvedBox, ResolvedWords } from './resolve-tree.ts';
import { typeSizes } from './type-sizes.ts';

/** Below this share of the way from the smallest to the largest type, words count as small print. */
const COMFORTABLE = 0.1;

export type SmallPrintArguments = {
  readonly tree: ResolvedBox;
  readonly template: Template;
  readonly content: CardContent;
  readonly format: Format;
  /** Where between its smallest (0) and largest (1) type the card stands. */
  readonly scale: number;
};

/**
 * Letters (graphemes) to take from the longest text, 0 where the type is comfortable. An estimate: a text takes room by the square of its size,
 * and all the others are left as they are.
 */
export function smallPrint({ tree, template, content, format, scale }: SmallPrintArguments): number {
  if (scale >= COMFORTABLE) return 0;
  const longest = longestText(tree);
  if (longest?.box.style === undefined) return 0;
  const sizeAt = (share: number) => typeSizes(template, content.facts, format, share).get(longest.box.style ?? 'story')?.size ?? 1;
  const room = (sizeAt(scale) / sizeAt(COMFORTABLE)) ** 2;
  return Math.max(1, Math.round(countGraphemes(longest.text.text) * (1 - room)));
}

function longestText(tree: ResolvedBox): ResolvedWords | null {
  if (tree.kind === 'words') return tree.slot === null ? null : tree;
  if (tree.kind !== 'group') return null;
  return tree.children.map(longestText).reduce<ResolvedWords | null>((longest, text) => {
    if (text === null) return longest;
    return longest === null || text.text.text.length > longest.text.text.length ? text : longest;
  }, null);
}
