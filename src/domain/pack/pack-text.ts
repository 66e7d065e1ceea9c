// PackText: a whole pack as texts by file name, and the one way its JSON files become data: a slip in one is a fault with its line.

import type { Fault } from '../parse.ts';
import { fail, ok, type Result } from '../result.ts';
import { namedTwice } from './named-twice.ts';

/** Text by path inside the pack's folder, `/` between parts: `pack.json`, `templates/card.json`, `art/leaf.svg`. */
export type PackText = ReadonlyMap<string, string>;

/** What a pack is made of. A file elsewhere is never read. */
export const PACK_FILES = {
  cover: /^pack\.json$/u,
  words: /^locales\/([^/]+)\.json$/u,
  template: /^templates\/([^/]+)\.json$/u,
  art: /^art\/([^/]+)\.svg$/u,
} as const;
export type PackFileKind = keyof typeof PACK_FILES;

/** Which part of a pack a file is, by its name; null for a file that is none. */
export function packFileKind(file: string): PackFileKind | null {
  if (PACK_FILES.cover.test(file)) return 'cover';
  if (PACK_FILES.words.test(file)) return 'words';
  if (PACK_FILES.template.test(file)) return 'template';
  return PACK_FILES.art.test(file) ? 'art' : null;
}

export function readJsonText(text: string): Result<unknown, readonly Fault[]> {
  try {
    const data: unknown = JSON.parse(text);
    const twice = namedTwice(text);
    return twice.length > 0 ? fail(twice) : ok(data);
  } catch (error) {
    // JSON.parse tells what is wrong by throwing; engines word it differently, and only some say where. A trailing comma is the usual cause.
    if (!(error instanceof SyntaxError)) throw error;
    const at = /at position (\d+)/u.exec(error.message)?.[1];
    const line = at === undefined ? '' : ` in line ${text.slice(0, Number(at)).split('\n').length}`;
    return fail([{ path: '', reason: `is not valid JSON${line}: ${error.message.replaceAll(/\s+/gu, ' ')}` }]);
  }
}
