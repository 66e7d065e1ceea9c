// packTexts: every file of the pack in use as text, for whoever makes a pack of their own from it. Heavy: fetched file by file.

import { jsonText } from '#domain/json.ts';
import type { PackText } from '#domain/pack/pack-text.ts';

// As modules, or as text, just as bundled-packs.ts takes them: a file can't be in the page twice.
const jsonFiles = import.meta.glob<Record<string, never>>(['/assets/packs/*/pack.json', '/assets/packs/*/locales/*.json'], {
  import: 'default',
});
const textFiles = import.meta.glob<string>(['/assets/packs/*/templates/*.json', '/assets/packs/*/art/*.svg'], {
  query: '?raw',
  import: 'default',
});

/** Of a pack of this deployment. Rejects when a file can't be fetched. */
export async function bundledTexts(id: string): Promise<PackText> {
  const folder = `/assets/packs/${id}/`;
  const own = <T>(files: Readonly<Record<string, () => Promise<T>>>) => Object.entries(files).filter(([path]) => path.startsWith(folder));
  const json = own(jsonFiles).map(async ([path, read]) => [path.slice(folder.length), jsonText(await read())] as const);
  const text = own(textFiles).map(async ([path, read]) => [path.slice(folder.length), await read()] as const);
  return new Map(await Promise.all([...json, ...text]));
}
