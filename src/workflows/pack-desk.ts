// packDesk: the pack in use. The site's own, or one somebody opened from a file: kept on this device beside the draft, so that a draft made
// with it can be opened again, until the person goes back to the site's own or wipes what is kept.

import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { fail, type Result } from '#domain/result.ts';
import type { PackFileError } from '#services/packs/pack-file-error.ts';
import { fileSource, type PackSource } from '#services/packs/pack-source.ts';
import { readWords } from '#services/packs/read-pack.ts';
import type { SettingsStore } from '#services/storage/settings-store.ts';
import type { DraftKeeper } from './keep-draft.ts';

export type PackInUse = {
  readonly source: PackSource;
  /** Palettes, slots, words in the interface's language; a pack from a file with all its templates. */
  readonly cover: LoadedPack;
  /** False while the device refuses to keep its file: then it is gone when the page closes. */
  readonly kept: boolean;
};

/** `opener-unreachable`: the part of the app that reads packs could not be fetched. */
export type OpenPackError = PackFileError | { readonly kind: 'opener-unreachable' };

export type PackDesk = {
  readonly current: () => PackInUse;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads a file; nothing else changes. */
  read(file: Blob): Promise<Result<LoadedPack, OpenPackError>>;
  /** Puts a pack that was read from `file` in use, at once; resolves when it is kept, or known that it can't be. */
  use(pack: LoadedPack, file: Blob): Promise<void>;
  /** Back to the site's own pack; the file is no longer kept. */
  leave(): Promise<void>;
  /** The same, when its file has already been wiped. */
  wiped(): void;
  /** Puts the pack of the last visit in use again. False when there should be one and it can't be read any more. */
  restore(): Promise<boolean>;
  /** The site's own words in another language too; a pack from a file has all of its own. */
  speak(lang: string): Promise<void>;
};

export type DeskParts = {
  readonly site: PackInUse;
  readonly drafts: Pick<DraftKeeper, 'keepPack' | 'loadPack' | 'forgetPack'>;
  readonly settings: SettingsStore;
  /** Fetched when first needed: it is heavy. */
  readonly loadOpener: () => Promise<(file: Blob) => Promise<Result<LoadedPack, PackFileError>>>;
};

export function createPackDesk({ site, drafts, settings, loadOpener }: DeskParts): PackDesk {
  let home = site;
  let inUse = site;
  const listeners = new Set<() => void>();

  function change(next: PackInUse): void {
    inUse = next;
    for (const listener of listeners) listener();
  }

  async function read(file: Blob): Promise<Result<LoadedPack, OpenPackError>> {
    const open = await loadOpener().catch(() => null);
    return open === null ? fail({ kind: 'opener-unreachable' }) : open(file);
  }

  function backToSite(): void {
    // Nothing is written on a device that has just been wiped, unless it would otherwise ask for a file that has gone.
    if (settings.load().packOpened) settings.change({ packOpened: false });
    if (inUse !== home) change(home);
  }

  return {
    current: () => inUse,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    async use(pack, file) {
      change({ source: fileSource(pack), cover: pack, kept: true });
      const put = inUse;
      const kept = await drafts.keepPack(file);
      settings.change({ packOpened: kept.ok });
      if (!kept.ok && inUse === put) change({ ...put, kept: false });
    },
    async leave() {
      backToSite();
      await drafts.forgetPack();
    },
    wiped: backToSite,
    async restore() {
      if (!settings.load().packOpened) return true;
      const file = await drafts.loadPack();
      const pack = file.ok && file.value !== null ? await read(file.value) : null;
      if (pack === null || !pack.ok) return false;
      change({ source: fileSource(pack.value), cover: pack.value, kept: true });
      return true;
    },
    async speak(lang) {
      const worded = await readWords(home.source.files, home.cover, [lang]);
      if (!worded.ok) return;
      const next = { ...home, cover: worded.value };
      if (inUse === home) change(next);
      home = next;
    },
  };
}
