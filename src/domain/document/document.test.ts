import { describe, expect, it } from 'vitest';
import { aDocument, documentJson, formatId, FRAMING, PHOTO, slot, written, type Json } from '#tests/support/builders.ts';
import { needFailure, need } from '#tests/support/need.ts';
import { parse } from '../parse.ts';
import { documentSchema, isUntouched, photoFor, photosOf, wordsFor } from './document.ts';

const pathsOf = (changes: Json) => needFailure(parse(documentSchema, documentJson(changes))).map((fault) => fault.path);
const story = slot('story');
const square = formatId('square');

describe('reading a document', () => {
  it.each<[string, Json]>([
    ['words.story.text', { words: { story: { text: 5 } } }],
    ['words.story.colour', { words: { story: { text: '', colour: 'red' } } }],
    ['words.story.direction', { words: { story: { text: '', direction: 'up' } } }],
    ['words.story.lang', { words: { story: { text: '', lang: 'en"><b' } } }],
    ['words.Not a slot', { words: { 'Not a slot': { text: '' } } }],
    ['photos.photo.width', { photos: { photo: { ...PHOTO, width: 0 } } }],
    ['photos.photo.height', { photos: { photo: { ...PHOTO, height: Number.NaN } } }],
    ['photos.photo.photo', { photos: { photo: { ...PHOTO, photo: '../etc/passwd' } } }],
    ['photos.photo.framing.zoom', { photos: { photo: { ...PHOTO, framing: { ...FRAMING, zoom: 0.5 } } } }],
    ['overrides.square.shortened', { overrides: { square: { shortened: 'yes' } } }],
    ['formats.1', { formats: ['ig-square', 'IG Square'] }],
    ['seed', { seed: 4_294_967_296 }],
    ['seed', { seed: -1 }],
    ['templateId', { templateId: '' }],
    ['extra', { extra: true }],
  ])('refuses a fault at %s', (path, changes) => {
    expect(pathsOf(changes)).toEqual([path]);
  });

  it('names every fault at once', () => {
    expect(pathsOf({ seed: 'x', locale: '' })).toEqual(expect.arrayContaining(['seed', 'locale']));
  });

  it('refuses a text no one can have typed', () => {
    expect(pathsOf({ words: { story: { text: 'x'.repeat(20_001) } } })).toEqual(['words.story.text']);
    expect(need(parse(documentSchema, documentJson({ words: { story: { text: 'x'.repeat(20_000) } } }))).words[story]?.text).toHaveLength(
      20_000,
    );
  });

  it('lets nothing through that would change what all objects have', () => {
    const hostile = JSON.parse(
      JSON.stringify(documentJson()).replace('"words":{}', '"words":{"__proto__":{"text":"got in"},"constructor":{"text":"got in"}}'),
    ) as unknown;
    const parsed = parse(documentSchema, hostile);
    expect(JSON.stringify(parsed)).not.toContain('got in');
    expect(parsed.ok ? Object.keys(parsed.value.words) : []).toEqual([]);
    expect(({} as { text?: unknown }).text).toBeUndefined();
  });

  it('gives an override what it leaves unsaid', () => {
    expect(aDocument({ overrides: { square: {} } }).overrides[square]).toEqual({ words: {}, framing: {}, shortened: false });
  });
});

describe('what a document says at one size', () => {
  const document = written(
    { story: '  The whole story. ' },
    { overrides: { square: { words: { story: ' Short. ' }, framing: { photo: { ...FRAMING, zoom: 2 } } } }, photos: { photo: PHOTO } },
  );

  it('is the size’s own words where it has some, else everybody’s; without space around them', () => {
    expect(wordsFor(document, story, square)).toBe('Short.');
    expect(wordsFor(document, story, formatId('story'))).toBe('The whole story.');
    expect(wordsFor(document, story, null)).toBe('The whole story.');
    expect(wordsFor(document, slot('name'), square)).toBe('');
  });

  it('is the size’s own framing of the one photo', () => {
    expect(photoFor(document, slot('photo'), square)?.framing.zoom).toBe(2);
    expect(photoFor(document, slot('photo'), null)?.framing.zoom).toBe(1);
    expect(photoFor(document, story, square)).toBeNull();
    expect(photosOf(document)).toEqual(['sample']);
  });

  it('counts as untouched until a letter or a photo is in', () => {
    expect(isUntouched(aDocument())).toBe(true);
    expect(isUntouched(written({ story: ' \n ' }))).toBe(true);
    expect(isUntouched(written({ name: 'A' }))).toBe(false);
    expect(isUntouched(aDocument({ photos: { photo: PHOTO } }))).toBe(false);
  });
});
