// unzipPack: the texts of a pack from a ZIP somebody handed over. Nothing in it is trusted: names, counts and sizes are held to limits, and
// bytes are counted as they are unpacked, whatever the archive says of itself. Only files a pack is made of are unpacked at all.

import { BlobReader, ERR_ABORTED, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { packFileKind, type PackText } from '#domain/pack/pack-text.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { PackFileError } from './pack-file-error.ts';

const MEGABYTE = 1_000_000;
/** The ZIP itself, all of it unpacked, and one file of it unpacked, in bytes. The largest file of our own pack has 0.12 MB. */
export const ZIP_LIMITS = { zip: 20 * MEGABYTE, inside: 60 * MEGABYTE, file: 1 * MEGABYTE, files: 400 } as const;

/** What systems put into archives by themselves. */
const LEFT = /(^|\/)(__MACOSX|\.[^/]+|Thumbs\.db|desktop\.ini)(\/|$)/iu;
/** Keys that mean something else to an object. */
const NO_NAMES = /(^|\/)(__proto__|constructor|prototype)(\.[^/]*)?(\/|$)/u;

/** Unpacks nothing in parallel: a limit is known to be passed when it is passed. Rejects only with the signal's reason, when aborted. */
export async function unzipPack(zip: Blob, signal?: AbortSignal): Promise<Result<PackText, PackFileError>> {
  if (zip.size > ZIP_LIMITS.zip) return fail({ kind: 'zip-too-heavy', most: ZIP_LIMITS.zip / MEGABYTE });
  const reader = new ZipReader(new BlobReader(zip), { useWebWorkers: false, filenameValidation: 'tolerant' });
  try {
    const listed = await listFiles(reader, signal);
    return listed.ok ? await readTexts(listed.value, signal) : listed;
  } finally {
    await reader.close().catch(() => undefined);
  }
}

async function listFiles(reader: ZipReader<unknown>, signal?: AbortSignal): Promise<Result<readonly FileEntry[], PackFileError>> {
  const found: FileEntry[] = [];
  const names = new Set<string>();
  let count = 0;
  const entries = reader.getEntriesGenerator();
  for (;;) {
    signal?.throwIfAborted();
    const next = await nextEntry(entries);
    if (next === 'unreadable') return fail({ kind: 'zip-unreadable' });
    if (next === null) return ok(found);
    count += 1;
    if (count > ZIP_LIMITS.files) return fail({ kind: 'zip-too-many-files', most: ZIP_LIMITS.files });
    const { filename: file } = next;
    if (!isSafeName(file)) return fail({ kind: 'zip-unsafe-name', file: shown(file) });
    if (next.directory || LEFT.test(file)) continue;
    // Some systems take a and A for one name.
    if (names.has(file.toLowerCase())) return fail({ kind: 'zip-same-name', file });
    names.add(file.toLowerCase());
    found.push(next);
  }
}

/** The library throws for whatever is wrong with an archive; all of it means the same to whoever picked the file. */
async function nextEntry(entries: AsyncGenerator<Entry, boolean>): Promise<Entry | null | 'unreadable'> {
  try {
    const next = await entries.next();
    return next.done === true ? null : next.value;
  } catch {
    return 'unreadable';
  }
}

function isSafeName(name: string): boolean {
  const parts = name.replace(/\/$/u, '').split('/');
  // oxlint-disable-next-line no-control-regex -- what no name may hold
  const strange = name.length > 240 || /[\u0000-\u001F\u007F\\:]/u.test(name) || NO_NAMES.test(name);
  return !strange && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

/** For a sentence: no control characters, no novel. */
function shown(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, '�').slice(0, 60);
}

async function readTexts(entries: readonly FileEntry[], signal?: AbortSignal): Promise<Result<PackText, PackFileError>> {
  const top = topFolder(entries.map(({ filename }) => filename));
  const texts = new Map<string, string>();
  let unpacked = 0;
  for (const entry of entries) {
    const file = entry.filename.slice(top.length);
    if (packFileKind(file) === null) continue;
    if (entry.encrypted) return fail({ kind: 'zip-locked', file });
    const bytes = await inflate(entry, file, signal);
    if (!bytes.ok) return bytes;
    unpacked += bytes.value.size;
    if (unpacked > ZIP_LIMITS.inside) return fail({ kind: 'zip-too-large-inside', most: ZIP_LIMITS.inside / MEGABYTE });
    const text = await textOf(bytes.value);
    if (text === null) return fail({ kind: 'zip-not-text', file });
    texts.set(file, text);
  }
  return texts.has('pack.json') ? ok(texts) : fail({ kind: 'zip-no-pack' });
}

/** A folder zipped as a folder stands under its own name: `street-party/`. Empty where the pack lies at the top. */
function topFolder(files: readonly string[]): string {
  if (files.includes('pack.json')) return '';
  const [first = ''] = files;
  const top = first.slice(0, first.indexOf('/') + 1);
  return files.every((file) => file.startsWith(top)) ? top : '';
}

/** Stops at the first byte over the limit, whatever size the archive states. */
async function inflate(entry: FileEntry, file: string, signal?: AbortSignal): Promise<Result<Blob, PackFileError>> {
  const tooLarge = fail({ kind: 'zip-file-too-large' as const, file, most: ZIP_LIMITS.file / MEGABYTE });
  if (entry.uncompressedSize > ZIP_LIMITS.file) return tooLarge;
  const stop = new AbortController();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const counted = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      size += chunk.byteLength;
      if (size > ZIP_LIMITS.file || signal?.aborted === true) stop.abort();
      else chunks.push(chunk.slice());
    },
  });
  try {
    await entry.getData(counted, { signal: stop.signal, checkCrc32: true, checkOverlappingEntry: true });
  } catch (error) {
    signal?.throwIfAborted();
    if (stop.signal.aborted) return tooLarge;
    // The library says what is wrong in its own words; a person needs to know only which file.
    if (error instanceof Error && error.message !== ERR_ABORTED) return fail({ kind: 'zip-damaged', file });
    throw error;
  }
  return stop.signal.aborted ? tooLarge : ok(new Blob(chunks));
}

async function textOf(bytes: Blob): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await bytes.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
