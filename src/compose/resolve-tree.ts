// resolveTree: a template's tree for one card: conditions judged, adaptations applied, empty boxes gone, words and colours settled.

import type { Role } from '#domain/palette/palette.ts';
import type { SlotId } from '#domain/ids.ts';
import type { PlacedPhoto } from '#domain/document/document.ts';
import type { Box, DrawingBox, GroupBox, PatternBox, PhotoBox, WordsBox } from '#domain/template/box.ts';
import { holds, type Condition, type Facts } from '#domain/template/condition.ts';
import type { CardContent, CardText } from './content.ts';

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
export type ResolvedDrawing = { readonly kind: 'drawing'; readonly id: string; readonly box: DrawingBox; readonly ground: Role };
export type ResolvedPattern = { readonly kind: 'pattern'; readonly id: string; readonly box: PatternBox; readonly ground: Role };
export type ResolvedGroup = {
  readonly kind: 'group';
  readonly id: string;
  readonly box: GroupBox;
  readonly ground: Role;
  readonly children: readonly ResolvedBox[];
};
export type ResolvedBox = ResolvedWords | ResolvedPhoto | ResolvedDrawing | ResolvedPattern | ResolvedGroup;

/** The tree for this content, or null when nothing of it shows. `hashtag` is what the phrase of that name says. */
export function resolveTree(root: Box, content: CardContent, background: Role, hashtag: string): ResolvedBox | null {
  return resolveBox(root, 'root', background, content, hashtag);
}

function resolveBox(box: Box, id: string, above: Role, content: CardContent, hashtag: string): ResolvedBox | null {
  if (!holds(box.when, content.facts)) return null;
  switch (box.kind) {
    case 'group': {
      const own = adapted(box, content.facts);
      const ground = own.fill ?? above;
      const children = (own.children ?? []).flatMap((child, index) => {
        const resolved = resolveBox(child, `${id}.${index}`, ground, content, hashtag);
        return resolved === null ? [] : [resolved];
      });
      return { kind: 'group', id, box: own, ground, children };
    }
    case 'words': {
      const own = adapted(box, content.facts);
      const source = wordsOf(own, content, hashtag);
      return source === null ? null : { kind: 'words', id, box: own, ground: own.fill ?? above, ...source };
    }
    case 'photo': {
      const own = adapted(box, content.facts);
      const photo = own.slot === undefined ? undefined : content.photos.get(own.slot);
      if (own.slot === undefined || photo === undefined) return null;
      return { kind: 'photo', id, box: own, ground: own.fill ?? above, slot: own.slot, photo };
    }
    case 'drawing':
      return { kind: 'drawing', id, box: adapted(box, content.facts), ground: box.fill ?? above };
    case 'pattern':
      return { kind: 'pattern', id, box: adapted(box, content.facts), ground: box.fill ?? above };
  }
}

/** `box` with every adaptation whose condition holds, later ones winning. */
function adapted<Set extends object, B extends Set & { readonly adapt?: readonly Change<Set>[] | undefined }>(box: B, facts: Facts): B {
  return (box.adapt ?? []).filter((change) => holds(change.when, facts)).reduce<B>((whole, change) => ({ ...whole, ...change.set }), box);
}

type Change<Set> = { readonly when: Condition; readonly set: Set };

function wordsOf(box: WordsBox, content: CardContent, hashtag: string): { slot: SlotId | null; text: CardText } | null {
  for (const slot of box.slots ?? []) {
    const text = content.texts.get(slot);
    if (text !== undefined) return { slot, text };
  }
  if (box.phrase === undefined) return null;
  if (box.phrase === 'hashtag') return { slot: null, text: { text: hashtag, lang: 'en', direction: 'ltr' } };
  const phrase = content.words.phrases[box.phrase];
  if (phrase === undefined) throw new Error(`the pack has no phrase ${box.phrase}`);
  return { slot: null, text: { text: phrase, lang: content.wordsLang, direction: content.direction } };
}
