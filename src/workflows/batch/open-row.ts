// openRow: one row of a table made ready to be drawn: its words on the model card, its photos decoded, its fonts in. Whoever opens it closes it, and
// then nothing of the row is left in memory.

import { rowDocument, type RowModel } from '#compose/batch/row-document.ts';
import { photoKey, type PhotoMatch } from '#domain/batch/photo-names.ts';
import type { BatchTrouble } from './batch-fault.ts';
import type { SheetRow } from '#domain/batch/sheet.ts';
import { newPhoto, type Document } from '#domain/document/document.ts';
import { withPhoto, withPhotoDescription } from '#domain/document/edit-document.ts';
import type { PhotoId } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { PhotoFile } from '#services/batch/photo-files.ts';
import { noticePeople } from '../notice-people.ts';
import type { Studio, Table } from '../studio.ts';

export type RowSource = {
  readonly model: RowModel;
  readonly photos: PhotoMatch<PhotoFile>;
  /** Photos are framed by who is in them: nobody looks at a thousand cards one by one. */
  readonly notice: boolean;
};

export type OpenRow = {
  readonly document: Document;
  /** Set without samples. */
  readonly table: Table;
  readonly close: () => void;
};

/** Rejects only with the signal's reason, when aborted. */
export async function openRow(
  studio: Studio,
  source: RowSource,
  row: SheetRow,
  signal: AbortSignal,
): Promise<Result<OpenRow, BatchTrouble>> {
  const card = rowDocument(row, source.model);
  if (!card.ok) return card;
  const taken: PhotoId[] = [];
  const close = () => {
    for (const id of taken.splice(0)) studio.photos.remove(id);
  };
  let opened = false;
  try {
    let { document } = card.value;
    for (const { slot, file, description } of card.value.photos) {
      const photo = await readPhoto(studio, source.photos, file, signal);
      if (!photo.ok) return photo;
      const id = studio.photos.add(photo.value);
      taken.push(id);
      document = withPhotoDescription(withPhoto(document, slot, newPhoto(id, photo.value, photo.value.focus)), slot, description);
      if (source.notice) document = await withPeople(studio, document, id);
    }
    const table = await studio.setTable(document, { samples: false, signal });
    if (!table.ok) return fail({ kind: 'not-drawn', reason: table.error.kind });
    const { uncovered } = table.value.prepared;
    if (uncovered.length > 0) return fail({ kind: 'uncovered', letters: uncovered.slice(0, 10).join(' ') });
    opened = true;
    return ok({ document, table: table.value, close });
  } finally {
    if (!opened) close();
  }
}

/** What can be said of a row before any of it is drawn. */
export function troubleBefore(row: SheetRow, { model, photos }: RowSource): BatchTrouble | null {
  const card = rowDocument(row, model);
  if (!card.ok) return card.error;
  for (const { file } of card.value.photos) {
    const found = photoNamed(photos, file);
    if (!found.ok) return found.error;
  }
  return null;
}

async function withPeople(studio: Studio, document: Document, id: PhotoId): Promise<Document> {
  let noticed = document;
  await noticePeople(studio, (change) => (noticed = change(noticed)), id);
  return noticed;
}

async function readPhoto(studio: Studio, photos: PhotoMatch<PhotoFile>, name: string, signal: AbortSignal) {
  const found = photoNamed(photos, name);
  if (!found.ok) return found;
  const file = await found.value.open(signal);
  const read = file.ok ? await studio.readPhoto(file.value, { signal, keep: false }) : file;
  return read.ok ? read : fail({ kind: 'photo-refused' as const, file: name, reason: read.error.kind });
}

function photoNamed({ photos, doubles }: PhotoMatch<PhotoFile>, name: string): Result<PhotoFile, BatchTrouble> {
  const key = photoKey(name);
  if (doubles.has(key)) return fail({ kind: 'photo-double', file: name });
  const file = photos.get(key);
  return file === undefined ? fail({ kind: 'photo-missing', file: name }) : ok(file);
}
