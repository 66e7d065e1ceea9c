// makeRow: one row as files: a picture for each size, and the words for the posts beside them. What can't be made is told, and stops nothing else.

import { makeKit } from '#compose/share-kit/make-kit.ts';
import type { AltPhrases } from '#compose/share-kit/alt-text.ts';
import { cellFor } from '#domain/batch/column-use.ts';
import type { Load } from '#domain/batch/part-limits.ts';
import type { BatchFault } from './batch-fault.ts';
import { rowName } from '#domain/batch/safe-name.ts';
import type { SheetRow } from '#domain/batch/sheet.ts';
import type { Format } from '#domain/format/format.ts';
import type { NamedFile } from '#services/export/zip.ts';
import { exportAll, type Picture } from '../export-all.ts';
import type { Studio, Table } from '../studio.ts';
import { wordsFiles, type WordsFileTitles } from '../words-files.ts';
import { openRow, type OpenRow, type RowSource } from './open-row.ts';

export type BatchJob = RowSource & {
  readonly rows: readonly SheetRow[];
  readonly formats: readonly Format[];
  /** Also makes the sizes in which words are left out. */
  readonly keepShortened: boolean;
  readonly kit: {
    /** What the pack says of the design. */ readonly design: string;
    readonly phrases: AltPhrases;
    readonly titles: WordsFileTitles;
  };
};

export type MadeRow = { readonly files: readonly NamedFile[]; readonly load: Load; readonly faults: readonly BatchFault[] };

/** Rejects only with the signal's reason, when aborted. */
export async function makeRow(studio: Studio, job: BatchJob, row: SheetRow, signal: AbortSignal): Promise<MadeRow> {
  const opened = await openRow(studio, job, row, signal);
  if (!opened.ok) return { files: [], load: { cards: 0, bytes: 0 }, faults: [{ row: row.number, trouble: opened.error }] };
  try {
    return await makeFiles(studio, job, row, opened.value, signal);
  } finally {
    opened.value.close();
  }
}

async function makeFiles(studio: Studio, job: BatchJob, row: SheetRow, open: OpenRow, signal: AbortSignal): Promise<MadeRow> {
  const left = job.keepShortened ? [] : leftOut(open.table, job.formats, row.number);
  const whole = job.formats.filter(({ id }) => !left.some(({ trouble }) => trouble.kind === 'left-out' && trouble.format === id));
  const { pictures, failures } = await exportAll(studio, open.table, whole, { signal });
  const failed = failures.map(({ format, error }) => ({
    row: row.number,
    trouble: { kind: 'not-made' as const, format: format.id, reason: error.kind },
  }));
  const start = rowName(row.number, job.rows.at(-1)?.number ?? 0, cellFor(job.model.uses, row.cells, { kind: 'file-name' }));
  const files = [...pictures, ...wordsBeside(studio, job, open, pictures)].map(({ name, blob }) => ({
    name: `${start}-${name.replace(/^community-graphics-/u, '')}`,
    blob,
  }));
  const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0);
  return { files, load: { cards: pictures.length, bytes }, faults: [...left, ...failed] };
}

/** The sizes at which words would be left out, by how many letters. */
export function leftOut(table: Table, formats: readonly Format[], row: number): readonly BatchFault[] {
  return formats.flatMap((format) => {
    const letters = table.compose(format).overflow.reduce((sum, each) => sum + each.letters, 0);
    return letters === 0 ? [] : [{ row, trouble: { kind: 'left-out' as const, format: format.id, letters } }];
  });
}

function wordsBeside(studio: Studio, { model, kit }: BatchJob, { document }: OpenRow, pictures: readonly Picture[]): readonly NamedFile[] {
  const scenes = new Map(pictures.map(({ format, scene }) => [format, scene] as const));
  return wordsFiles(
    (format) => {
      const scene = scenes.get(format);
      if (scene === undefined) throw new Error(`there is no picture for ${format.id}`);
      return makeKit({ document, scene, pack: model.pack, design: kit.design, phrases: kit.phrases });
    },
    [...scenes.keys()],
    studio.catalogue,
    kit.titles,
  );
}
