// font-urls: where the build put each font file. Never inlined as data: the page's rules allow fonts from its own origin only.

/** The files that were cut, hashed by the build. */
const CUT = import.meta.glob<string>('/assets/fonts/files/*.woff2', { eager: true, query: '?no-inline', import: 'default' });

/** Folder of the files used whole, see .tools/font-files.ts. */
const WHOLE = `${import.meta.env.BASE_URL}assets/fonts/`;

/** Full address of a file of the font table; full, so that a worker reads it as the page does. Null when there is none of that name. */
export function fontUrl(file: string): string | null {
  const url = file.includes('/') ? `${WHOLE}${file}` : CUT[`/assets/fonts/files/${file}`];
  return url === undefined ? null : new URL(url, location.href).href;
}

const SETS = import.meta.glob<unknown>('/assets/fonts/sets/*.json', { import: 'default' });

/** The table of a set, not parsed yet. Rejects when it can't be fetched. */
export function readSet(set: string): Promise<unknown> {
  const read = SETS[`/assets/fonts/sets/${set}.json`];
  if (read === undefined) throw new Error(`no set is called ${set}`);
  return read();
}
