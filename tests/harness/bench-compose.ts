// One compose, timed as a person typing meets it: the fonts are in, the words have just changed by a letter, and the card is laid out anew.

import { compose } from '#compose/compose.ts';
import type { Scene } from '#scene/scene.ts';
import { bundledFonts } from '#services/fonts/bundled-fonts.ts';
import { loadLayoutEngine } from '#services/layout/yoga-layout.ts';
import { graphemesOf } from '#text/graphemes.ts';
import { prepare } from '#workflows/prepare.ts';
import { CALENDAR, documentOf, formatOf, loadWholePack, need } from './load.ts';

export type TimedStory = { readonly lang: string; readonly text: string };
export type TimedCard = { readonly template: string; readonly format: string };

export type ComposeBench = {
  /** Template ids of the pack. */
  readonly templates: readonly string[];
  /** Gets a card ready with the story less its last `fewer` letters: no two rounds set the same words. */
  ready(story: TimedStory, card: TimedCard, fewer: number): Promise<void>;
  /** Composes the card that is ready; whether its words did not all fit. */
  compose(): boolean;
};

declare global {
  interface Window {
    composeBench?: ComposeBench;
  }
}

const fonts = bundledFonts();

async function open(): Promise<void> {
  const pack = await loadWholePack();
  const services = { fonts, loadLayout: loadLayoutEngine, calendar: () => CALENDAR, measureLight: () => Promise.resolve(null) };
  let composeReady: () => Scene = () => {
    throw new Error('no card is ready');
  };
  window.composeBench = {
    templates: pack.pack.templates.map(({ id }) => id),
    async ready({ lang, text }, card, fewer) {
      const letters = graphemesOf(text);
      const story = letters.slice(0, letters.length - fewer).join('');
      const document = documentOf(pack, { ...card, locale: lang, words: { story, name: 'Samira' } });
      const template = pack.templates.get(document.templateId);
      if (template === undefined) throw new Error(`no template ${card.template}`);
      const format = formatOf(card.format);
      const { context } = need(await prepare(services, pack, template, document, { samples: false }));
      composeReady = () => compose(pack, template, document, format, context);
    },
    compose: () => composeReady().overflow.length > 0,
  };
}

open().catch((error: unknown) => {
  document.title = `failed: ${error instanceof Error ? error.message : String(error)}`;
});
