import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes } from '#text/graphemes.ts';
import { altTexts, FULL_ALT, SHORT_ALT, within } from './alt-text.ts';

const phrases = { says: (words: string) => `It says: ${words}`, photo: (shown: string) => `The photo shows: ${shown}` };
const said = (...texts: readonly string[]) => texts.map((text) => ({ text, lang: 'en' }));

describe('a picture in words', () => {
  it('has all that stands on the card, the photo as its maker told it, and the design', () => {
    const { full, short } = altTexts(
      { passages: said('Bread for\nthe street', 'I left the door open.'), design: 'A street of doors', photos: ['Us at the oven'] },
      phrases,
    );
    expect(full).toBe('It says: Bread for the street. I left the door open. The photo shows: Us at the oven. A street of doors.');
    expect(short).toBe('It says: Bread for the street.');
  });

  it('of a card without words tells the photo, or else the design', () => {
    expect(altTexts({ passages: [], design: 'A street of doors', photos: ['Us'] }, phrases).short).toBe('The photo shows: Us.');
    expect(altTexts({ passages: [], design: 'A street of doors', photos: [] }, phrases)).toEqual({
      short: 'A street of doors.',
      full: 'A street of doors.',
    });
  });

  it('leaves hashtags as they are', () => {
    expect(altTexts({ passages: said('Tea', '#ItTakesACommunity'), design: '', photos: [] }, phrases).full).toBe(
      'It says: Tea. #ItTakesACommunity',
    );
  });

  it('is never longer than platforms take, whatever is on the card', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 1500 }), lang: fc.constantFrom('en', 'ar', 'th') }), {
          maxLength: 4,
        }),
        (passages) => {
          const { full, short } = altTexts({ passages, design: 'A street', photos: ['Us'] }, phrases);
          expect(countGraphemes(full)).toBeLessThanOrEqual(FULL_ALT);
          expect(countGraphemes(short)).toBeLessThanOrEqual(SHORT_ALT);
        },
      ),
    );
  });

  it.each([
    ['One sentence. Another one here.', 20, 'One sentence.'],
    ['One sentence that does not end anywhere near', 20, 'One sentence that…'],
    ['短い文', 2, '短…'],
    ['fits', 4, 'fits'],
  ])('%j within %d letters is %j', (text, most, expected) => {
    expect(within(text, most, 'en')).toBe(expected);
  });
});
