import { describe, expect, it } from 'vitest';
import { hashtagOf, hashtagsFor } from './hashtags.ts';

describe('a hashtag', () => {
  it.each([
    ['our street', '#OurStreet'],
    ['#OurStreet', '#OurStreet'],
    ['  #our-street party! ', '#OurStreetParty'],
    ['łódź bristol', '#ŁódźBristol'],
    ['شارعنا معا', '#شارعنامعا'],
    ['हमारी गली', '#हमारीगली'],
    ['18 december', '#18December'],
    ['tea', '#tea'],
  ])('of %j is %s', (typed, tag) => {
    expect(hashtagOf(typed)).toBe(tag);
  });

  it.each(['', '#', '  ', '!!', '2026', 'x'.repeat(51)])('of %j is none', (typed) => {
    expect(hashtagOf(typed)).toBeNull();
  });
});

describe('the hashtags of a post', () => {
  const campaign = ['#ItTakesACommunity', '#InternationalMigrantsDay'];

  it('are as many as the platform wants, the campaign’s first', () => {
    expect(hashtagsFor(campaign, ['#OurStreet'], 1)).toEqual(['#ItTakesACommunity']);
    expect(hashtagsFor(campaign, ['#OurStreet'], 5)).toEqual([...campaign, '#OurStreet']);
    expect(hashtagsFor(campaign, ['#OurStreet'], 0)).toEqual([]);
    expect(hashtagsFor(campaign, ['#OurStreet'], null)).toHaveLength(3);
  });

  it('never stand twice', () => {
    expect(hashtagsFor(campaign, ['#ittakesacommunity', '#Tea', '#TEA'], null)).toEqual([...campaign, '#Tea']);
  });
});
