// hyphens: soft hyphens in words that are wider than their line, in scripts whose readers know hyphens.

/** `word` with U+00AD wherever the language lets it be parted; as it is when the language's patterns are not at hand. */
export type Hyphenate = (word: string, lang: string) => string;

export const SOFT_HYPHEN = '\u00AD';

/** Letters (UTF-16 units) from which a word counts as long: parting it at a line's end then reads better than smaller type for everyone. */
const LONG_WORD = 15;

const PARTABLE = /(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*){5,}/gu;
/** Addresses, handles and hashtags: a hyphen would change them. */
const NOT_WORDS = /[@#_/\\\d]|\.\p{L}/u;

/** Whether `text` holds a word that may want parting: then the language's patterns are worth loading. */
export function hasLongWord(text: string): boolean {
  return partableTokens(text).some((token) => longestPart(token) >= LONG_WORD);
}

export type Hyphenated = {
  readonly text: string;
  /** Every wide word is long enough to be parted without regret. */
  readonly allLong: boolean;
};

/** `text` with soft hyphens in those of its words for which `isWide` says so. */
export function hyphenateWide(text: string, lang: string, hyphenate: Hyphenate, isWide: (word: string) => boolean): Hyphenated {
  let allLong = true;
  const hyphenated = text.replace(/\S+/gu, (token) => {
    if (!isWide(token)) return token;
    if (longestPart(token) < LONG_WORD) allLong = false;
    return NOT_WORDS.test(token) ? token : token.replace(PARTABLE, (word) => hyphenate(word, lang));
  });
  return { text: hyphenated, allLong };
}

function partableTokens(text: string): readonly string[] {
  return (text.match(/\S+/gu) ?? []).filter((token) => !NOT_WORDS.test(token));
}

function longestPart(token: string): number {
  return Math.max(0, ...(token.match(PARTABLE) ?? []).map((word) => word.length));
}
