// openStudio: the drawing engine, fetched when first asked for, with a studio for the pack in use.

import type { PhotoId } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { fileSource, type PackSource } from '#services/packs/pack-source.ts';
import type { PackInUse } from '#workflows/pack-desk.ts';
import type { Studio } from '#workflows/studio.ts';
import type { Workshop } from './studio.ts';

export type StudioOpener = {
  open(): Promise<Studio>;
  /** A studio for a pack that is all there, such as one being made: nothing of it is fetched. */
  openFor(pack: LoadedPack): Promise<Studio>;
  /** The photos of the document as it stands: others need not stay in memory. */
  usePhotos(ids: readonly PhotoId[]): void;
  /** Once nothing shows them any more, photos leave memory too. */
  clearPhotos(unless: () => boolean): void;
};

export function createStudioOpener(current: () => PackInUse): StudioOpener {
  const studios = new WeakMap<PackSource, Studio>();
  let workshop: Promise<Workshop> | null = null;

  function openWorkshop(): Promise<Workshop> {
    // A part that could not be fetched is asked for again the next time.
    workshop ??= import('./studio.ts').then(({ buildWorkshop }) => buildWorkshop()).catch(forgetWorkshop);
    return workshop;
  }
  function forgetWorkshop(error: unknown): never {
    workshop = null;
    throw error;
  }

  return {
    async open() {
      const opened = await openWorkshop();
      const { source, cover } = current();
      const known = studios.get(source) ?? opened.studioFor(source.files, cover);
      studios.set(source, known);
      return known;
    },
    async openFor(pack) {
      const opened = await openWorkshop();
      return opened.studioFor(fileSource(pack).files, pack);
    },
    usePhotos(ids) {
      void workshop?.then(({ photos }) => photos.use(ids));
    },
    clearPhotos(unless) {
      void workshop?.then(({ photos }) => unless() || photos.clear());
    },
  };
}
