// makePrint: one document as a sheet to print: composed for the paper at its true size, painted in strips, put on the page of a PDF.

import type { Format } from '#domain/format/format.ts';
import { lowInk } from '#domain/palette/low-ink.ts';
import { printFormat } from '#domain/print/print-format.ts';
import { printSheet, type PrintJob } from '#domain/print/print-sheet.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Scene } from '#scene/scene.ts';
import { readWords } from '#scene/read-words.ts';
import { cropPhotos } from '#services/export/crop-photos.ts';
import type { ExportError } from '#services/export/export-pool.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import { pdfFile } from '#services/print/pdf-file.ts';
import type { Studio, Table } from './studio.ts';

export type PrintError = ExportError | DevelopError;

/** The card as it will be printed, at 300 dots an inch. `page`: the catalogue's format of the paper. */
export function printScene(table: Table, page: Format, job: PrintJob): Scene {
  const format = printFormat(page, job);
  return isLowInk(job) ? table.compose(format, lowInk) : table.compose(format);
}

/** A print shop's ink is paid for. */
export function isLowInk({ kind, lowInk: wanted }: PrintJob): boolean {
  return wanted && kind !== 'shop';
}

/** `table` must have been set without samples; `title`: of the document, which is no place for names. Rejects only with the signal's reason. */
export async function makePrint(
  studio: Studio,
  table: Table,
  { page, job, title, signal }: { readonly page: Format; readonly job: PrintJob; readonly title: string; readonly signal: AbortSignal },
): Promise<Result<Blob, PrintError>> {
  const scene = printScene(table, page, job);
  if (scene.sample) throw new Error('sample words must never be printed');
  signal.throwIfAborted();
  const developed = await studio.darkroom.wholes(table.pictures);
  if (!developed.ok) return developed;
  const { bitmaps, release } = developed.value;
  try {
    signal.throwIfAborted();
    const cropped = await cropPhotos(scene, bitmaps);
    if (!cropped.ok) return cropped;
    const rows = await studio.exporter.toPicture({ ...cropped.value, faces: table.prepared.faces, form: 'rows' }, signal);
    if (!rows.ok) return rows;
    const passages = readWords(scene);
    return ok(
      pdfFile({
        sheet: printSheet(job),
        picture: { rows: rows.value, width: scene.width, height: scene.height },
        title,
        words: passages.map(({ text }) => text).join('\n'),
        lang: passages.find(({ slot, lang }) => slot !== null && lang !== 'und')?.lang ?? table.document.locale,
      }),
    );
  } finally {
    release();
  }
}
