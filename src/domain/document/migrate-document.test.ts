import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentJson, PHOTO } from '#tests/support/builders.ts';
import { need, needFailure } from '#tests/support/need.ts';
import { DOCUMENT_VERSION } from './document.ts';
import { NO_ADJUSTMENT } from './adjustment.ts';
import { DEFAULT_FRAMING } from './framing-schema.ts';
import { migrateDocument } from './migrate-document.ts';

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../tests/fixtures/documents/${name}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
const version1 = fixture('v1');
const version2 = fixture('v2');
const faultsOf = (data: unknown) => needFailure(migrateDocument(data)).map((fault) => fault.path);

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/).filter((id) => id !== 'constructor' && id !== 'prototype');
const validVersion1 = fc.record({
  version: fc.constant(1),
  packId: slug,
  templateId: slug,
  paletteId: slug,
  seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  locale: fc.constantFrom('en', 'ar', 'zh-Hant', 'ckb'),
  story: fc.string({ unit: 'grapheme', maxLength: 300 }),
  name: fc.string({ unit: 'grapheme', maxLength: 60 }),
  photo: fc.option(
    fc.record({
      id: fc.uuid(),
      width: fc.integer({ min: 1, max: 12_000 }),
      height: fc.integer({ min: 1, max: 12_000 }),
    }),
  ),
  formats: fc.array(slug, { maxLength: 20 }),
});

describe('a stored document', () => {
  it('of version 1 is read whole in today’s shape', () => {
    expect(need(migrateDocument(version1))).toEqual({
      version: DOCUMENT_VERSION,
      packId: 'it-takes-a-community',
      templateId: 'open-door',
      paletteId: 'saffron',
      seed: 2_718_281_828,
      locale: 'ar',
      words: { story: { text: 'كنت أخبز كل يوم جمعة\nوأترك الباب مفتوحاً.' }, name: { text: 'سميرة' } },
      photos: {
        photo: {
          photo: '0f8fad5b-d9cb-469f-a165-70867728950e',
          width: 1600,
          height: 1200,
          framing: DEFAULT_FRAMING,
          framed: true,
          subjects: [],
          adjustment: NO_ADJUSTMENT,
          covers: [],
          description: '',
        },
      },
      formats: ['ig-square', 'ig-story'],
      overrides: {},
      standIns: {},
      figures: {},
      look: {},
      kit: { hashtags: [], captions: {} },
    });
  });

  it('of version 2 keeps all it had, its photo neither adjusted nor covered', () => {
    const { version: _before, ...kept } = version2;
    expect(need(migrateDocument(version2))).toMatchObject({ ...kept, version: DOCUMENT_VERSION });
    expect(Object.values(need(migrateDocument(version2)).photos)).toMatchObject([{ adjustment: NO_ADJUSTMENT, covers: [] }]);
  });

  it('of version 1 keeps every word as typed, whatever was typed', () => {
    fc.assert(
      fc.property(validVersion1, (old) => {
        const document = need(migrateDocument(old));
        const texts = Object.entries(document.words).map(([slot, words]) => [slot, words.text]);
        expect(texts).toEqual([
          ['story', old.story],
          ['name', old.name],
        ]);
        expect(Object.keys(document.photos)).toHaveLength(old.photo === null ? 0 : 1);
        expect(need(migrateDocument(JSON.parse(JSON.stringify(document))))).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });

  it('of today’s version is read as it is', () => {
    const data = documentJson({
      words: { story: { text: ' kept as typed ', lang: 'pl', direction: 'ltr' } },
      photos: { photo: PHOTO },
      overrides: { square: { words: { story: 'shorter' }, framing: {}, shortened: true } },
    });
    expect(need(migrateDocument(data))).toEqual(data);
  });

  it('of a newer version is refused with the version, not read in part', () => {
    const [fault] = needFailure(migrateDocument(documentJson({ version: DOCUMENT_VERSION + 1, somethingNew: true })));
    expect(fault?.path).toBe('version');
    expect(fault?.reason).toContain(`newer version of this product (${DOCUMENT_VERSION + 1})`);
  });

  it.each([[null], [[]], ['{}'], [7], [undefined], [{}], [{ version: 0 }], [{ version: 1.5 }], [{ version: '2' }]])(
    'refuses %j',
    (data) => {
      expect(migrateDocument(data).ok).toBe(false);
    },
  );

  it('of version 1 that lacks its story is refused with the path', () => {
    const { story: _gone, ...rest } = version1;
    expect(faultsOf(rest)).toEqual(['story']);
    expect(faultsOf({ ...version1, photo: { id: 'a', width: '1', height: 2 } })).toEqual(['photo.width']);
  });
});
