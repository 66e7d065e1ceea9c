// shownParts: what of a card can be left out at one size: each slot, sentence and ornament that stands there while nothing is hidden.

import type { Document } from '#domain/document/document.ts';
import { partKey, type Part } from '#domain/document/override.ts';
import type { Format } from '#domain/format/format.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Template } from '#domain/template/template.ts';
import { cardContent, type Saying } from './content.ts';
import { resolveTree, type ResolvedBox } from './resolve-tree.ts';

/** In the order they are drawn, slots first: each once. */
export function shownParts(pack: LoadedPack, template: Template, document: Document, format: Format, context: Saying): readonly Part[] {
  const { [format.id]: own, ...overrides } = document.overrides;
  const { hidden: _hidden, ...rest } = own ?? { words: {}, framing: {}, shortened: false };
  const whole: Document = { ...document, overrides: { ...overrides, [format.id]: rest } };
  const content = cardContent(pack, template, whole, format, context);
  const sources = { content, calendar: context.calendar, hashtag: pack.pack.hashtags[0] ?? '' };
  const tree = resolveTree(template.root, sources, template.background);
  const found = new Map((tree === null ? [] : partsIn(tree)).map((part) => [partKey(part), part]));
  const order = ['slot', 'phrase', 'code', 'drawing', 'pattern'] as const satisfies readonly Part['kind'][];
  return order.flatMap((kind) => [...found.values()].filter((part) => part.kind === kind));
}

function partsIn(box: ResolvedBox): readonly Part[] {
  switch (box.kind) {
    case 'group':
      return box.children.flatMap(partsIn);
    case 'words':
      if (box.slot !== null) return [{ kind: 'slot', slot: box.slot }];
      return box.box.phrase === undefined ? [] : [{ kind: 'phrase', phrase: box.box.phrase }];
    case 'photo':
    case 'stand-in':
      return [{ kind: 'slot', slot: box.slot }];
    case 'code':
    case 'drawing':
    case 'pattern':
      return [{ kind: box.kind }];
  }
}
