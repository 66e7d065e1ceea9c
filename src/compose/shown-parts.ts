// shownParts: what of a card can be left out at one size: each slot, sentence and ornament that stands there while nothing is hidden.

import type { Document } from '#domain/document/document.ts';
import { partKey } from '#domain/document/own-size.ts';
import { NO_OVERRIDE, type Part } from '#domain/document/override.ts';
import type { Format } from '#domain/format/format.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Template } from '#domain/template/template.ts';
import { cardContent, type Saying } from './content.ts';
import { resolveTree, type ResolvedBox } from './resolve-tree.ts';

/** `says`: the words that stand there; null for what is no words. */
export type ShownPart = { readonly part: Part; readonly says: string | null };

/** In the order they are drawn, slots first: each once. */
export function shownParts(
  pack: LoadedPack,
  template: Template,
  document: Document,
  format: Format,
  context: Saying,
): readonly ShownPart[] {
  const { [format.id]: own, ...overrides } = document.overrides;
  const { hidden: _hidden, ...rest } = own ?? NO_OVERRIDE;
  const whole: Document = { ...document, overrides: { ...overrides, [format.id]: rest } };
  const content = cardContent(pack, template, whole, format, context);
  const sources = { content, calendar: context.calendar, hashtag: pack.pack.hashtags[0] ?? '' };
  const tree = resolveTree(template.root, sources, template.background);
  const found = new Map<string, ShownPart>();
  for (const shown of tree === null ? [] : partsIn(tree)) if (!found.has(partKey(shown.part))) found.set(partKey(shown.part), shown);
  const order = ['slot', 'phrase', 'code', 'drawing', 'pattern'] as const satisfies readonly Part['kind'][];
  return order.flatMap((kind) => [...found.values()].filter(({ part }) => part.kind === kind));
}

function partsIn(box: ResolvedBox): readonly ShownPart[] {
  switch (box.kind) {
    case 'group':
      return box.children.flatMap(partsIn);
    case 'words':
      if (box.slot !== null) return [{ part: { kind: 'slot', slot: box.slot }, says: box.text.text }];
      return box.box.phrase === undefined ? [] : [{ part: { kind: 'phrase', phrase: box.box.phrase }, says: box.text.text }];
    case 'photo':
    case 'stand-in':
      return [{ part: { kind: 'slot', slot: box.slot }, says: null }];
    case 'code':
    case 'drawing':
    case 'pattern':
      return [{ part: { kind: box.kind }, says: null }];
  }
}
