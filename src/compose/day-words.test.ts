import { describe, expect, it } from 'vitest';
import { aDocument, aLoadedPack, aPack, aTemplate, packJson, packWords, slot, written, type Json } from '#tests/support/builders.ts';
import { composeCard, textsOf } from '#tests/support/compose-card.ts';

// In tests it is 12 December 2026, and the pack's day is the 18th.
const PLURALS = {
  'days-left-today': 'Today is the day',
  'days-left-one': 'day to go',
  'days-left-other': 'days to go',
  'day-12-14': 'A door opened',
};
const ARABIC = {
  ...Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((category) => [`days-left-${category}`, `ar-${category}`])),
  'days-left-today': 'ar-today',
};
const day = { kind: 'day', id: 'day', from: { month: 12, day: 12 }, to: { month: 12, day: 18 } };
const pack = aPack({ slots: [...(packJson()['slots'] as readonly Json[]), day] });
const shown = (show: string, more: Json = {}) => ({ kind: 'words', slots: ['day'], style: 'headline', show, ...more });
const template = aTemplate({
  slots: ['story', 'day'],
  root: {
    kind: 'group',
    children: [
      shown('days-left'),
      shown('days-left-words'),
      shown('weekday'),
      shown('date'),
      shown('theme'),
      { kind: 'words', slots: ['story'], style: 'story', when: { onTheDay: true } },
      { kind: 'words', slots: ['story'], style: 'story', when: { daysLeft: [2, 3] } },
    ],
  },
});

async function said(words: Readonly<Record<string, string>>, changes: Json = {}) {
  const loaded = aLoadedPack(template, pack);
  const worded = {
    ...loaded,
    words: new Map([
      ['en', packWords('en', { phrases: PLURALS })],
      ['ar', packWords('ar', { phrases: ARABIC })],
    ]),
  };
  const document = Object.keys(words).length === 0 ? aDocument(changes) : written(words, changes);
  return textsOf(await composeCard(document, { template, pack: worded })).map((node) => node.text);
}

describe('a day on a card', () => {
  it('is today when none was chosen, counted to the pack’s own date', async () => {
    expect(await said({})).toEqual(['6', 'days to go', 'Saturday', '12 December']);
  });

  it('is the one that was chosen, with its own theme', async () => {
    expect(await said({ day: '12-14' })).toEqual(['4', 'days to go', 'Monday', '14 December', 'A door opened']);
    expect(await said({ day: '12-17' })).toEqual(['1', 'day to go', 'Thursday', '17 December']);
  });

  it('says so on the day itself, without a number, and conditions can tell', async () => {
    expect(await said({ day: '12-18', story: 'Come in' })).toEqual(['Today is the day', 'Friday', '18 December', 'Come in']);
  });

  it('lets a design be another on some days', async () => {
    expect(await said({ day: '12-15', story: 'Come in' })).toContain('Come in');
    expect(await said({ day: '12-16', story: 'Come in' })).toContain('Come in');
    expect(await said({ day: '12-14', story: 'Come in' })).not.toContain('Come in');
  });

  it('speaks the language of the card’s phrases, with its numbers and plurals', async () => {
    const texts = await said({ day: '12-14', story: 'حكاية' }, { locale: 'ar' });
    expect(texts.slice(0, 2)).toEqual([new Intl.NumberFormat('ar').format(4), 'ar-few']);
  });

  it.each(['nonsense', '99-99', '__proto__'])('takes a stored day that is none (%s) for today', async (text) => {
    expect((await said({ day: text }))[0]).toBe('6');
    expect(slot('day')).toBe('day');
  });
});
