// Hashtags for a post: the campaign's and the person's own, as many as the platform wants, each word with a capital so that screen readers
// read words and not letters.

/** Longest tag, in UTF-16 units: Threads takes 50. */
const LONGEST = 50;
const NOT_IN_TAGS = /[^\p{L}\p{M}\p{N}_]+/u;

/**
 * `#` and the words in one, each beginning with a capital where its script has them; as typed where it is one word already. Null when
 * nothing is left that a hashtag may hold, or digits alone, which no platform links.
 */
export function hashtagOf(typed: string): string | null {
  const words = typed
    .replace(/^[#\s]+/u, '')
    .split(NOT_IN_TAGS)
    .filter((word) => word !== '');
  const tag = words.length === 1 ? (words[0] ?? '') : words.map(capitalised).join('');
  return tag.length === 0 || tag.length > LONGEST || /^[\p{N}_]+$/u.test(tag) ? null : `#${tag}`;
}

/** At most `most` of the tags (null: all), the campaign's first, none twice whatever its capitals. */
export function hashtagsFor(campaign: readonly string[], own: readonly string[], most: number | null): readonly string[] {
  const seen = new Set<string>();
  const different = [...campaign, ...own].filter((tag) => {
    const key = tag.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return most === null ? different : different.slice(0, most);
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
