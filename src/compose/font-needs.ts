// fontNeeds: which words a card may set in which font, before anything is laid out: what must be loaded before anything is measured.

import type { Document } from '#domain/document/document.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Box } from '#domain/template/box.ts';
import type { Template } from '#domain/template/template.ts';
import type { StyleName } from '#domain/template/type-style.ts';
import { quote } from '#text/quotes.ts';

export type FontNeed = { /** Font id of a type style. */ readonly font: string; readonly text: string };

/** Always measured or added by compose: the capital that sets the first baseline, and the mark of words left out. */
const ALWAYS = 'H…';

export function fontNeeds(pack: LoadedPack, template: Template, document: Document): readonly FontNeed[] {
  const texts = new Map<string, Set<string>>();
  const add = (style: StyleName | undefined, text: string) => {
    const set = style === undefined ? undefined : template.styles[style];
    if (set === undefined) return;
    for (const font of new Set([set.font, ...set.adapt.flatMap((change) => change.set.font ?? [])])) {
      texts.set(font, (texts.get(font) ?? new Set([ALWAYS])).add(text));
    }
  };
  const visit = (box: Box): void => {
    if (box.kind === 'group') box.children?.forEach(visit);
    if (box.kind !== 'words') return;
    for (const variant of [box, ...(box.adapt ?? []).map((change) => ({ ...box, ...change.set }))]) {
      for (const slot of variant.slots ?? []) {
        for (const text of slotTexts(pack, template, document, slot)) add(variant.style, variant.quoted === true ? quote(text, document.locale) + '«»“”„“' : text);
      }
      if (variant.phrase === 'hashtag') add(variant.style, pack.pack.hashtags[0] ?? '');
      else if (variant.phrase !== undefined) for (const words of pack.words.values()) add(variant.style, words.phrases[variant.phrase] ?? '');
    }
  };
  visit(template.root);
  return [...texts].map(([font, set]) => ({ font, text: [...set].join('\n') }));
}

function slotTexts(pack: LoadedPack, template: Template, document: Document, slot: string): readonly string[] {
  const own = Object.entries(document.words).flatMap(([id, words]) => (id === slot ? [words.text] : []));
  const overrides = Object.values(document.overrides).flatMap((override) =>
    Object.entries(override.words).flatMap(([id, text]) => (id === slot ? [text] : [])),
  );
  const samples = Object.values(document.words).some((words) => words.text.trim() !== '')
    ? []
    : [pack.words.get(document.locale)?.templates[template.id]?.samples[slot] ?? ''];
  return [...own, ...overrides, ...samples];
}
