// The author's store: the pack being made (undoable) and which box is chosen. Its own, since a design and a card are undone apart.

import { temporal, type TemporalState } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { benchOf, type Workpiece } from '#domain/pack/workpiece.ts';
import { isJsonObject } from '#domain/json.ts';
import { nearestPath, type BoxPath } from '#domain/template/edit-template.ts';
import type { SaveStatus } from '#services/storage/save-queue.ts';
import type { StorageError } from '#services/storage/storage-error.ts';

export type AuthorState = {
  /** Null until something is begun, opened or found again. */
  readonly work: Workpiece | null;
  /** The chosen box of the design on the bench; it need not be there any more after a step back: see `chosenPath`. */
  readonly chosen: BoxPath;
  /** How keeping it on the device stands. */
  readonly save: SaveStatus<StorageError>['kind'] | 'nothing';
};

type Undoable = Pick<AuthorState, 'work'>;

export type AuthorStore = StoreApi<AuthorState> & { readonly temporal: StoreApi<TemporalState<Undoable>> };

export type AuthorActions = {
  /** Begins, opens or puts away: what was before can't be undone into. */
  open(work: Workpiece | null): void;
  /** One edit, undoable. Edits of the same `field` within a second of each other are one step back. */
  edit(field: string, change: (work: Workpiece) => Workpiece): void;
  choose(path: BoxPath): void;
  setSave(save: AuthorState['save']): void;
  undo(): void;
  redo(): void;
};

export type AuthorApp = { readonly store: AuthorStore; readonly actions: AuthorActions };

const MERGE_MS = 1000;
const MOST_STEPS = 200;

/** `now` answers ms; handed in so that tests own the clock. */
export function createAuthorApp(now: () => number): AuthorApp {
  let field: string | null = null;
  let editedAt = Number.NEGATIVE_INFINITY;
  let merging = false;

  const store = createStore<AuthorState>()(
    temporal((): AuthorState => ({ work: null, chosen: [], save: 'nothing' }), {
      partialize: ({ work }): Undoable => ({ work }),
      equality: (past, current) => past.work === current.work,
      limit: MOST_STEPS,
      handleSet: (record) => (past) => {
        if (!merging) record(past);
      },
    }),
  );

  function forgetField(): void {
    field = null;
    editedAt = Number.NEGATIVE_INFINITY;
  }

  return {
    store,
    actions: {
      open(work) {
        forgetField();
        store.setState({ work, chosen: [] });
        store.temporal.getState().clear();
      },
      edit(name, change) {
        const { work } = store.getState();
        if (work === null) return;
        const next = change(work);
        if (next === work) return;
        const at = now();
        merging = field === name && at - editedAt < MERGE_MS;
        field = name;
        editedAt = at;
        store.setState(next.design === work.design ? { work: next } : { work: next, chosen: [] });
        merging = false;
      },
      choose(path) {
        forgetField();
        store.setState({ chosen: path });
      },
      setSave(save) {
        store.setState({ save });
      },
      undo() {
        forgetField();
        store.temporal.getState().undo();
      },
      redo() {
        forgetField();
        store.temporal.getState().redo();
      },
    },
  };
}

/** The chosen box, or the nearest to it that is still there. */
export function chosenPath({ work, chosen }: AuthorState): BoxPath {
  const root = work === null ? undefined : benchOf(work)['root'];
  return isJsonObject(root) ? nearestPath(root, chosen) : [];
}
