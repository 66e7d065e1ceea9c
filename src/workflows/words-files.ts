// wordsFiles: the words for the posts as text files beside the pictures, one for each platform among the sizes.

import type { Kit } from '#compose/share-kit/make-kit.ts';
import type { Catalogue } from '#domain/format/catalogue.ts';
import { wordsName } from '#domain/format/file-name.ts';
import type { Format } from '#domain/format/format.ts';
import type { NamedFile } from '#services/export/zip.ts';

export type WordsFileTitles = {
  readonly caption: string;
  readonly description: string;
  readonly descriptionOf: (formats: readonly Format[]) => string;
};

/** Begins with a mark by which old editors know the letters for what they are. */
const BYTE_ORDER_MARK = '\uFEFF';

/** `kitOf`: the words for a picture of that size. Sizes of one platform that show different things are described each by its name. */
export function wordsFiles(
  kitOf: (format: Format) => Kit,
  formats: readonly Format[],
  { platforms }: Catalogue,
  titles: WordsFileTitles,
): readonly NamedFile[] {
  return platforms.flatMap((platform) => {
    const own = formats.filter((format) => format.platform === platform.id);
    const [first] = own;
    if (first === undefined || platform.captionLimit === null) return [];
    const described = new Map<string, readonly Format[]>();
    for (const format of own) {
      const alt = kitOf(format).altOf(platform);
      if (alt !== null) described.set(alt, [...(described.get(alt) ?? []), format]);
    }
    const parts = [
      [titles.caption, kitOf(first).captionOf(platform).text],
      ...[...described].map(([alt, shownBy]) => [described.size === 1 ? titles.description : titles.descriptionOf(shownBy), alt]),
    ];
    const text = parts.map(([title, words]) => `${title}\n\n${words}\n`).join('\n');
    return [{ name: wordsName(platform), blob: new Blob([BYTE_ORDER_MARK, text.replaceAll('\n', '\r\n')], { type: 'text/plain' }) }];
  });
}
