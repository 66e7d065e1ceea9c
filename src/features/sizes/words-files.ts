// wordsFiles: the words for the posts as text files beside the pictures, one for each platform among the sizes.

import type { Kit } from '#compose/share-kit/make-kit.ts';
import type { Catalogue } from '#domain/format/catalogue.ts';
import { wordsName } from '#domain/format/file-name.ts';
import type { Format } from '#domain/format/format.ts';
import type { NamedFile } from '#services/export/zip.ts';

export type WordsFileTitles = { readonly caption: string; readonly description: string };

/** Begins with a mark by which old editors know the letters for what they are. */
const BYTE_ORDER_MARK = '\uFEFF';

export function wordsFiles(kit: Kit, formats: readonly Format[], catalogue: Catalogue, titles: WordsFileTitles): readonly NamedFile[] {
  return catalogue.platforms
    .filter((platform) => platform.captionLimit !== null && formats.some((format) => format.platform === platform.id))
    .map((platform) => {
      const alt = kit.altOf(platform);
      const parts = [[titles.caption, kit.captionOf(platform).text], ...(alt === null ? [] : [[titles.description, alt]])];
      const text = parts.map(([title, words]) => `${title}\n\n${words}\n`).join('\n');
      return { name: wordsName(platform), blob: new Blob([BYTE_ORDER_MARK, text.replaceAll('\n', '\r\n')], { type: 'text/plain' }) };
    });
}
