// runBatch: every row of a table as cards, in numbered ZIP parts, one row at a time. A part is whole before the next is begun; memory holds one row,
// however long the table. Where it stops, it can go on later at the first part that was not finished.

import { EMPTY_LOAD, hasRoom, partName, withLoad, type Load } from '#domain/batch/part-limits.ts';
import type { BatchFault } from './batch-fault.ts';
import { ok, type Result } from '#domain/result.ts';
import type { PartError, PartPlace } from '#services/export/part-place.ts';
import type { NamedFile } from '#services/export/zip.ts';
import type { Studio } from '../studio.ts';
import { makeRow, type BatchJob, type MadeRow } from './make-row.ts';

/** How far a batch is: parts that are whole, and the place in the table of the first row that is in none of them. */
export type BatchPlace = { readonly parts: number; readonly next: number };

export const BATCH_START: BatchPlace = { parts: 0, next: 0 };

export type FinishedPart = {
  readonly name: string;
  readonly number: number;
  readonly cards: number;
  /** Still to be saved; null when it is on disk. */
  readonly zip: Blob | null;
  readonly after: BatchPlace;
};

export type BatchHooks = {
  readonly signal: AbortSignal;
  /** Waited for before every row: holds while the batch is paused. */
  readonly gate: () => Promise<void>;
  /** Rows that are behind, of all in the table, made or not. */
  readonly onRow: (done: number, faults: readonly BatchFault[]) => void;
  /** The next part is begun once this resolves. */
  readonly onPart: (part: FinishedPart) => Promise<void>;
  /** A list for the ZIP of what is missing in it. */
  readonly listFaults: (faults: readonly BatchFault[]) => NamedFile;
};

export type BatchRun = {
  readonly job: BatchJob;
  readonly place: PartPlace;
  readonly from: BatchPlace;
  /** Of the batch, for the names of its parts. */
  readonly print: string;
};

/** Rejects only with the signal's reason, when aborted: parts finished by then stay. */
export async function runBatch(studio: Studio, run: BatchRun, hooks: BatchHooks): Promise<Result<BatchPlace, PartError>> {
  const rows = createRows(studio, run.job, run.from.next, hooks);
  let { parts } = run.from;
  for (let first = await rows.peek(); first !== null; first = await rows.peek()) {
    const part = fillPart(rows, hooks);
    const name = partName(run.print, parts + 1);
    const written = await run.place.write(name, part.files, hooks.signal);
    hooks.signal.throwIfAborted();
    if (!written.ok) return written;
    parts += 1;
    await hooks.onPart({ name, number: parts, cards: part.load().cards, zip: written.value, after: { parts, next: rows.at() } });
    hooks.signal.throwIfAborted();
  }
  return ok({ parts, next: rows.at() });
}

type Rows = {
  /** The next row that has cards, made once and kept until taken; null at the end. */
  readonly peek: () => Promise<MadeRow | null>;
  readonly take: () => void;
  /** Place in the table of the first row not taken. */
  readonly at: () => number;
  /** What was missing in the rows passed since this was last asked, those of the row being looked at not included. */
  readonly faults: () => readonly BatchFault[];
};

function createRows(studio: Studio, job: BatchJob, start: number, hooks: BatchHooks): Rows {
  let next = start;
  let looked: MadeRow | null = null;
  let passed: BatchFault[] = [];

  return {
    async peek() {
      while (looked === null) {
        const row = job.rows[next];
        if (row === undefined) return null;
        await hooks.gate();
        hooks.signal.throwIfAborted();
        const made = await makeRow(studio, job, row, hooks.signal);
        hooks.onRow(next + 1, made.faults);
        if (made.load.cards > 0) looked = made;
        else {
          passed.push(...made.faults);
          next += 1;
        }
      }
      return looked;
    },
    take() {
      passed.push(...(looked?.faults ?? []));
      looked = null;
      next += 1;
    },
    at: () => next,
    faults() {
      const all = passed;
      passed = [];
      return all;
    },
  };
}

/** Rows until the part is full. The row that finds no room is already made: it waits for the next part. */
function fillPart(rows: Rows, hooks: BatchHooks): { readonly files: AsyncIterable<NamedFile>; readonly load: () => Load } {
  let load = EMPTY_LOAD;
  async function* files(): AsyncGenerator<NamedFile> {
    for (let row = await rows.peek(); row !== null && hasRoom(load, row.load); row = await rows.peek()) {
      load = withLoad(load, row.load);
      const { files: made } = row;
      rows.take();
      yield* made;
    }
    const faults = rows.faults();
    if (faults.length > 0) yield hooks.listFaults(faults);
  }
  return { files: files(), load: () => load };
}
