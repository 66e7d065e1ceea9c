import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { aDocument, documentJson, formatId, FRAMING, PHOTO, slot, written } from '#tests/support/builders.ts';
import { need, present } from '#tests/support/need.ts';
import { paletteIdSchema, templateIdSchema } from '../ids.ts';
import { parse } from '../parse.ts';
import { documentSchema, wordsFor, type Document } from './document.ts';
import {
  withDirection,
  withLanguage,
  withFormats,
  withFraming,
  withPalette,
  withPhoto,
  withPhotoDescription,
  withSeed,
  withShortened,
  withShorterWords,
  withTemplate,
  withWords,
  withoutOverride,
  withoutPhoto,
} from './edit-document.ts';

const [story, photo] = [slot('story'), slot('photo')];
const [square, tall] = [formatId('square'), formatId('tall')];
const placed = present(need(parse(documentSchema, documentJson({ photos: { photo: PHOTO } }))).photos[photo]);
const zoomed = { ...FRAMING, zoom: 3 };
const storable = (document: Document) => parse(documentSchema, JSON.parse(JSON.stringify(document)) as unknown).ok;

describe('editing words', () => {
  it('changes one slot’s text and keeps its direction and language', () => {
    const before = aDocument({ words: { story: { text: 'a', lang: 'ur', direction: 'rtl' }, name: { text: 'N' } } });
    const after = withWords(before, story, 'b ');
    expect(after.words).toEqual({ story: { text: 'b ', lang: 'ur', direction: 'rtl' }, name: { text: 'N' } });
    expect(before.words[story]?.text).toBe('a');
  });

  it('sets a language and goes back to what the letters say', () => {
    const set = withLanguage(written({ story: '社区' }), story, 'ja');
    expect(set.words[story]).toEqual({ text: '社区', lang: 'ja' });
    expect(withLanguage(set, story, null).words[story]).toEqual({ text: '社区' });
  });

  it('sets a direction and goes back to what the letters say', () => {
    const set = withDirection(written({ story: 'abc' }), story, 'rtl');
    expect(set.words[story]).toEqual({ text: 'abc', direction: 'rtl' });
    expect(withDirection(set, story, null).words[story]).toEqual({ text: 'abc' });
    expect(withDirection(aDocument(), story, 'rtl').words[story]).toEqual({ text: '', direction: 'rtl' });
  });

  it('writes shorter words for one size only, and takes them back when emptied', () => {
    const short = withShorterWords(written({ story: 'A long story' }), square, story, 'Short');
    expect([wordsFor(short, story, square), wordsFor(short, story, tall)]).toEqual(['Short', 'A long story']);
    expect(wordsFor(withShorterWords(short, square, story, ''), story, square)).toBe('A long story');
    expect(storable(short)).toBe(true);
  });

  it('asks again once the shorter words change what was accepted', () => {
    const accepted = withShortened(aDocument(), square, true);
    expect(accepted.overrides[square]?.shortened).toBe(true);
    expect(withShorterWords(accepted, square, story, 'x').overrides[square]?.shortened).toBe(false);
    expect(withShortened(accepted, square, false).overrides[square]?.shortened).toBe(false);
  });

  it('lets one size follow the rest again', () => {
    const both = withShorterWords(withShorterWords(aDocument(), square, story, 'x'), tall, story, 'y');
    expect(Object.keys(withoutOverride(both, square).overrides)).toEqual(['tall']);
  });
});

describe('editing the photo', () => {
  it('frames it for all sizes, or for one alone', () => {
    const document = withPhoto(aDocument(), photo, placed);
    expect(withFraming(document, photo, zoomed, null).photos[photo]?.framing).toEqual(zoomed);
    const one = withFraming(document, photo, zoomed, square);
    expect(one.photos[photo]?.framing).toEqual(FRAMING);
    expect(one.overrides[square]?.framing[photo]).toEqual(zoomed);
    expect(storable(one)).toBe(true);
  });

  it('forgets every size’s framing when another photo comes or the photo goes, and keeps the size’s words', () => {
    const framed = withShorterWords(withFraming(withPhoto(aDocument(), photo, placed), photo, zoomed, square), square, story, 'x');
    for (const next of [withPhoto(framed, photo, placed), withoutPhoto(framed, photo)]) {
      expect(next.overrides[square]).toEqual({ words: { story: 'x' }, framing: {}, shortened: false });
    }
    expect(withoutPhoto(framed, photo).photos).toEqual({});
  });

  it('does nothing to a photo that is not there', () => {
    const empty = aDocument();
    expect(withFraming(empty, photo, zoomed, square)).toBe(empty);
    expect(withPhotoDescription(empty, photo, 'us')).toBe(empty);
    expect(withoutPhoto(empty, photo)).toEqual(empty);
  });

  it('keeps the line that describes it', () => {
    expect(withPhotoDescription(withPhoto(aDocument(), photo, placed), photo, 'Us at the oven').photos[photo]?.description).toBe(
      'Us at the oven',
    );
  });
});

describe('editing choices', () => {
  const palette = v.parse(paletteIdSchema, 'dusk');
  const template = v.parse(templateIdSchema, 'other');

  it('takes another template and keeps words, photo and palette unless told', () => {
    const document = withPhoto(written({ story: 'kept' }), photo, placed);
    expect(withTemplate(document, template)).toEqual({ ...document, templateId: 'other' });
    expect(withTemplate(document, template, palette).paletteId).toBe('dusk');
    expect(withPalette(document, palette)).toEqual({ ...document, paletteId: 'dusk' });
  });

  it('names each format once, in the order chosen', () => {
    expect(withFormats(aDocument(), [tall, square, tall]).formats).toEqual(['tall', 'square']);
  });

  it.each([-1, 4_294_967_296, 1.7, 2 ** 40 + 3])('keeps a seed storable: %d', (seed) => {
    expect(storable(withSeed(aDocument(), seed))).toBe(true);
  });
});
