// PartPlace: where the ZIP parts of a batch go. Into a folder the person chose, written to disk as they are made, where the browser can do that;
// else each becomes one file to be taken before the next is begun. Nothing is left of a part that was stopped.

import { fail, ok, type Result } from '#domain/result.ts';
import { zipOf, zipStream, type NamedFile } from './zip.ts';

/** The disk is full, or the folder can't be written to any more. */
export type PartError = { readonly kind: 'batch-disk-full' | 'batch-not-written' };

export type PartPlace = {
  readonly kind: 'folder' | 'downloads';
  /**
   * Writes the files as one ZIP, taking each only when it is that one's turn. Resolves once all of it is there, with the file where it is still to
   * be saved and null where it is on disk. Rejects with what `files` throws, or the signal's reason.
   */
  readonly write: (name: string, files: AsyncIterable<NamedFile>, signal: AbortSignal) => Promise<Result<Blob | null, PartError>>;
};

/** The browser keeps what is streamed into a Blob outside of the page's own memory. */
export function downloadParts(): PartPlace {
  return {
    kind: 'downloads',
    async write(_name, files, signal) {
      const zip = await zipOf(files, new Date());
      signal.throwIfAborted();
      return ok(zip);
    },
  };
}

export function folderParts(folder: FileSystemDirectoryHandle): PartPlace {
  return {
    kind: 'folder',
    async write(name, files, signal) {
      // What `files` throws is a bug or a stop; what the disk throws is told.
      let thrown: { readonly error: unknown } | null = null;
      async function* watched(): AsyncIterable<NamedFile> {
        try {
          yield* files;
        } catch (error) {
          thrown = { error };
          throw error;
        }
      }
      const before = await folder.getFileHandle(name).catch(() => null);
      try {
        const file = await folder.getFileHandle(name, { create: true });
        // Written beside the file, which appears whole when all is in.
        const zip = await zipStream(watched(), new Date());
        await zip.pipeTo(await file.createWritable(), { signal });
        return ok(null);
      } catch (error) {
        // What lay there under that name is still whole.
        if (before === null) await folder.removeEntry(name).catch(() => undefined);
        signal.throwIfAborted();
        const cause: { readonly error: unknown } | null = thrown;
        if (cause !== null || !(error instanceof DOMException)) throw error;
        return fail({ kind: error.name === 'QuotaExceededError' ? 'batch-disk-full' : 'batch-not-written' });
      }
    },
  };
}

type FolderPicker = (options: { readonly mode: 'readwrite'; readonly id: string }) => Promise<FileSystemDirectoryHandle>;

/** True where folders can be written to: Chromium's browsers on computers. */
export function canPickFolder(page: object = globalThis): page is { readonly showDirectoryPicker: FolderPicker } {
  return 'showDirectoryPicker' in page && typeof page.showDirectoryPicker === 'function';
}

/** Asks for a folder; null when the person thinks better of it. Must be called from a tap. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  const page: object = globalThis;
  if (!canPickFolder(page)) return null;
  try {
    return await page.showDirectoryPicker({ mode: 'readwrite', id: 'cards' });
  } catch (error) {
    // AbortError: closed. SecurityError, NotAllowedError: forbidden here. Both leave the other way.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
