// resolveTree: a template's tree for one card: conditions judged, adaptations applied, empty boxes gone, words and colours settled.

import type { Role } from '#domain/palette/palette.ts';
import type { SlotId } from '#domain/ids.ts';
import type { PlacedPhoto } from '#domain/document/document.ts';
import type { Box, CodeBox, DrawingBox, GroupBox, PatternBox, PhotoBox, WordsBox } from '#domain/template/box.ts';
import { holds, type Condition, type Facts } from '#domain/template/condition.ts';
import { linkAddress } from '#domain/slot/link.ts';
import { sourceOf, type Sources } from './box-words.ts';
import type { CardText } from './content.ts';
import type { CardStandIn } from './stand-in/stand-ins-of.ts';

export type ResolvedWords = {
  readonly kind: 'words';
  readonly id: string;
  readonly box: WordsBox;
  readonly ground: Role;
  readonly slot: SlotId | null;
  readonly text: CardText;
};
export type ResolvedPhoto = {
  readonly kind: 'photo';
  readonly id: string;
  readonly box: PhotoBox;
  readonly ground: Role;
  readonly slot: SlotId;
  readonly photo: PlacedPhoto;
};
export type ResolvedStandIn = {
  readonly kind: 'stand-in';
  readonly id: string;
  readonly box: PhotoBox;
  readonly ground: Role;
  readonly slot: SlotId;
  readonly standIn: CardStandIn;
};
export type ResolvedCode = {
  readonly kind: 'code';
  readonly id: string;
  readonly box: CodeBox;
  readonly ground: Role;
  readonly address: string;
};
export type ResolvedDrawing = { readonly kind: 'drawing'; readonly id: string; readonly box: DrawingBox; readonly ground: Role };
export type ResolvedPattern = { readonly kind: 'pattern'; readonly id: string; readonly box: PatternBox; readonly ground: Role };
export type ResolvedGroup = {
  readonly kind: 'group';
  readonly id: string;
  readonly box: GroupBox;
  readonly ground: Role;
  readonly children: readonly ResolvedBox[];
};
export type ResolvedBox =
  | ResolvedWords
  | ResolvedPhoto
  | ResolvedStandIn
  | ResolvedCode
  | ResolvedDrawing
  | ResolvedPattern
  | ResolvedGroup;

/** The tree for this content, or null when nothing of it shows. */
export function resolveTree(root: Box, sources: Sources, background: Role): ResolvedBox | null {
  return resolveBox(root, 'root', background, sources);
}

function resolveBox(box: Box, id: string, above: Role, sources: Sources): ResolvedBox | null {
  const { facts } = sources.content;
  if (!holds(box.when, facts)) return null;
  switch (box.kind) {
    case 'group': {
      const own = adapted(box, facts);
      const ground = own.fill ?? above;
      const children = (own.children ?? []).flatMap((child, index) => {
        const resolved = resolveBox(child, `${id}.${index}`, ground, sources);
        return resolved === null ? [] : [resolved];
      });
      return { kind: 'group', id, box: own, ground, children };
    }
    case 'words': {
      const own = adapted(box, facts);
      const source = sourceOf(own, sources);
      return source === null ? null : { kind: 'words', id, box: own, ground: own.fill ?? above, ...source };
    }
    case 'photo': {
      const own = adapted(box, facts);
      return photoIn(own, id, own.fill ?? above, sources);
    }
    case 'code': {
      const own = adapted(box, facts);
      return codeIn(own, id, own.fill ?? above, sources);
    }
    case 'drawing': {
      const own = adapted(box, facts);
      return { kind: 'drawing', id, box: own, ground: own.fill ?? above };
    }
    case 'pattern': {
      const own = adapted(box, facts);
      return { kind: 'pattern', id, box: own, ground: own.fill ?? above };
    }
  }
}

/** A photo goes before what would stand for it. */
function photoIn(box: PhotoBox, id: string, ground: Role, { content }: Sources): ResolvedPhoto | ResolvedStandIn | null {
  const { slot } = box;
  if (slot === undefined) return null;
  const photo = content.photos.get(slot);
  if (photo !== undefined) return { kind: 'photo', id, box, ground, slot, photo };
  const standIn = content.standIns.get(slot);
  return standIn === undefined ? null : { kind: 'stand-in', id, box, ground, slot, standIn };
}

/** Nothing for a link that leads nowhere. */
function codeIn(box: CodeBox, id: string, ground: Role, { content }: Sources): ResolvedCode | null {
  const address = box.slot === undefined ? null : linkAddress(content.texts.get(box.slot)?.text ?? '');
  return address === null ? null : { kind: 'code', id, box, ground, address };
}

/** `box` with every adaptation whose condition holds, later ones winning. */
function adapted<Set extends object, B extends Set & { readonly adapt?: readonly Change<Set>[] | undefined }>(box: B, facts: Facts): B {
  return (box.adapt ?? []).filter((change) => holds(change.when, facts)).reduce<B>((whole, change) => ({ ...whole, ...change.set }), box);
}

type Change<Set> = { readonly when: Condition; readonly set: Set };
