// The packs of this deployment, from assets/packs. Each file is fetched when it is first asked for.

import type { PackFiles } from './read-pack.ts';

const jsonFiles = import.meta.glob<unknown>(
  ['/assets/packs/*/pack.json', '/assets/packs/*/templates/*.json', '/assets/packs/*/locales/*.json'],
  { import: 'default' },
);
const artFiles = import.meta.glob<string>('/assets/packs/*/art/*.svg', { query: '?raw', import: 'default' });
const thumbnailFiles = import.meta.glob<string>('/assets/packs/*/thumbnails/*.webp', { query: '?url', import: 'default', eager: true });

export function bundledPack(id: string): PackFiles {
  const folder = `/assets/packs/${id}`;
  return {
    json: async (file) => jsonFiles[`${folder}/${file}`]?.(),
    text: async (file) => artFiles[`${folder}/${file}`]?.(),
  };
}

/** Address of the committed thumbnail of a template, or undefined when there is none yet. */
export function thumbnailUrl(pack: string, template: string): string | undefined {
  return thumbnailFiles[`/assets/packs/${pack}/thumbnails/${template}.webp`];
}
