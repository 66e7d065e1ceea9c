// Builders: small valid packs, templates, formats and documents, each to be changed where a test cares. All go through the real schemas.

import { NO_ADJUSTMENT } from '#domain/document/adjustment.ts';
import { documentSchema, type Document } from '#domain/document/document.ts';
import { formatSchema, type Format } from '#domain/format/format.ts';
import { slotIdSchema, formatIdSchema, type FormatId, type SlotId } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { packSchema, type Pack } from '#domain/pack/pack.ts';
import { packWordsSchema, type PackWords } from '#domain/pack/words.ts';
import { parse } from '#domain/parse.ts';
import { templateSchema, type Template } from '#domain/template/template.ts';
import { need } from './need.ts';

export type Json = Readonly<Record<string, unknown>>;

export const LIGHT = {
  paper: '#FFF4E2',
  ink: '#2B1A4A',
  deep: '#2B1A4A',
  rose: '#EC6248',
  leaf: '#2F7D5B',
  sky: '#8FB8DE',
  sun: '#F6B22E',
};

/** The plain data of a pack: templates `card`, words in English and Arabic. */
export function packJson(changes: Json = {}): Json {
  return {
    version: 1,
    id: 'street-party',
    date: { month: 12, day: 18 },
    locales: ['en', 'ar'],
    hashtags: ['#OneStreet'],
    prompts: ['welcome'],
    leadSlot: 'story',
    slots: [
      { kind: 'text', id: 'headline', lines: 'paragraph', limit: 120 },
      { kind: 'text', id: 'story', lines: 'paragraph', limit: 10_000 },
      { kind: 'text', id: 'name', lines: 'line', limit: 60 },
      { kind: 'photo', id: 'photo' },
    ],
    palettes: [{ id: 'morning', mode: 'light', colours: LIGHT }],
    templates: [{ id: 'card', palette: 'morning' }],
    ...changes,
  };
}

export function aPack(changes: Json = {}): Pack {
  return need(parse(packSchema, packJson(changes)));
}

const ENGLISH = {
  state: 'source',
  name: 'Street party',
  prompts: { welcome: 'Who opened a door for you?' },
  phrases: { day: '18 December' },
  palettes: { morning: 'Morning' },
  slots: { headline: { label: 'Headline' }, story: { label: 'Story' }, name: { label: 'Name' }, photo: { label: 'Photo' } },
  templates: { card: { name: 'Card', about: 'A plain card', samples: { story: 'A made-up story.', name: 'Somebody' } } },
};
const ARABIC = {
  ...ENGLISH,
  name: 'حفلة الشارع',
  phrases: { day: '18 كانون الأول' },
  templates: { card: { ...ENGLISH.templates.card, samples: { story: 'حكاية للمثال.' } } },
};

/** The plain data of the pack's words. */
export function wordsJson(lang: 'en' | 'ar', changes: Json = {}): Json {
  return { ...(lang === 'en' ? ENGLISH : ARABIC), ...changes };
}

export function packWords(lang: 'en' | 'ar', changes: Json = {}): PackWords {
  return need(parse(packWordsSchema, wordsJson(lang, changes)));
}

export const STYLES = {
  headline: { font: 'grotesk', weight: 800, size: { min: 5, max: 12 }, leading: 1, balance: true },
  story: { font: 'grotesk-text', weight: 430, size: { min: 3, max: 9 }, leading: 1.3 },
  name: { font: 'grotesk-text', weight: 700, size: { min: 3, max: 4 }, leading: 1.2 },
  tag: { font: 'grotesk-text', weight: 650, size: { min: 3, max: 3.2 }, leading: 1.2 },
};

/** Headline, story, name and hashtag under one another, inside the clear area. */
export const PLAIN_ROOT = {
  kind: 'group',
  padding: 6,
  gap: 3,
  safe: ['top', 'bottom', 'start', 'end'],
  children: [
    { kind: 'words', slots: ['headline'], style: 'headline' },
    { kind: 'words', slots: ['story'], style: 'story' },
    { kind: 'words', slots: ['name'], style: 'name' },
    { kind: 'words', phrase: 'hashtag', style: 'tag', colour: ['rose', 'ink'] },
  ],
};

export function templateJson(changes: Json = {}): Json {
  return {
    version: 1,
    id: 'card',
    purposes: ['story'],
    slots: ['headline', 'story', 'name', 'photo'],
    background: 'paper',
    styles: STYLES,
    root: PLAIN_ROOT,
    ...changes,
  };
}

export function aTemplate(changes: Json = {}): Template {
  return need(parse(templateSchema, templateJson(changes)));
}

/** A template of one group holding these boxes. */
export function aTemplateOf(children: readonly Json[], group: Json = {}): Template {
  return aTemplate({ root: { ...PLAIN_ROOT, ...group, children } });
}

export function aLoadedPack(template: Template = aTemplate(), pack: Pack = aPack()): LoadedPack {
  return {
    pack,
    templates: new Map([[template.id, template]]),
    art: new Map(),
    words: new Map([
      ['en', packWords('en')],
      ['ar', packWords('ar')],
    ]),
  };
}

export function aFormat(changes: Json = {}): Format {
  return need(
    parse(formatSchema, {
      id: 'square',
      platform: 'anywhere',
      group: 'social',
      use: 'square',
      width: 1080,
      height: 1080,
      safe: { top: 0, right: 0, bottom: 0, left: 0 },
      overlays: [],
      crop: 'none',
      byteCap: null,
      types: ['png'],
      minimumType: null,
      print: null,
      usual: true,
      order: 1,
      note: '',
      source: 'a test',
      checked: '2026-11-23',
      ...changes,
    }),
  );
}

export const FRAMING = { zoom: 1, focusX: 0.5, focusY: 0.4, rotation: 0 };
export const PHOTO = {
  photo: 'sample',
  width: 1600,
  height: 1200,
  framing: FRAMING,
  framed: true,
  subjects: [],
  adjustment: NO_ADJUSTMENT,
  covers: [],
  description: '',
};

export function documentJson(changes: Json = {}): Json {
  return {
    version: 3,
    packId: 'street-party',
    templateId: 'card',
    paletteId: 'morning',
    seed: 7,
    locale: 'en',
    look: {},
    words: {},
    photos: {},
    standIns: {},
    figures: {},
    formats: [],
    overrides: {},
    kit: { hashtags: [], captions: {} },
    ...changes,
  };
}

export function aDocument(changes: Json = {}): Document {
  return need(parse(documentSchema, documentJson(changes)));
}

/** A document with these words, by slot. */
export function written(words: Readonly<Record<string, string>>, changes: Json = {}): Document {
  return aDocument({ words: Object.fromEntries(Object.entries(words).map(([slot, text]) => [slot, { text }])), ...changes });
}

export function slot(id: string): SlotId {
  return need(parse(slotIdSchema, id));
}

export function formatId(id: string): FormatId {
  return need(parse(formatIdSchema, id));
}
