import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedTwice } from './named-twice.ts';

const paths = (text: string) => namedTwice(text).map(({ path }) => path);

describe('properties that stand twice', () => {
  it.each<[string, readonly string[]]>([
    ['{"a": 1, "b": 2, "a": 3}', ['a']],
    ['{"root": {"children": [{"kind": "x"}, {"adapt": [], "note": ",{", "adapt": []}]}}', ['root.children.1.adapt']],
    ['[{"a": {"b": 1}, "a": {"b": 2}}]', ['0.a']],
    ['{"a": {"a": {"a": 1}}, "b": "a"}', []],
    ['{"a\\u0062": 1, "ab": 2, "\\"": 3}', ['ab']],
    ['{"a": "}{[,\\"a\\":", "b": ["a", "a"]}', []],
  ])('are found in %s', (text, found) => {
    expect(paths(text)).toEqual(found);
  });

  it('are in nothing that was written from a value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => paths(JSON.stringify(value)).length === 0));
  });
});
