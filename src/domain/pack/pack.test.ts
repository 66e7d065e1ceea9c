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
