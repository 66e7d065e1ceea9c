// fontNeeds: which words a card may set in which font, before anything is laid out: what must be loaded before anything is measured.

import { wordsFor, type Document } from '#domain/document/document.ts';
import type { SlotId } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Box, WordsBox } from '#domain/template/box.ts';
import type { Template } from '#domain/template/template.ts';
import { quote } from '#text/quotes.ts';
import { tidied } from '#text/tidy.ts';
import { allWords } from './box-words.ts';
import { cardTexts, type Saying } from './content.ts';
import { initialFont, initialOf } from './stand-in/initial.ts';
import { wearLook } from './wear-look.ts';

export type FontNeed = {
  /** Font id of a type style. */
  readonly font: string;
  /** BCP 47 tag of the words: a font is another family for some. */
  readonly lang: string;
  readonly text: string;
};

/** Always measured or added by compose: the capital that sets the first baseline, and the mark of words left out. */
const ALWAYS = 'H…';

/** For every size the document may be drawn at. `context`: as handed to compose. */
export function fontNeeds(pack: LoadedPack, design: Template, document: Document, context: Saying): readonly FontNeed[] {
  const template = wearLook(design, document, pack.pack.pairings);
  const needs = new Map<string, { readonly font: string; readonly lang: string; readonly texts: Set<string> }>();
  const need = (font: string, lang: string, text: string) => {
    const key = `${font} ${lang}`;
    const known = needs.get(key) ?? { font, lang, texts: new Set([ALWAYS]) };
    needs.set(key, known);
    known.texts.add(tidied(text));
  };
  const add = (box: WordsBox, lang: string, text: string) => {
    const style = box.style === undefined ? undefined : template.styles[box.style];
    if (style === undefined) return;
    for (const font of new Set([style.font, ...style.adapt.flatMap((change) => change.set.font ?? [])])) need(font, lang, text);
  };
  const everywhere = (slot: SlotId) => wordsFor(document, slot, null);
  const own = Object.values(document.overrides).map(
    ({ words }) =>
      (slot: SlotId) =>
        words[slot]?.trim() ?? everywhere(slot),
  );
  for (const said of [everywhere, ...own].map((wordsOf) => cardTexts(pack, template, document, wordsOf, context))) {
    const from = { said, calendar: context.calendar, hashtag: pack.pack.hashtags[0] ?? '' };
    for (const box of wordsBoxes(template.root)) {
      for (const { text, lang } of allWords(box, from)) add(box, lang, box.quoted === true ? quote(text, lang) : text);
    }
    // Whichever of them it is begun with: a size may leave the name out.
    for (const { text, lang } of Object.values(document.standIns).includes('initial') ? said.texts.values() : []) {
      const letter = initialOf(text, lang);
      if (letter !== null) need(initialFont(template).font, lang, letter);
    }
  }
  return [...needs.values()].map(({ font, lang, texts }) => ({ font, lang, text: [...texts].join('\n') }));
}

/** Every words box below `box`, and every form an adaptation may give it. */
function wordsBoxes(box: Box): readonly WordsBox[] {
  if (box.kind === 'group') return (box.children ?? []).flatMap(wordsBoxes);
  return box.kind === 'words' ? [box, ...(box.adapt ?? []).map((change) => ({ ...box, ...change.set }))] : [];
}
