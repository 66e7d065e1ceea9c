// makeKit: the words that go with the pictures of a document: made from the card, the person's own where they wrote some.

import type { Document } from '#domain/document/document.ts';
import type { Platform } from '#domain/format/format.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { readWords } from '#scene/read-words.ts';
import type { Scene } from '#scene/scene.ts';
import { languageOf } from '#text/language.ts';
import { figureOf } from '../stand-in/stand-ins-of.ts';
import { altTexts, FULL_ALT, SHORT_ALT, within, type AltPhrases, type AltTexts, type Instead } from './alt-text.ts';
import { captionFor, type Caption } from './caption.ts';
import { captionLength } from './caption-length.ts';
import { hashtagsFor } from './hashtags.ts';

export type Kit = {
  readonly alt: AltTexts;
  readonly captionOf: (platform: Platform) => Caption & { /** Written by the person. */ readonly own: boolean };
  /** The description that platform takes; null where it takes none. */
  readonly altOf: (platform: Platform) => string | null;
};

export type KitParts = {
  readonly document: Document;
  /** One size of it, for what stands on the card and in which order. */
  readonly scene: Scene;
  readonly pack: Pack;
  /** What the pack says of the design. */
  readonly design: string;
  readonly phrases: AltPhrases;
};

export function makeKit({ document, scene, pack, design, phrases }: KitParts): Kit {
  const { kit } = document;
  const onCard = readWords(scene).filter(({ text }) => !pack.hashtags.includes(text));
  const shown = new Set(scene.nodes.flatMap((node) => (node.kind === 'image' && node.slot !== null ? [node.slot] : [])));
  const photos = [...shown].flatMap((slot) => document.photos[slot]?.description.trim() || []);
  const standIns = insteadOf(document, scene, pack).map((standIn) => phrases.instead(standIn));
  const made = altTexts({ passages: onCard, design, photos, standIns }, phrases);
  const alt = { short: kit.shortAlt ?? made.short, full: kit.fullAlt ?? made.full };
  const passages = written(document, pack, onCard);
  return {
    alt,
    captionOf(platform) {
      const own = kit.captions[platform.id];
      if (own !== undefined) return { text: own, length: captionLength(own, platform), shortened: false, own: true };
      const hashtags = hashtagsFor(pack.hashtags, kit.hashtags, platform.hashtagLimit);
      return { ...captionFor({ passages, hashtags }, platform), own: false };
    },
    altOf({ altTextLimit }) {
      if (altTextLimit === 0) return null;
      const most = Math.min(FULL_ALT, altTextLimit ?? FULL_ALT);
      return within(most <= SHORT_ALT ? alt.short : alt.full, most, document.locale);
    },
  };
}

/** What this size shows where photos could be, as it is drawn. */
function insteadOf(document: Document, scene: Scene, pack: Pack): readonly Instead[] {
  return scene.regions.flatMap(({ slot }): readonly Instead[] => {
    const kind = document.photos[slot] === undefined ? document.standIns[slot] : undefined;
    if (kind === undefined) return [];
    switch (kind) {
      case 'silhouette':
        return [{ kind, figure: figureOf(pack, document, slot) }];
      case 'initial':
        return scene.nodes.flatMap((node) => (node.kind === 'text' && node.slot === slot ? [{ kind, letter: node.text }] : []));
      case 'pattern':
        return [{ kind }];
    }
  });
}

/** The whole of what was written, even where this size shows it shortened, in the card's own order; without names and places of people. */
function written(document: Document, pack: Pack, onCard: ReturnType<typeof readWords>) {
  const forCaptions = new Set(pack.slots.flatMap((slot) => (slot.kind === 'text' && slot.asks === undefined ? [slot.id] : [])));
  const slots = new Set(onCard.flatMap(({ slot }) => (slot !== null && forCaptions.has(slot) ? [slot] : [])));
  return [...slots].flatMap((slot) => {
    const words = document.words[slot];
    return words === undefined ? [] : [{ text: words.text, lang: words.lang ?? languageOf(words.text, document.locale) }];
  });
}
