// Sentences: words of the interface or of a pack, flat, by key; which of them a language must have, and what a translation must keep.
// The check of the repository (.tools/check-words.mjs), the translator's sheet and the screen for corrections all go by this.

import type { JsonObject, JsonValue } from '#domain/json.ts';
import { isJsonObject } from '#domain/json.ts';

/** Nested keys joined by dots, in the order of the file. */
export type Sentences = ReadonlyMap<string, string>;

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
/** `photos_one` in the interface; `days-left-one` among the phrases of a pack, whose keys know no underscore. */
const PLURAL_FORM = /([_-])(zero|one|two|few|many|other)$/;

/** Throws for anything but texts and groups of texts: such a file is a bug. */
export function flatten(tree: JsonValue): Sentences {
  const found = new Map<string, string>();
  const add = (value: JsonValue, key: string): void => {
    if (typeof value === 'string') found.set(key, value);
    else if (isJsonObject(value)) for (const [name, inner] of Object.entries(value)) add(inner, key === '' ? name : `${key}.${name}`);
    else throw new Error(`“${key}” is neither a text nor a group of texts`);
  };
  add(tree, '');
  return found;
}

/** The tree that `sentences` came from: keys are cut at their dots. */
export function unflatten(sentences: Sentences): JsonObject {
  const split = [...sentences].map(([key, text]) => ({ path: key.split('.'), text }));
  return treeOf(split);
}

type Leaf = { readonly path: readonly string[]; readonly text: string };

function treeOf(leaves: readonly Leaf[]): JsonObject {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const [name = ''] = leaf.path;
    groups.set(name, [...(groups.get(name) ?? []), leaf]);
  }
  return Object.fromEntries(
    [...groups].map(([name, inside]) => {
      const [first] = inside;
      const isText = first !== undefined && inside.length === 1 && first.path.length === 1;
      return [name, isText ? first.text : treeOf(inside.map(({ path, text }) => ({ path: path.slice(1), text })))];
    }),
  );
}

/** The keys `language` must have, each with the English it says: plural forms are those of the language, not of English. */
export function sentencesWanted(source: Sentences, language: string): Sentences {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const forms = PLURAL_FORMS.filter((form) => pluralCategories.includes(form));
  const wanted = new Map<string, string>();
  for (const [key, text] of source) {
    const { base, joint } = pluralOf(key);
    const other = source.get(`${base}${joint}other`);
    if (base === key || other === undefined) wanted.set(key, text);
    else for (const form of forms) wanted.set(`${base}${joint}${form}`, source.get(`${base}${joint}${form}`) ?? other);
  }
  return wanted;
}

function pluralOf(key: string): { readonly base: string; readonly joint: string } {
  const [form, joint = '_'] = PLURAL_FORM.exec(key) ?? [''];
  return { base: key.slice(0, key.length - form.length), joint };
}

export type SentenceFault = { readonly kind: 'empty' } | { readonly kind: 'lacks' | 'strange'; readonly name: string };

/** What is wrong with `text` as a translation of `english` under `key`; empty when nothing is. */
export function sentenceFaults(key: string, english: string, text: string): readonly SentenceFault[] {
  if (text.trim() === '') return [{ kind: 'empty' }];
  const expected = placeholdersOf(english);
  const found = placeholdersOf(text);
  // "One photo" and its kin may leave the number out: the form itself says it.
  const mayOmit = PLURAL_FORM.test(key) && !key.endsWith('other') ? ['count'] : [];
  return [
    ...expected.filter((name) => !found.includes(name) && !mayOmit.includes(name)).map((name) => ({ kind: 'lacks', name }) as const),
    ...found.filter((name) => !expected.includes(name)).map((name) => ({ kind: 'strange', name }) as const),
  ];
}

/** The names in `{{these}}`, each once. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([\w.-]+)[^}]*\}\}/g)].flatMap(([, name]) => name ?? []))];
}
