// wordsInParts: cuts the interface's sentences in parts as they are bundled, so that the first page carries only those it says. The files stay
// whole for whoever writes and translates them: `en.json?part=first` and `en.json?part=rest` are what of `en.json` each part has.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FILE = /\/assets\/locales\/[\w-]+\.json\?part=(first|author|rest)$/;
/** What the gallery, the menus and a crash say, and what can go wrong before anything else is loaded. */
const FIRST = new Set(['app', 'screens', 'gallery', 'purposes', 'keeping', 'packs', 'crash', 'errors']);

/** What the screen that makes designs says: many sentences, for few. */
const AUTHOR = new Set(['author']);

/** Of those groups, what is said only once a card, a pack's file or a design has been opened. */
const LATER: Readonly<Record<string, RegExp>> = {
  errors: /^(photo|faces|export|print|motion|project|batch|share|zip|design|draw)-/,
  packs: /^(not-now|use|from-file|colours|palettes|languages|hashtags|only-data|draft-stays|faults)(_|$)/,
};

type Group = Readonly<Record<string, unknown>>;

function partOf(group: string, key: string): string {
  if (FIRST.has(group)) return (LATER[group]?.test(key) ?? false) ? 'rest' : 'first';
  return AUTHOR.has(group) ? 'author' : 'rest';
}

/** What of each group belongs to `part`; groups with nothing there are gone. */
function cut(whole: Readonly<Record<string, Group>>, part: string): Readonly<Record<string, Group>> {
  const groups = Object.entries(whole).map(
    ([name, group]) => [name, Object.fromEntries(Object.entries(group).filter(([key]) => partOf(name, key) === part))] as const,
  );
  return Object.fromEntries(groups.filter(([, group]) => Object.keys(group).length > 0));
}

export function wordsInParts(): Plugin {
  return {
    name: 'words-in-parts',
    enforce: 'pre',
    load: {
      filter: { id: FILE },
      handler(id) {
        const [file = '', query = ''] = id.split('?part=');
        this.addWatchFile(file);
        const whole = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Group>;
        return { code: `export default ${JSON.stringify(cut(whole, query))}`, moduleType: 'js' };
      },
    },
  };
}
