// wordsInParts: cuts the interface's sentences in two as they are bundled, so that the first page carries only those it says. The files stay
// whole for whoever writes and translates them: `en.json?part=first` and `en.json?part=rest` are what of `en.json` each part has.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FILE = /\/assets\/locales\/[\w-]+\.json\?part=(first|author|rest)$/;
/** What the gallery, the menus and a crash say, and what can go wrong before anything else is loaded. */
const FIRST = new Set(['app', 'screens', 'gallery', 'purposes', 'keeping', 'packs', 'crash', 'errors']);

/** What the screen that makes designs says: many sentences, for few. */
const AUTHOR = new Set(['author']);

function partOf(group: string): string {
  if (FIRST.has(group)) return 'first';
  return AUTHOR.has(group) ? 'author' : 'rest';
}

export function wordsInParts(): Plugin {
  return {
    name: 'words-in-parts',
    enforce: 'pre',
    load: {
      filter: { id: FILE },
      handler(id) {
        const [file = '', query = ''] = id.split('?');
        this.addWatchFile(file);
        const whole = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
        const part = Object.fromEntries(whole.filter(([group]) => query === `part=${partOf(group)}`));
        return { code: `export default ${JSON.stringify(part)}`, moduleType: 'js' };
      },
    },
  };
}
