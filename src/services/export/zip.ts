// zipOf: several files as one ZIP, stored as they are: PNGs don't get smaller.

export type NamedFile = { readonly name: string; readonly blob: Blob };

/** `modified` is written as every file's date; the files' own dates would tell when a person worked. */
export async function zipOf(files: readonly NamedFile[], modified: Date): Promise<Blob> {
  const { downloadZip } = await import('client-zip');
  return downloadZip(files.map((file) => ({ name: file.name, input: file.blob, lastModified: modified }))).blob();
}
