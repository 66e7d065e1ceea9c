// PackSource: where the pack in use comes from, and what is known of its templates before one is opened.

import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Purpose } from '#domain/template/purpose.ts';
import type { PackFiles } from './pack-files.ts';

export type PackSource = {
  /** `site`: it comes with this page. `file`: somebody opened it from a file. */
  readonly origin: 'site' | 'file';
  readonly files: PackFiles;
  /** Address of a template's committed thumbnail; none where cards are drawn live. */
  readonly thumbnail: (template: string) => string | undefined;
  /** What a template is for. */
  readonly purposes: (template: string) => readonly Purpose[];
};

/** A pack that was read whole from a file: there is nothing left to fetch. */
export function fileSource(pack: LoadedPack): PackSource {
  const byId = new Map<string, readonly Purpose[]>([...pack.templates].map(([id, template]) => [id, template.purposes]));
  return {
    origin: 'file',
    files: { json: async () => undefined, text: async () => undefined },
    thumbnail: () => undefined,
    purposes: (template) => byId.get(template) ?? [],
  };
}
