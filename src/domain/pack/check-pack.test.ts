import { describe, expect, it } from 'vitest';
import { packJson, PLAIN_ROOT, templateJson, wordsJson, type Json } from '#tests/support/builders.ts';
import { checkPack } from './check-pack.ts';

const LEAF = '<svg viewBox="0 0 10 10"><rect width="10" height="10" fill="var(--leaf)"/></svg>';
const withBoxes = (...children: readonly Json[]) => templateJson({ root: { ...PLAIN_ROOT, children } });

function check(changes: Readonly<Record<string, Json | string | null>> = {}) {
  const phrases = { phrases: {} };
  const files: Record<string, Json | string | null> = {
    'pack.json': packJson(),
    'locales/en.json': wordsJson('en', phrases),
    'locales/ar.json': wordsJson('ar', phrases),
    'templates/card.json': templateJson(),
    ...changes,
  };
  const texts = Object.entries(files).flatMap(([file, data]) =>
    data === null ? [] : [[file, typeof data === 'string' ? data : JSON.stringify(data)] as const],
  );
  return checkPack(new Map(texts));
}

const said = (found: readonly { readonly file: string; readonly path: string; readonly reason: string }[]) =>
  found.map(({ file, path, reason }) => `${file} ${path} ${reason}`);

describe('checking a whole pack', () => {
  it('gives the pack with all its templates, art and languages when nothing is wrong', () => {
    const { pack, faults, remarks } = check({
      'templates/card.json': withBoxes({ kind: 'drawing', art: 'leaf' }),
      'art/leaf.svg': LEAF,
    });
    expect([faults, remarks]).toEqual([[], []]);
    expect([...(pack?.templates.keys() ?? []), ...(pack?.art.keys() ?? []), ...(pack?.words.keys() ?? [])]).toEqual([
      'card',
      'leaf',
      'en',
      'ar',
    ]);
  });

  it('tells every fault of every file at once', () => {
    const { pack, faults } = check({
      'pack.json': packJson({ leadSlot: 'nickname' }),
      'locales/ar.json': '{ "state": "source",\n "name": }',
      'templates/card.json': templateJson({ background: 'red', extra: 1 }),
      'art/leaf.svg': '<svg viewBox="0 0 1 1"><script/><text/></svg>',
    });
    expect(pack).toBeNull();
    const lines = said(faults).map((line) => line.replace(/(JSON).*/u, '$1'));
    expect(lines).toEqual([
      'pack.json leadSlot nickname is not one of the slots',
      'locales/ar.json  is not valid JSON',
      'templates/card.json background must be one of paper, ink, deep, rose, leaf, sky, sun',
      'templates/card.json extra is not known here',
      'art/leaf.svg svg > script is not allowed; use g, path, rect, circle, ellipse, line, polygon, polyline',
      'art/leaf.svg svg > text is not allowed; use g, path, rect, circle, ellipse, line, polygon, polyline',
    ]);
  });

  it.each<[string, string, Readonly<Record<string, Json | string | null>>]>([
    ['a pack without its cover', 'pack.json  is missing', { 'pack.json': null }],
    ['a language without its file', 'locales/ar.json  is missing; pack.json names it', { 'locales/ar.json': null }],
    ['a template without its file', 'templates/card.json  is missing; pack.json names it', { 'templates/card.json': null }],
    [
      'a drawing that is not there',
      'templates/card.json root shows the drawing leaf, but there is no art/leaf.svg',
      { 'templates/card.json': withBoxes({ kind: 'drawing', art: 'leaf' }) },
    ],
    [
      'a phrase that a language lacks',
      'locales/ar.json phrases.day is missing',
      {
        'templates/card.json': withBoxes({ kind: 'words', phrase: 'day', style: 'tag' }),
        'locales/en.json': wordsJson('en'),
      },
    ],
    [
      'a number too large',
      'templates/card.json root.opacity must be at most 1, not 2',
      { 'templates/card.json': templateJson({ root: { ...PLAIN_ROOT, opacity: 2 } }) },
    ],
    ['a list too short', 'pack.json hashtags must have a length of at least 1, not 0', { 'pack.json': packJson({ hashtags: [] }) }],
    ['a word left out', 'templates/card.json version is missing', { 'templates/card.json': templateJson({ version: undefined }) }],
    [
      'a word where a number belongs',
      'pack.json slots.1.limit must be number, not "9"',
      {
        'pack.json': packJson({
          slots: [
            { kind: 'text', id: 'story', lines: 'paragraph', limit: 9 },
            { kind: 'text', id: 'name', lines: 'line', limit: '9' },
          ],
        }),
      },
    ],
    [
      'a choice that is none',
      'templates/card.json root.children.0.textAlign must be one of "start", "center", "end", not "left"',
      { 'templates/card.json': withBoxes({ kind: 'words', slots: ['story'], style: 'story', textAlign: 'left' }) },
    ],
  ])('refuses %s', (_, line, changes) => {
    const { pack, faults } = check(changes);
    expect(said(faults)).toContain(line);
    expect(pack).toBeNull();
  });

  it.each<[string, string, Readonly<Record<string, Json | string>>]>([
    ['art that nothing shows', 'art/leaf.svg  is not used', { 'art/leaf.svg': LEAF }],
    ['a file no pack has', 'notes.txt  is not a file that a pack uses', { 'notes.txt': 'hello' }],
    [
      'a template it does not name',
      'templates/other.json  is not used: pack.json does not name it',
      {
        'templates/other.json': templateJson({ id: 'other' }),
      },
    ],
    [
      'words for what is not there',
      'locales/en.json prompts.home is not used',
      {
        'locales/en.json': wordsJson('en', { phrases: {}, prompts: { welcome: 'Who?', home: 'Home is' } }),
      },
    ],
    [
      'a sample for a slot the template lacks',
      'locales/en.json templates.card.samples.nickname is not used: the template has no such slot',
      {
        'locales/en.json': wordsJson('en', {
          phrases: {},
          templates: { card: { name: 'Card', about: 'A card', samples: { story: 'Words.', nickname: 'Bo' } } },
        }),
      },
    ],
    [
      'a design without sample words',
      'locales/en.json templates.card.samples has no words for story, the slot that leads the design',
      {
        'locales/en.json': wordsJson('en', { phrases: {}, templates: { card: { name: 'Card', about: 'A card', samples: {} } } }),
      },
    ],
  ])('remarks on %s, and takes the pack', (_, line, changes) => {
    const { pack, remarks } = check(changes);
    expect(said(remarks)).toContain(line);
    expect(pack).not.toBeNull();
  });

  it('takes the line that tells an editor where the schema is', () => {
    const $schema = '../../schemas/pack.schema.json';
    const { faults } = check({ 'pack.json': packJson({ $schema }), 'templates/card.json': templateJson({ $schema }) });
    expect(faults).toEqual([]);
  });
});
