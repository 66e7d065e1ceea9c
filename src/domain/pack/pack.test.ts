import { describe, expect, it } from 'vitest';
import { aPack, aTemplate, aTemplateOf, LIGHT, packJson, packWords, type Json } from '#tests/support/builders.ts';
import { needFailure, need } from '#tests/support/need.ts';
import { parse } from '../parse.ts';
import { packSchema } from './pack.ts';
import { templateFaults, wordFaults } from './pack-faults.ts';

const refused = (changes: Json) => needFailure(parse(packSchema, packJson(changes))).map(({ path, reason }) => `${path} ${reason}`);
const palette = { id: 'morning', mode: 'light', colours: LIGHT };
const story = { kind: 'text', id: 'story', lines: 'paragraph', limit: 100 };

describe('reading a pack', () => {
  it.each<[string, Json]>([
    ['palettes.1.id morning stands twice', { palettes: [palette, palette] }],
    ['slots.1.id story stands twice', { slots: [story, story] }],
    [
      'templates.1.id card stands twice',
      {
        templates: [
          { id: 'card', palette: 'morning' },
          { id: 'card', palette: 'morning' },
        ],
      },
    ],
    ['leadSlot nickname is not one of the slots', { leadSlot: 'nickname' }],
    ['templates.0.palette dusk is not one of the palettes', { templates: [{ id: 'card', palette: 'dusk' }] }],
    ['palettes.0.colours morning: ink on paper', { palettes: [{ ...palette, colours: { ...LIGHT, ink: '#777777' } }] }],
    [
      'palettes.0.colours morning: neither ink, paper nor deep can be read on rose',
      { palettes: [{ ...palette, colours: { ...LIGHT, ink: '#6A4A2A', deep: '#6A4A2A', rose: '#A58A70' } }] },
    ],
    ['palettes.0.colours.rose must be a colour', { palettes: [{ ...palette, colours: { ...LIGHT, rose: 'red' } }] }],
    ['palettes.0.colours.rose must be a colour', { palettes: [{ ...palette, colours: { ...LIGHT, rose: '#ec6248' } }] }],
    ['hashtags.0 must be one word', { hashtags: ['#two words'] }],
    ['hashtags.0 must be one word', { hashtags: ['@somebody'] }],
    ['locales.0 must be a language tag', { locales: ['../en'] }],
    ['locales', { locales: [] }],
    ['slots.0', { slots: [{ ...story, limit: 0 }] }],
    ['slots.0.kind', { slots: [{ kind: 'video', id: 'film' }] }],
    ['date.month', { date: { month: 13, day: 1 } }],
    ['id', { id: 'Street Party' }],
    ['script', { script: 'alert(1)' }],
  ])('refuses a fault and says where and why: %s', (words, changes) => {
    const faults = refused(changes);
    expect(
      faults.some((fault) => fault.startsWith(words)),
      faults.join('\n'),
    ).toBe(true);
  });

  it('takes hashtags in any script', () => {
    expect(need(parse(packSchema, packJson({ hashtags: ['#مجتمع_واحد', '#Été'] }))).hashtags).toHaveLength(2);
  });
});

describe('a pack’s files against one another', () => {
  it('say which sentences a language lacks', () => {
    const words = packWords('en', { prompts: {}, slots: {}, palettes: {} });
    expect(wordFaults(aPack(), words).map((fault) => fault.path)).toEqual([
      'prompts.welcome',
      'palettes.morning',
      'slots.headline',
      'slots.story',
      'slots.name',
      'slots.photo',
    ]);
    expect(wordFaults(aPack(), packWords('en'))).toEqual([]);
  });

  it('do not take what every object has for a sentence', () => {
    const pack = aPack({ prompts: ['constructor'] });
    expect(wordFaults(pack, packWords('en')).map((fault) => fault.path)).toEqual(['prompts.constructor']);
  });

  it('say which names of a template the pack does not have', () => {
    const words = new Map([
      ['en', packWords('en')],
      ['ar', packWords('ar', { phrases: {} })],
    ]);
    const template = aTemplateOf([{ kind: 'words', phrase: 'day', style: 'tag' }]);
    expect(templateFaults(aPack(), 'card', template, words).map((fault) => fault.reason)).toEqual(['day is not in locales/ar.json']);
    expect(templateFaults(aPack(), 'other', aTemplate(), words).map((fault) => fault.reason)).toEqual([
      'is card, but the file is other.json',
    ]);
    const smaller = aPack({ slots: [story] });
    expect(templateFaults(smaller, 'card', aTemplate(), words).map((fault) => fault.reason)).toEqual([
      'headline is not a slot of the pack',
      'name is not a slot of the pack',
      'photo is not a slot of the pack',
    ]);
  });
});

describe('a template and its pack', () => {
  const slots = [
    { kind: 'text', id: 'story', lines: 'paragraph', limit: 100 },
    { kind: 'photo', id: 'photo' },
    { kind: 'link', id: 'link' },
    { kind: 'day', id: 'day', from: { month: 12, day: 12 }, to: { month: 12, day: 18 } },
    { kind: 'mark', id: 'mark' },
  ];
  const pack = aPack({ slots });
  const reasons = (box: Record<string, unknown>, words = new Map([['en', packWords('en')]])) => {
    const root = { kind: 'group', children: [box] };
    return templateFaults(pack, 'card', aTemplate({ slots: slots.map(({ id }) => id), root }), words).map((fault) => fault.reason);
  };

  it.each([
    [{ kind: 'words', slots: ['photo'], style: 'story' }, 'photo is a photo slot, which a words box can’t show'],
    [{ kind: 'photo', slot: 'story' }, 'story is a text slot, which a photo box can’t show'],
    [{ kind: 'code', slot: 'day' }, 'day is a day slot, which a code box can’t show'],
    [{ kind: 'code', slot: 'link', adapt: [{ when: {}, set: { slot: 'mark' } }] }, 'mark is a mark slot, which a code box can’t show'],
  ])('must show slots as what they are: %j', (box, reason) => {
    expect(reasons(box)).toEqual([reason]);
  });

  it.each([
    { kind: 'words', slots: ['story', 'link', 'day'], style: 'story' },
    { kind: 'photo', slot: 'mark' },
    { kind: 'code', slot: 'link' },
  ])('may show %j', (box) => {
    expect(reasons(box)).toEqual([]);
  });

  it('needs a phrase for every plural of each language to count days', () => {
    const box = { kind: 'words', slots: ['day'], style: 'story', show: 'days-left-words' };
    const phrases = { 'days-left-today': 'a', 'days-left-one': 'b', 'days-left-other': 'c' };
    const english = packWords('en', { phrases });
    const arabic = packWords('ar', { phrases });
    expect(reasons(box)).toEqual(['days-left-today', 'days-left-one', 'days-left-other'].map((key) => `${key} is not in locales/en.json`));
    expect(reasons(box, new Map([['en', english]]))).toEqual([]);
    expect(reasons(box, new Map([['ar', arabic]]))).toHaveLength(4);
  });
});
