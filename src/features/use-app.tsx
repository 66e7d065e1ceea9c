// What every feature is handed: the store, its actions and the services, built in entries and given down by context.

import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Purpose } from '#domain/template/purpose.ts';
import type { LaterPart } from '#services/i18n/interface-words.ts';
import type { Language } from '#services/i18n/languages.ts';
import type { SettingsStore } from '#services/storage/settings-store.ts';
import type { App, AppState } from '#state/app-store.ts';
import type { DraftKeeper } from '#workflows/keep-draft.ts';
import type { PackDesk } from '#workflows/pack-desk.ts';
import type { Studio } from '#workflows/studio.ts';
import type { AuthorDesk } from './author-desk.ts';

export type AppServices = App & {
  /** The pack's cover: palettes, slots, words in the interface's language. Templates are read by the studio. */
  readonly pack: LoadedPack;
  /** Which pack is in use, and changing it. */
  readonly desk: PackDesk;
  /** False when a pack opened on the last visit can't be read any more. */
  readonly packRead: boolean;
  readonly settings: SettingsStore;
  readonly drafts: DraftKeeper;
  /** Address of a template's committed thumbnail. */
  readonly thumbnail: (template: string) => string | undefined;
  /** What a template is for, known before it is opened. */
  readonly purposes: (template: string) => readonly Purpose[];
  /** The drawing engine, loaded when first asked for (fonts, layout, photo, export): nothing of it is in the first page. */
  readonly openStudio: () => Promise<Studio>;
  /** What the screen that makes designs works with, loaded when it is first opened. */
  readonly openAuthor: () => Promise<AuthorDesk>;
  /** Changes the interface's language and remembers it; resolves when its words are in, rejects with nothing changed when they can't be had. */
  readonly changeLanguage: (lang: string) => Promise<void>;
  /** The interface has the sentences of a part too, not only those of the first page. The same promise while the language stays. */
  readonly wholeWords: (part: LaterPart) => Promise<void>;
  /** Those the interface comes in. */
  readonly languages: readonly Language[];
};

const AppContext = createContext<AppServices | null>(null);

export function AppProvider({ app, children }: { readonly app: AppServices; readonly children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

export function useApp(): AppServices {
  const app = use(AppContext);
  if (app === null) throw new Error('useApp needs an AppProvider above it');
  return app;
}

/** A part of the state; `select` must answer the same object while nothing it reads has changed. */
export function useAppState<T>(select: (state: AppState) => T): T {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** Whether there is a step to take back, or to do again. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { store } = useApp();
  const canUndo = useSyncExternalStore(store.temporal.subscribe, () => store.temporal.getState().pastStates.length > 0);
  const canRedo = useSyncExternalStore(store.temporal.subscribe, () => store.temporal.getState().futureStates.length > 0);
  return { canUndo, canRedo };
}
