// The one store: the document (undoable), the session and the settings. Vanilla, so that tests and an embedding page drive it without React.
// Scenes are derived from it and never kept in it.

import { temporal, type TemporalState } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Document } from '#domain/document/document.ts';
import type { FormatId } from '#domain/ids.ts';
import type { StorageError } from '#services/storage/storage-error.ts';
import type { SaveState } from '#workflows/keep-draft.ts';

export type Session = {
  /** The size shown large in the editor. */
  readonly format: FormatId;
  readonly save: SaveState;
  /** Why keeping did not work, or why only memory could be had; null when nothing is wrong. Its sentence is at `errors.<kind>`. */
  readonly saveFault: StorageError['kind'] | null;
  /** Shared device: kept in memory only, wiped on finish, on close and when idle. Can be turned on by a link, never off by one. */
  readonly sharedDevice: boolean;
  /** The line "saved on this device only" has been answered or dismissed. */
  readonly keepingTold: boolean;
  /** Saved pictures carry the document, or its photos too, so that they can be opened again. Until the page closes; never on a shared device. */
  readonly carries?: 'words' | 'photos' | undefined;
  /** A file that may hold a graphic saved here, to be looked at and opened. */
  readonly offered?: File | undefined;
  /** The day of the campaign's week this card is made for (its id in the pack): its question helps to begin. */
  readonly weekDay?: string | undefined;
  /** The language whose letters the key row shows (BCP 47); none until one is chosen. */
  readonly letters?: string;
};

export type AppState = {
  /** Null until a template is picked or a draft is read. */
  readonly document: Document | null;
  readonly session: Session;
};

type Undoable = Pick<AppState, 'document'>;

export type AppStore = StoreApi<AppState> & { readonly temporal: StoreApi<TemporalState<Undoable>> };

export type AppActions = {
  /** Starts or restores: what was before can't be undone into. */
  open(document: Document | null): void;
  /**
   * One edit, undoable. Edits with the same `field` within a second of each other are one step back: a word typed, a photo dragged.
   */
  edit(field: string, change: (document: Document) => Document): void;
  /** Changes the document and every step that can be taken back to or done again: what it takes away is gone for good. */
  rewrite(change: (document: Document) => Document): void;
  undo(): void;
  redo(): void;
  setSession(change: Partial<Session>): void;
};

export type App = { readonly store: AppStore; readonly actions: AppActions };

const MERGE_MS = 1000;
const MOST_STEPS = 200;

/** `now` answers ms; handed in so that tests own the clock. */
export function createApp(session: Session, now: () => number): App {
  let field: string | null = null;
  let editedAt = Number.NEGATIVE_INFINITY;
  let merging = false;

  const store = createStore<AppState>()(
    temporal((): AppState => ({ document: null, session }), {
      partialize: ({ document }): Undoable => ({ document }),
      equality: (past, current) => past.document === current.document,
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
      open(document) {
        forgetField();
        store.setState({ document });
        store.temporal.getState().clear();
      },
      edit(name, change) {
        const { document } = store.getState();
        if (document === null) return;
        const next = change(document);
        if (next === document) return;
        const at = now();
        merging = field === name && at - editedAt < MERGE_MS;
        field = name;
        editedAt = at;
        store.setState({ document: next });
        merging = false;
      },
      rewrite(change) {
        forgetField();
        const rewritten = <S extends Partial<Undoable>>(step: S): S =>
          step.document === null || step.document === undefined ? step : { ...step, document: change(step.document) };
        merging = true;
        store.setState(rewritten);
        merging = false;
        const { pastStates, futureStates } = store.temporal.getState();
        store.temporal.setState({ pastStates: pastStates.map(rewritten), futureStates: futureStates.map(rewritten) });
      },
      undo() {
        forgetField();
        store.temporal.getState().undo();
      },
      redo() {
        forgetField();
        store.temporal.getState().redo();
      },
      setSession(change) {
        store.setState((state) => ({ session: { ...state.session, ...change } }));
      },
    },
  };
}
