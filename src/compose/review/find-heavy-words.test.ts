import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHeavyWords } from './find-heavy-words.ts';

const inText = (text: string) => findHeavyWords([{ text }]).map(({ kind, found }) => [kind, found]);

describe('words to look at again', () => {
  it.each([
    ['They called us illegal immigrants.', 'illegal', 'illegal immigrants'],
    ['No more “illegals”, said the poster', 'illegal', 'illegals'],
    ['A wave of refugees came', 'flood', 'wave of refugees'],
    ['after the swarm of hungry people', 'flood', 'swarm of hungry people'],
    ['An influx of migrants', 'flood', 'influx of migrants'],
    ['bogus asylum seekers', 'bogus', 'bogus asylum seekers'],
    ['I teach asylum seekers on Mondays', 'label', 'asylum seekers'],
    ['موجة المهاجرين', 'flood', 'موجة المهاجرين'],
    ['المهاجرون غير الشرعيين', 'illegal', 'المهاجرون غير الشرعيين'],
  ])('in %j: %s', (text, kind, found) => {
    expect(inText(text)).toEqual([[kind, found]]);
  });

  it.each([
    'The flood took our kitchen, and forty people came with buckets',
    'A wave of joy',
    'She waved at people',
    'The tide was out when we landed',
    'I am a refugee and a baker',
    'It was illegal to sing there',
    'The person seeking asylum next door',
    '',
  ])('are none in %j', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('are told once, however often they stand there', () => {
    expect(findHeavyWords([{ text: 'A wave of refugees. A wave of refugees.' }, { text: 'a wave of refugees' }])).toHaveLength(1);
  });

  it('are looked for in any text without stumbling', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.stringMatching(/^(wave of |people |illegal ){0,60}$/)),
        (text) => {
          for (const { found } of findHeavyWords([{ text }])) expect(text).toContain(found);
        },
      ),
    );
    expect(inText(`wave of ${'a '.repeat(10_000)}`)).toEqual([]);
  });
});
