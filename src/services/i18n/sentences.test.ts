import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten, placeholdersOf, sentenceFaults, sentencesWanted, unflatten } from './sentences.ts';

describe('sentences', () => {
  it('are the same tree after being made flat and a tree again', () => {
    const name = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
    const group = fc.dictionary(name, fc.string({ minLength: 1 }), { minKeys: 1, maxKeys: 5 });
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(fc.string(), group), { maxKeys: 6 }), (tree) => {
        expect(unflatten(flatten(tree))).toEqual(tree);
      }),
    );
  });

  it('throw for what is neither a text nor a group', () => {
    expect(() => flatten({ a: { b: 3 } })).toThrow('a.b');
  });

  it('are wanted in the plural forms of the language', () => {
    const source = flatten({ save_one: '{{count}} picture', save_other: '{{count}} pictures', title: 'Sizes' });
    expect([...sentencesWanted(source, 'pl').keys()]).toEqual(['save_one', 'save_few', 'save_many', 'save_other', 'title']);
    expect([...sentencesWanted(source, 'am').keys()]).toEqual(['save_one', 'save_other', 'title']);
    expect(sentencesWanted(source, 'pl').get('save_few')).toBe('{{count}} pictures');
  });

  it('know the plural forms of a pack, which are joined by a hyphen', () => {
    const source = flatten({ phrases: { 'days-left-one': 'day', 'days-left-other': 'days' } });
    expect([...sentencesWanted(source, 'cy').keys()]).toContain('phrases.days-left-two');
  });
});

describe('a translation', () => {
  it('must keep what stands in braces', () => {
    expect(sentenceFaults('a.b', '{{done}} of {{total}}', '{{done}} z {{totl}}')).toEqual([
      { kind: 'lacks', name: 'total' },
      { kind: 'strange', name: 'totl' },
    ]);
  });

  it('may leave the number out of a plural form that says it itself', () => {
    expect(sentenceFaults('save_one', '{{count}} picture', 'jedno zdjęcie')).toEqual([]);
    expect(sentenceFaults('save_other', '{{count}} pictures', 'zdjęcia')).toEqual([{ kind: 'lacks', name: 'count' }]);
  });

  it('is something', () => {
    expect(sentenceFaults('a', 'Save', ' ')).toEqual([{ kind: 'empty' }]);
  });
});

it('names each placeholder once', () => {
  expect(placeholdersOf('{{ a }} {{b, number}} {{a}}')).toEqual(['a', 'b']);
});
