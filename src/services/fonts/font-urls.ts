// font-urls: where the build put each font file. Never inlined as data: the page's rules allow fonts from its own origin only.

const modules = import.meta.glob<string>('/assets/fonts/files/*.woff2', { eager: true, query: '?no-inline', import: 'default' });

/** Full address of each font file, by its file name; full, so that a worker reads it as the page does. */
export const FONT_URLS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(modules).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), new URL(url, location.href).href]),
);
