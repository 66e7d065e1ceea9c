// zipFiles: a real, compressed ZIP of these files, for tests of opening one.

import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

/** Names are written as they are given, unsafe ones too. */
export async function zipFiles(files: Iterable<readonly [string, string]>, options: { readonly password?: string } = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, ...options });
  for (const [name, text] of files) await writer.add(name, new TextReader(text));
  return writer.close();
}

/** The archive with every `from` in it written over by `to`, which must be as long: for names and sizes that lie. */
export async function zipWith(zip: Blob, from: Uint8Array, to: Uint8Array): Promise<Blob> {
  if (from.length !== to.length) throw new Error('only bytes of the same number can be written over');
  const bytes = Buffer.from(await zip.arrayBuffer());
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + to.length)) bytes.set(to, at);
  return new Blob([bytes]);
}
