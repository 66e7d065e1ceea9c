import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionFor } from './caption.ts';
import { captionLength } from './caption-length.ts';

const platform = { captionLimit: 60, captionCounts: 'characters', urlCounts: null } as const;
const said = (...texts: readonly string[]) => texts.map((text) => ({ text, lang: 'en' }));

describe('a caption', () => {
  it('is the person’s own words, then the hashtags', () => {
    expect(captionFor({ passages: said('Bread for all', ' I left the door open. '), hashtags: ['#One', '#Two'] }, platform)).toEqual({
      text: 'Bread for all\n\nI left the door open.\n\n#One #Two',
      length: 47,
      shortened: false,
    });
  });

  it('of a card without words is its hashtags', () => {
    expect(captionFor({ passages: [], hashtags: ['#One'] }, platform).text).toBe('#One');
  });

  it('ends after a whole sentence when all is too much, keeps its hashtags, and says so', () => {
    const caption = captionFor(
      { passages: said('I left the door open. Then came the tea. Then the neighbours came too.'), hashtags: ['#One'] },
      platform,
    );
    expect(caption.text).toBe('I left the door open. Then came the tea.\n\n#One');
    expect(caption.shortened).toBe(true);
  });

  it('ends after a word where even one sentence is too much', () => {
    const caption = captionFor(
      { passages: said('A sentence that goes on and on and never once comes to the end of itself'), hashtags: ['#One'] },
      platform,
    );
    expect(caption.text).toMatch(/^A sentence .*\w…\n\n#One$/u);
  });

  it('never is longer than the platform takes, in any writing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 300 }), lang: fc.constantFrom('en', 'ar', 'zh', 'th') }), {
          maxLength: 3,
        }),
        fc.constantFrom('characters', 'graphemes', 'weighted'),
        fc.integer({ min: 20, max: 300 }),
        (passages, captionCounts, captionLimit) => {
          const rule = { captionLimit, captionCounts, urlCounts: 23 } as const;
          const { text, length, shortened } = captionFor({ passages, hashtags: ['#One'] }, rule);
          expect(length).toBe(captionLength(text, rule));
          expect(length).toBeLessThanOrEqual(captionLimit);
          expect(text.endsWith('#One')).toBe(true);
          if (!shortened) for (const passage of passages) expect(text).toContain(passage.text.trim());
        },
      ),
    );
  });
});
