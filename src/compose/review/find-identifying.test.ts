import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slot } from '#tests/support/builders.ts';
import { findIdentifying } from './find-identifying.ts';

const story = slot('story');
const inStory = (text: string) => findIdentifying([{ slot: story, text, isName: false }]).map(({ kind, found }) => [kind, found]);
const asName = (text: string) => findIdentifying([{ slot: slot('name'), text, isName: true }]).map(({ kind }) => kind);

describe('what might tell who somebody is', () => {
  it.each([
    ['Write to ola.k@example.org please', 'email', 'ola.k@example.org'],
    ['Find me at @ola_bakes', 'handle', '@ola_bakes'],
    ['Call 0117 496 0123', 'phone', '0117 496 0123'],
    ['Call +44 (0)117 496-0123!', 'phone', '+44 (0)117 496-0123'],
    ['رقمي ٠١١٧٤٩٦٠١٢٣', 'phone', '٠١١٧٤٩٦٠١٢٣'],
    ['My case is A1234567.', 'case-number', 'A1234567'],
    ['Appeal PA/01234/2024', 'case-number', 'PA/01234/2024'],
    ['UAN 1212-0001-2345-6789', 'case-number', '1212-0001-2345-6789'],
    ['We live at BS5 0AA now', 'postcode', 'BS5 0AA'],
    ['Come to 12 Orchard Street', 'street', '12 Orchard Street'],
    ['Flat 3, 14b Old Mill Lane', 'street', '14b Old Mill Lane'],
    ['At Greenfield Primary School we sing', 'school', 'Greenfield Primary School'],
    ['I teach at St. Anne’s Academy', 'school', 'St. Anne’s Academy'],
  ])('in %j is its %s', (text, kind, found) => {
    expect(inStory(text)).toEqual([[kind, found]]);
  });

  it.each([
    'When we moved in, nobody knew each other’s names.',
    'We came in 2015, and in 2019 we opened the bakery.',
    'From 1998-2024 the choir sang',
    'The party is on 18.12.2026',
    '11 families, four kinds of flour, 3,000,000 crumbs',
    'I still know the 42 by heart',
    'The school by the river is where I learned',
    'School was hard at first',
    'Our street has a ladder at number nine',
    'It costs £1,200.50',
    '',
  ])('is not in %j', (text) => {
    expect(inStory(text)).toEqual([]);
  });

  it('finds each thing once, and every thing', () => {
    expect(inStory('a@example.org or @ola, 0117 496 0123').map(([kind]) => kind)).toEqual(['email', 'handle', 'phone']);
  });

  it.each([
    ['Samira', []],
    ['Samira Haddad', ['surname']],
    ['Ana de la Cruz', ['surname']],
    ['Żaneta Brzęczyszczykiewicz', ['surname']],
    ['Mrs Adeyemi', []],
    ['Auntie Bea', []],
    ['the baker', []],
    ['سميرة', []],
  ])('of the name %j: %j', (name, kinds) => {
    expect(asName(name)).toEqual(kinds);
  });

  it('takes any text without stumbling, and quickly: every finding stands in the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.stringMatching(/^[A-Z0-9@. +()-]{0,300}$/)), (text) => {
        for (const { found } of findIdentifying([{ slot: story, text, isName: true }])) expect(text).toContain(found);
      }),
    );
    expect(inStory(`${'A'.repeat(20_000)} `.repeat(2)).length).toBe(0);
    expect(inStory(`${'Aa '.repeat(6000)}x`).length).toBe(0);
  });
});
