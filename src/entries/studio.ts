// studio: wires what drawing needs. Loaded when first asked for, so that the first page carries none of it.

import messaging from '#assets/formats/messaging.json';
import platforms from '#assets/formats/platforms.json';
import print from '#assets/formats/print.json';
import screen from '#assets/formats/screen.json';
import social from '#assets/formats/social.json';
import { parseCatalogue } from '#domain/format/catalogue.ts';
import { pictureKey, type Picture } from '#domain/document/picture.ts';
import type { PhotoId } from '#domain/ids.ts';
import type { LightMap } from '#domain/light/light-map.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { describeFaults } from '#domain/parse.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { intlCalendar } from '#services/calendar/intl-calendar.ts';
import { createExportPool } from '#services/export/create-export-pool.ts';
import type { FaceFinder } from '#services/faces/face-finder.ts';
import { bundledFonts } from '#services/fonts/bundled-fonts.ts';
import { loadLayoutEngine } from '#services/layout/yoga-layout.ts';
import { readWords } from '#services/packs/read-pack.ts';
import { readTemplates } from '#services/packs/read-templates.ts';
import type { PackFiles } from '#services/packs/pack-files.ts';
import { createPhotoReader } from '#services/photo/create-photo-reader.ts';
import { lightOfBitmap } from '#services/photo/light-of-bitmap.ts';
import type { PhotoError } from '#services/photo/photo-error.ts';
import { createDarkroom } from '#services/photo/darkroom.ts';
import { createDeveloper } from '#services/photo/create-developer.ts';
import { createPhotoLibrary, type PhotoLibrary } from '#services/photo/photo-library.ts';
import type { ReadPhoto } from '#services/photo/read-photo.ts';
import { createStudio, type Studio } from '#workflows/studio.ts';

/** A studio for a pack, with photos, fonts and the export pool of the one workshop: they outlive a change of pack. */
export type Workshop = { readonly photos: PhotoLibrary; studioFor(files: PackFiles, cover: LoadedPack): Studio };

/** Throws when a committed table is malformed: `npm run check` finds that first. */
export function buildWorkshop(): Workshop {
  const catalogue = parseCatalogue({ platforms, formats: [...social, ...messaging, ...screen, ...print] });
  if (!catalogue.ok) throw new Error(`assets/formats: ${describeFaults(catalogue.error)}`);
  const fonts = bundledFonts();
  const photos = createPhotoLibrary(() => crypto.randomUUID());
  const darkroom = createDarkroom(photos, createDeveloper());
  const reader = createPhotoReader();
  const reopening = new Map<PhotoId, Promise<Result<ReadPhoto, PhotoError>>>();

  async function measureLight(picture: Picture): Promise<LightMap | null> {
    const preview = darkroom.preview(pictureKey(picture));
    return preview === undefined ? null : lightOfBitmap(preview);
  }

  const shared = {
    catalogue: catalogue.value,
    photos,
    darkroom,
    exporter: createExportPool(),
    prepareServices: { fonts, loadLayout: loadLayoutEngine, calendar: () => intlCalendar(new Date()), measureLight },
    readPhoto: reader.read,
    findFaces: facesWhenAsked(),

    /** Two screens may ask for the same photo at once: the second must not close what the first is painting from. */
    async reopenPhoto(id: PhotoId, stored: Blob) {
      const open = photos.get(id);
      if (open !== undefined) return ok(open);
      const asked = reopening.get(id);
      if (asked !== undefined) return asked;
      const opening = reader.reopen(stored).finally(() => reopening.delete(id));
      reopening.set(id, opening);
      const photo = await opening;
      if (photo.ok) photos.put(id, photo.value);
      return photo;
    },
  };
  return { photos, studioFor: (files, cover) => createStudio({ ...shared, openTemplates: templatesOf(files, cover) }) };
}

/** Few ask for it, so it is fetched then; what could not be fetched is asked for again the next time. */
function facesWhenAsked(): FaceFinder['findFaces'] {
  let finder: Promise<FaceFinder | null> | null = null;
  return async (bitmap, options) => {
    finder ??= import('#services/faces/create-face-finder.ts').then(
      ({ createFaceFinder }) => createFaceFinder(),
      () => null,
    );
    const found = await finder;
    if (found !== null) return found.findFaces(bitmap, options);
    finder = null;
    return fail({ kind: 'faces-unreachable' });
  };
}

/** `cover` is the pack as the gallery has it. */
function templatesOf(files: PackFiles, cover: LoadedPack): Studio['openTemplates'] {
  let pack = cover;

  /** With the words of all the pack's languages: a card's own phrases follow the language of its story. */
  return async (ids) => {
    const worded = await readWords(files, pack, pack.pack.locales);
    if (!worded.ok) return worded;
    const read = await readTemplates(files, worded.value, ids);
    if (!read.ok) return read;
    // Added to what another call may have read meanwhile.
    pack = {
      ...read.value,
      templates: new Map([...pack.templates, ...read.value.templates]),
      art: new Map([...pack.art, ...read.value.art]),
    };
    return ok(pack);
  };
}
