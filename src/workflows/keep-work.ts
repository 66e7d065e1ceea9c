// keepWork: a pack being made, kept on this device as it changes and found again. Where drafts are kept in memory alone, so is this.

import { readStoredWork, storedWorkText, type Workpiece } from '#domain/pack/workpiece.ts';
import { ok, type Result } from '#domain/result.ts';
import { createSaveQueue, type SaveStatus } from '#services/storage/save-queue.ts';
import type { StorageError } from '#services/storage/storage-error.ts';
import type { DraftKeeper } from './keep-draft.ts';

export type WorkKeeper = {
  /** What was being made on the last visit; null when there is nothing, or nothing that can be read. */
  restore(): Promise<Result<Workpiece | null, StorageError>>;
  /** Writes what waits at once. */
  flush(): Promise<void>;
};

export type WorkKeeperParts = {
  readonly drafts: Pick<DraftKeeper, 'keepWork' | 'loadWork' | 'forgetWork'>;
  readonly current: () => Workpiece | null;
  readonly subscribe: (listener: () => void) => void;
  readonly tell: (status: SaveStatus<StorageError>) => void;
  /** See SaveQueueOptions, in ms. */
  readonly delay?: number;
};

/** Starts keeping at once. What is put away (`current` is null) is forgotten here too. */
export function createWorkKeeper({ drafts, current, subscribe, tell, delay }: WorkKeeperParts): WorkKeeper {
  let kept = current();
  const queue = createSaveQueue<Workpiece, StorageError>({
    save: (work) => drafts.keepWork(fileOf(work)),
    onStatus: tell,
    ...(delay === undefined ? {} : { delay }),
  });
  subscribe(() => {
    const work = current();
    if (work === kept) return;
    kept = work;
    if (work === null) void forget();
    else queue.push(work);
  });

  async function forget(): Promise<void> {
    await queue.drop();
    if (current() === null) await drafts.forgetWork();
  }

  return {
    async restore() {
      const file = await drafts.loadWork();
      if (!file.ok) return file;
      const work = file.value === null ? null : readStoredWork(await file.value.text());
      kept = work;
      return ok(work);
    },
    flush: () => queue.flush(),
  };
}

function fileOf(work: Workpiece): Blob {
  return new Blob([storedWorkText(work)], { type: 'application/json' });
}
