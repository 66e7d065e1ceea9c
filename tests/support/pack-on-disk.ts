// The real pack and the real formats, read from the disk by the product's own readers.

import { readFile } from 'node:fs/promises';
import { parseCatalogue, type Catalogue } from '#domain/format/catalogue.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { readPack } from '#services/packs/read-pack.ts';
import { readTemplates } from '#services/packs/read-templates.ts';
import type { PackFiles } from '#services/packs/pack-files.ts';
import { need } from './need.ts';

const assets = new URL('../../assets/', import.meta.url);

export function packOnDisk(id: string): PackFiles {
  const folder = new URL(`packs/${id}/`, assets);
  const text = (file: string) => textOf(new URL(file, folder));
  return {
    text,
    json: async (file) => {
      const found = await text(file);
      return found === undefined ? undefined : (JSON.parse(found) as unknown);
    },
  };
}

/** The pack with every language and every template it names. */
export async function wholePackOnDisk(id: string): Promise<LoadedPack> {
  const files = packOnDisk(id);
  const cover = need(await readPack(files, ['en', 'ar']));
  return need(
    await readTemplates(
      files,
      cover,
      cover.pack.templates.map((template) => template.id),
    ),
  );
}

export async function catalogueOnDisk(): Promise<Catalogue> {
  const json = async (name: string) => JSON.parse(await readFile(new URL(`formats/${name}.json`, assets), 'utf8')) as unknown[];
  const groups = await Promise.all(['social', 'messaging', 'screen', 'print'].map(json));
  return need(parseCatalogue({ platforms: await json('platforms'), formats: groups.flat() }));
}

async function textOf(file: URL): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
