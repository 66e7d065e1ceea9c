// Templates and drawings of this deployment's packs: where each is, fetched with the first template that is opened.

/** As text: the same files as modules are what the gallery takes one line of, and a file can't be both in the first page and out of it. */
export const templateFiles = import.meta.glob<string>('/assets/packs/*/templates/*.json', { query: '?raw', import: 'default' });
export const artFiles = import.meta.glob<string>('/assets/packs/*/art/*.svg', { query: '?raw', import: 'default' });
