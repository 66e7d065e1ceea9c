// Languages: those the interface comes in, from assets/languages.json, and which of them a person should see.

import * as v from 'valibot';
import list from '#assets/languages.json';

const languageSchema = v.strictObject({
  tag: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  /** In the language itself. */
  name: v.pipe(v.string(), v.nonEmpty()),
  direction: v.picklist(['ltr', 'rtl']),
  /** Who translated: a machine's words say so on screen. */
  state: v.picklist(['source', 'human-reviewed', 'machine', 'partial']),
  /** Who wrote or last checked its words, and when: told with the state. */
  by: v.pipe(v.string(), v.nonEmpty()),
  on: v.pipe(v.string(), v.isoDate()),
});
export type Language = Readonly<v.InferOutput<typeof languageSchema>>;

/** True where a person who reads the language has written or checked its words. */
export function isChecked({ state }: Language): boolean {
  return state === 'source' || state === 'human-reviewed';
}

export const SOURCE_LANGUAGE = 'en';

/** Checked when the page starts; a malformed committed list is a bug and throws. */
export const LANGUAGES: readonly Language[] = v.parse(v.pipe(v.array(languageSchema), v.minLength(1)), list);

/** The first of `wanted` (BCP 47 tags, best first) that the interface comes in, `ar-EG` being content with `ar`; else the source language. */
export function negotiateLanguage(wanted: readonly string[], known: readonly string[] = LANGUAGES.map(({ tag }) => tag)): string {
  for (const tag of wanted) {
    const parts = tag.toLowerCase().split('-');
    for (let length = parts.length; length > 0; length -= 1) {
      const shorter = parts.slice(0, length).join('-');
      const found = known.find((each) => each.toLowerCase() === shorter);
      if (found !== undefined) return found;
    }
  }
  return SOURCE_LANGUAGE;
}

/** Throws for a tag that is not of the list: tags are negotiated first. */
export function languageNamed(tag: string): Language {
  const found = LANGUAGES.find((language) => language.tag === tag);
  if (found === undefined) throw new Error(`the interface does not come in ${tag}`);
  return found;
}
