// zipOf: several files as one ZIP, stored as they are: PNGs don't get smaller. Files may still be in the making: each goes in as it comes.

export type NamedFile = { readonly name: string; readonly blob: Blob };

/**
 * `modified` is written as every file's date; the files' own dates would tell when a person worked. Rejects with whatever `files` throws.
 * The ZIP is in memory once, as the browser keeps its files: even the whole catalogue is some 40 MB, too little to ask where to put it first.
 */
export async function zipOf(files: Iterable<NamedFile> | AsyncIterable<NamedFile>, modified: Date): Promise<Blob> {
  const { downloadZip } = await import('client-zip');
  return downloadZip(dated(files, modified)).blob();
}

/** The same, as bytes to be written away while they come. */
export async function zipStream(files: AsyncIterable<NamedFile>, modified: Date): Promise<ReadableStream<Uint8Array>> {
  const { makeZip } = await import('client-zip');
  return makeZip(dated(files, modified));
}

async function* dated(files: Iterable<NamedFile> | AsyncIterable<NamedFile>, lastModified: Date) {
  for await (const { name, blob } of files) yield { name, input: blob, lastModified };
}

export type FileQueue = {
  /** What is put in, in that order, until the queue is ended. To be read once. */
  readonly files: AsyncIterable<NamedFile>;
  readonly put: (file: NamedFile) => void;
  readonly end: () => void;
  /** Whoever reads is thrown `reason`. */
  readonly stop: (reason: unknown) => void;
};

/** From whoever makes files to whoever puts them away. */
export function fileQueue(): FileQueue {
  const waiting: NamedFile[] = [];
  let state: { readonly kind: 'open' | 'ended' } | { readonly kind: 'stopped'; readonly reason: unknown } = { kind: 'open' };
  let wake = () => undefined as void;
  const turn = (next: typeof state) => {
    if (state.kind === 'open') state = next;
    wake();
  };
  async function* files() {
    for (;;) {
      if (state.kind === 'stopped') throw state.reason;
      const next = waiting.shift();
      if (next !== undefined) yield next;
      else if (state.kind === 'ended') return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return {
    files: files(),
    put(file) {
      waiting.push(file);
      wake();
    },
    end: () => turn({ kind: 'ended' }),
    stop: (reason) => turn({ kind: 'stopped', reason }),
  };
}
