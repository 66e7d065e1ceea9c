// PhotoFile: a photo somebody brought for a row, by its name, opened only when its row is made. From files, a folder, or a ZIP that stays packed:
// what an archive says of itself is not believed, bytes are counted as they are unpacked, and no name in it is ever a place on a disk.

import { BlobReader, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { isPhotoName } from '#domain/batch/photo-names.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { MOST_PHOTOS, type PhotoFileError, type PhotosError } from './batch-error.ts';

export type PhotoFile = {
  /** With the folders it lay in, if any. */
  readonly name: string;
  readonly bytes: number;
  /** The file itself. Rejects only with the signal's reason, when aborted. */
  readonly open: (signal?: AbortSignal) => Promise<Result<Blob, PhotoFileError>>;
};

export type PhotoFiles = { readonly photos: readonly PhotoFile[]; /** Files that are no pictures. */ readonly others: number };

/** What one photo may be unpacked to: as much as a photo file may weigh. */
const MOST_UNPACKED = 30 * 1024 * 1024;
/** What systems put into folders by themselves. */
const LEFT = /(^|\/)(__MACOSX|\.[^/]+|Thumbs\.db|desktop\.ini)(\/|$)/iu;

export async function photosIn(files: readonly File[]): Promise<Result<PhotoFiles, PhotosError>> {
  const [only] = files;
  if (files.length === 1 && only !== undefined && /\.zip$/iu.test(only.name)) return photosInZip(only);
  if (files.length > MOST_PHOTOS) return fail({ kind: 'batch-photos-too-many', most: MOST_PHOTOS });
  return foundAmong(
    files.map((file) => ({
      name: placeOf(file),
      bytes: file.size,
      open: async () => ok(file),
    })),
  );
}

/** With its folders where a folder was chosen; browsers that choose none don't know the property. */
function placeOf(file: { readonly name: string; readonly webkitRelativePath?: string }): string {
  const { name, webkitRelativePath: place = '' } = file;
  return place === '' ? name : place;
}

async function photosInZip(zip: Blob): Promise<Result<PhotoFiles, PhotosError>> {
  const reader = new ZipReader(new BlobReader(zip), { useWebWorkers: false, filenameValidation: 'tolerant' });
  const found: PhotoFile[] = [];
  const entries = reader.getEntriesGenerator();
  for (;;) {
    const entry = await nextEntry(entries);
    if (entry === 'unreadable') return fail({ kind: 'batch-zip-unreadable' });
    if (entry === null) return foundAmong(found);
    if (entry.directory) continue;
    if (found.length >= MOST_PHOTOS) return fail({ kind: 'batch-photos-too-many', most: MOST_PHOTOS });
    found.push({ name: entry.filename, bytes: entry.uncompressedSize, open: (signal) => inflate(entry, signal) });
  }
}

function foundAmong(files: readonly PhotoFile[]): Result<PhotoFiles, PhotosError> {
  const meant = files.filter(({ name }) => !LEFT.test(name));
  const photos = meant.filter(({ name }) => isPhotoName(name));
  return photos.length === 0 ? fail({ kind: 'batch-photos-none' }) : ok({ photos, others: meant.length - photos.length });
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

/** Stops at the first byte over the limit. */
async function inflate(entry: FileEntry, signal?: AbortSignal): Promise<Result<Blob, PhotoFileError>> {
  if (entry.encrypted) return fail({ kind: 'batch-photo-locked' });
  if (entry.uncompressedSize > MOST_UNPACKED) return fail({ kind: 'photo-too-heavy' });
  const stop = new AbortController();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const counted = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      size += chunk.byteLength;
      if (size > MOST_UNPACKED || signal?.aborted === true) stop.abort();
      else chunks.push(chunk.slice());
    },
  });
  try {
    await entry.getData(counted, { signal: stop.signal, checkCrc32: true });
  } catch (error) {
    signal?.throwIfAborted();
    if (stop.signal.aborted) return fail({ kind: 'photo-too-heavy' });
    if (error instanceof Error) return fail({ kind: 'batch-photo-damaged' });
    throw error;
  }
  signal?.throwIfAborted();
  return stop.signal.aborted ? fail({ kind: 'photo-too-heavy' }) : ok(new Blob(chunks));
}
