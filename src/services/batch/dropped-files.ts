// droppedFiles: the files of what was dropped on the page, those inside folders too.

/** The items are gone once the event is over: everything is taken hold of before the first wait. */
export function droppedFiles({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Promise<readonly File[]> {
  const entries = [...items].flatMap((item) => {
    const entry = item.kind === 'file' && 'webkitGetAsEntry' in item ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  return entries.length === 0 ? Promise.resolve([...files]) : filesIn(entries);
}

/** One after another: a folder of ten thousand would otherwise open all of them at once. */
async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const found: File[] = [];
  for (const entry of entries) {
    if (isFile(entry)) found.push(...(await fileOf(entry)));
    else if (isFolder(entry)) found.push(...(await filesIn(await allIn(entry))));
  }
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** One that can't be read any more is passed over: its row will miss it, and say so. */
function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
}

/** Browsers hand out a hundred at a time, and none when all are out. */
async function allIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
