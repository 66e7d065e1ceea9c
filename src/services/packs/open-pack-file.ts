// openPackFile: a campaign pack from a ZIP a person picked: unpacked within limits, read by the same parsers as our own, nothing executed.
// Heavy with the library that unzips and the parsers of templates and art: import it when a file was picked, not before.

import { checkPack } from '#domain/pack/check-pack.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { PackFileError } from './pack-file-error.ts';
import { unzipPack } from './unzip-pack.ts';

/** The whole pack: every template, drawing and language is read. */
export async function openPackFile(file: Blob, signal?: AbortSignal): Promise<Result<LoadedPack, PackFileError>> {
  const texts = await unzipPack(file, signal);
  if (!texts.ok) return texts;
  const { pack, faults } = checkPack(texts.value);
  return pack === null ? fail({ kind: 'zip-pack-faulty', faults }) : ok(pack);
}
