import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchColumns, type ColumnUse } from '#domain/batch/column-use.ts';
import { documentSchema } from '#domain/document/document.ts';
import { parse } from '#domain/parse.ts';
import { aDocument, aPack, formatId, PHOTO, slot } from '#tests/support/builders.ts';
import { need, needFailure } from '#tests/support/need.ts';
import { batchModel, rowDocument } from './row-document.ts';

const pack = aPack({
  slots: [
    { kind: 'text', id: 'headline', lines: 'paragraph', limit: 120 },
    { kind: 'text', id: 'story', lines: 'paragraph', limit: 50 },
    { kind: 'text', id: 'name', lines: 'line', limit: 60, asks: 'name' },
    { kind: 'link', id: 'link' },
    { kind: 'day', id: 'day', from: { month: 12, day: 12 }, to: { month: 12, day: 18 } },
    { kind: 'photo', id: 'photo' },
    { kind: 'mark', id: 'mark' },
  ],
});
const SLOTS = pack.slots.map(({ id }) => id);
const words = (id: string): ColumnUse => ({ kind: 'words', slot: slot(id) });
const STORY = words('story');
const AGREED: ColumnUse = { kind: 'agreed' };

const open = aDocument({
  words: { headline: { text: 'One street' }, story: { text: 'My own story' }, name: { text: 'Me' } },
  photos: { photo: PHOTO, mark: { ...PHOTO, photo: 'logo' } },
  overrides: { square: { words: { story: 'Mine' } } },
  kit: { hashtags: ['#OneStreet'], captions: { bluesky: 'About me' }, shortAlt: 'Me' },
});

function row(uses: readonly ColumnUse[], cells: readonly string[], number = 2) {
  return rowDocument({ number, cells }, { document: batchModel(open, SLOTS, pack, uses), pack, uses, yes: [] });
}

describe('a row as a card', () => {
  it('keeps of the open card what tells of nobody', () => {
    const { document } = need(row([STORY], ['We baked bread']));
    expect(document.words).toEqual({ headline: { text: 'One street' }, story: { text: 'We baked bread' } });
    expect(Object.keys(document.photos)).toEqual(['mark']);
    expect(document.overrides).toEqual({});
    expect(document.kit).toEqual({ hashtags: ['#OneStreet'], captions: {} });
    expect([document.templateId, document.paletteId, document.look]).toEqual([open.templateId, open.paletteId, open.look]);
  });

  it('takes an empty cell for nothing, not for the words of the open card', () => {
    expect(need(row([STORY, words('headline')], ['Bread', ''])).document.words).toEqual({ story: { text: 'Bread' } });
  });

  it('has its language, its shorter words, its photo and what that shows', () => {
    const uses: readonly ColumnUse[] = [
      STORY,
      { kind: 'language' },
      { kind: 'shorter', format: formatId('square') },
      { kind: 'photo', slot: slot('photo') },
      { kind: 'description', slot: slot('photo') },
    ];
    const { document, photos } = need(row(uses, ['خبزنا معاً', 'ar', 'خبزنا', 'a.jpg', 'Two women']));
    expect(document.words[slot('story')]).toEqual({ text: 'خبزنا معاً', lang: 'ar' });
    expect(document.overrides[formatId('square')]?.words).toEqual({ story: 'خبزنا' });
    expect(photos).toEqual([{ slot: 'photo', file: 'a.jpg', description: 'Two women' }]);
  });

  it('has a pattern of its own, the same every time', () => {
    const seed = (number: number) => need(row([STORY], ['Bread'], number)).document.seed;
    expect(seed(2)).toBe(seed(2));
    expect(seed(2)).not.toBe(seed(3));
  });

  it('is stopped by what is wrong with it, by kind', () => {
    expect(needFailure(row([STORY], ['x'.repeat(53)]))).toEqual({ kind: 'too-long', slot: 'story', letters: 3 });
    expect(needFailure(row([STORY, { kind: 'language' }], ['Bread', 'English']))).toEqual({ kind: 'language', given: 'English' });
    expect(needFailure(row([words('link')], ['javascript:alert(1)']))).toEqual({ kind: 'link', slot: 'link' });
    expect(needFailure(row([words('day')], ['12-25']))).toEqual({ kind: 'day', slot: 'day' });
    expect(needFailure(row([STORY], ['']))).toEqual({ kind: 'empty' });
    expect(needFailure(row([STORY, AGREED], ['Bread', 'not yet']))).toEqual({ kind: 'not-agreed' });
    expect(row([STORY, AGREED], ['Bread', 'Yes']).ok).toBe(true);
    expect(row([words('day')], ['2026-12-14']).ok).toBe(true);
  });

  it('is a valid document whatever the cells hold', () => {
    const uses = matchColumns(
      ['story', 'name', 'headline', 'language'],
      [
        { use: STORY, names: ['story'] },
        { use: words('name'), names: ['name'] },
        { use: words('headline'), names: ['headline'] },
        { use: { kind: 'language' }, names: ['language'] },
      ],
    );
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '__proto__', '\u202Egpj', 'en', 'zh-Hant'));
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), (cells) => {
        const made = row(uses, cells);
        if (made.ok) expect(parse(documentSchema, made.value.document).ok).toBe(true);
      }),
    );
  });
});
