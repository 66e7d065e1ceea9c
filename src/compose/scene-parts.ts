// sceneParts: the boxes that are on a card, for what treats a box as a whole: how it comes in when the card moves.

import { isMark } from '#domain/document/picture.ts';
import type { Pack } from '#domain/pack/pack.ts';
import type { ScenePart } from '#scene/scene.ts';
import type { FlexResult } from './flex.ts';
import type { ResolvedBox } from './resolve-tree.ts';

/** What stands where a photo could comes in as a photo does. */
function partKind(box: ResolvedBox, pack: Pack): ScenePart['kind'] {
  if (box.kind === 'stand-in') return 'photo';
  return box.kind === 'photo' && isMark(box.slot, pack) ? 'mark' : box.kind;
}

/** Each box after the one it stands in, as they are drawn. */
export function sceneParts(box: ResolvedBox, result: FlexResult, pack: Pack): readonly ScenePart[] {
  const own: ScenePart = {
    id: box.id,
    kind: partKind(box, pack),
    pattern: box.kind === 'pattern' ? (box.box.pattern?.kind ?? null) : null,
    bounds: result.rect,
    motion: box.box.motion ?? null,
  };
  const inside = box.kind === 'group' ? box.children : [];
  return [
    own,
    ...inside.flatMap((child, index) => {
      const below = result.children[index];
      return below === undefined ? [] : sceneParts(child, below, pack);
    }),
  ];
}
