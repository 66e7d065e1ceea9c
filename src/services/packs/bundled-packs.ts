// The packs of this deployment, from assets/packs. Each file is fetched when it is first asked for.

import * as v from 'valibot';
import { PURPOSES, type Purpose } from '#domain/template/purpose.ts';
import type { PackFiles } from './pack-files.ts';
import type { PackSource } from './pack-source.ts';

const jsonFiles = import.meta.glob<unknown>(['/assets/packs/*/pack.json', '/assets/packs/*/locales/*.json'], { import: 'default' });
// Their purposes alone, known before any template is opened.
const purposesOf = import.meta.glob<unknown>('/assets/packs/*/templates/*.json', { import: 'purposes', eager: true });
const thumbnailFiles = import.meta.glob<string>('/assets/packs/*/thumbnails/*.webp', { query: '?url', import: 'default', eager: true });

/** Their addresses alone weigh more than the gallery's own code. */
const loadParts = () => import('./bundled-parts.ts');

export function bundledPack(id: string): PackFiles {
  const folder = `/assets/packs/${id}`;
  return {
    async json(file) {
      const known = jsonFiles[`${folder}/${file}`];
      if (known !== undefined) return known();
      const template = await (await loadParts()).templateFiles[`${folder}/${file}`]?.();
      return template === undefined ? undefined : parseJson(template);
    },
    text: async (file) => (await loadParts()).artFiles[`${folder}/${file}`]?.(),
  };
}

/** The pack as the one in use. */
export function siteSource(id: string): PackSource {
  return {
    origin: 'site',
    files: bundledPack(id),
    thumbnail: (template) => thumbnailUrl(id, template),
    purposes: (template) => templatePurposes(id, template),
  };
}

/** Address of the committed thumbnail of a template, or undefined when there is none yet. */
export function thumbnailUrl(pack: string, template: string): string | undefined {
  return thumbnailFiles[`/assets/packs/${pack}/thumbnails/${template}.webp`];
}

/** What a template is for, for a gallery's filter; none when the file is missing or malformed, which opening it will tell. */
export function templatePurposes(pack: string, template: string): readonly Purpose[] {
  const parsed = v.safeParse(v.array(v.picklist(PURPOSES)), purposesOf[`/assets/packs/${pack}/templates/${template}.json`]);
  return parsed.success ? parsed.output : [];
}

function parseJson(text: string): unknown {
  return JSON.parse(text);
}
