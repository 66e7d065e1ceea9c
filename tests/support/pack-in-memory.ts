// A pack's files held in memory, for tests of reading: whole, or with one file changed or gone.

import type { PackFiles } from '#services/packs/pack-files.ts';
import { packJson, templateJson, wordsJson, type Json } from './builders.ts';

export type MemoryFiles = Readonly<Record<string, Json | string | undefined>>;

/** `changes` by file name; undefined takes a file away. */
export function packInMemory(changes: MemoryFiles = {}): PackFiles & { readonly asked: readonly string[] } {
  const files: MemoryFiles = {
    'pack.json': packJson(),
    'locales/en.json': wordsJson('en'),
    'locales/ar.json': wordsJson('ar'),
    'templates/card.json': templateJson(),
    'art/leaf.svg': '<svg viewBox="0 0 10 10"><rect width="10" height="10" fill="var(--leaf)"/></svg>',
    ...changes,
  };
  const asked: string[] = [];
  const ask = (file: string) => {
    asked.push(file);
    return files[file];
  };
  return {
    asked,
    json: async (file) => ask(file),
    text: async (file) => {
      const found = ask(file);
      return typeof found === 'string' ? found : undefined;
    },
  };
}
