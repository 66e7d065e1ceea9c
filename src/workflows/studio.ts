// Studio: what drawing needs, loaded once and together: templates, fonts, layout, photos, formats, the export pool. The gallery's first
// page carries none of it.

import { compose } from '#compose/compose.ts';
import { shownParts, type ShownPart } from '#compose/shown-parts.ts';
import type { Document } from '#domain/document/document.ts';
import { picturesOf, type Picture } from '#domain/document/picture.ts';
import type { Catalogue } from '#domain/format/catalogue.ts';
import type { Format } from '#domain/format/format.ts';
import type { PhotoId, TemplateId } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Palette } from '#domain/palette/palette.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Scene } from '#scene/scene.ts';
import type { ExportPool } from '#services/export/export-pool.ts';
import type { FaceFinder } from '#services/faces/face-finder.ts';
import type { FontError } from '#services/fonts/fonts.ts';
import type { PackError } from '#services/packs/pack-error.ts';
import type { Darkroom, DevelopError } from '#services/photo/darkroom.ts';
import type { PhotoError } from '#services/photo/photo-error.ts';
import type { PhotoLibrary } from '#services/photo/photo-library.ts';
import type { ReadOptions, ReadPhoto } from '#services/photo/read-photo.ts';
import { prepare, type Prepared, type PrepareServices } from './prepare.ts';

export type Studio = {
  readonly catalogue: Catalogue;
  readonly photos: PhotoLibrary;
  /** What is made of the photos; a table that is set has its previews there. */
  readonly darkroom: Darkroom;
  readonly exporter: ExportPool;
  readPhoto(file: Blob, options?: ReadOptions): Promise<Result<ReadPhoto, PhotoError>>;
  /** Opens a stored photo again under its id, so that painting finds it. */
  reopenPhoto(id: PhotoId, stored: Blob): Promise<Result<ReadPhoto, PhotoError>>;
  /** Where faces seem to be; the detector is fetched for the first picture. */
  readonly findFaces: FaceFinder['findFaces'];
  /** The pack with these templates read, remembered for the next call. */
  openTemplates(ids: readonly TemplateId[]): Promise<Result<LoadedPack, PackError>>;
  /** Loads fonts for words that stand beside a card, and answers the CSS family of each; `font`: id of a type style's font. */
  loadLetters(words: readonly CardLetters[]): Promise<Result<readonly string[], FontError>>;
  /** A drawing table for this document: every size of it can then be composed at once. */
  setTable(
    document: Document,
    options: { readonly samples: boolean; readonly signal?: AbortSignal },
  ): Promise<Result<Table, PackError | FontError | DevelopError>>;
};

/** Words, the font they are shown in, and their language (BCP 47). */
export type CardLetters = { readonly font: string; readonly lang: string; readonly text: string };

/** Everything ready for one document: from here on composing is synchronous. */
export type Table = {
  readonly document: Document;
  readonly prepared: Prepared;
  /** The pictures its cards are drawn from. */
  readonly pictures: readonly Picture[];
  /** `wear`: the same card in other colours, for this once. */
  compose(format: Format, wear?: (palette: Palette) => Palette): Scene;
  /** What of a size can be left out of it. */
  parts(format: Format): readonly ShownPart[];
};

export type StudioParts = Omit<Studio, 'setTable' | 'loadLetters'> & { readonly prepareServices: PrepareServices };

export function createStudio({ prepareServices, ...parts }: StudioParts): Studio {
  return {
    ...parts,
    async loadLetters(words) {
      const { fonts } = prepareServices;
      const requests = words.map(({ font, lang, text }) => ({ family: fonts.familyFor(font, lang), text }));
      const loaded = await fonts.ensure(requests);
      return loaded.ok ? ok(requests.map(({ family }) => family)) : loaded;
    },
    async setTable(document, options) {
      const opened = await parts.openTemplates([document.templateId]);
      if (!opened.ok) return opened;
      const pack = opened.value;
      const template = pack.templates.get(document.templateId);
      if (template === undefined) throw new Error(`template ${document.templateId} was read and is not there`);
      const pictures = [...picturesOf(document, pack).values()];
      const developed = await parts.darkroom.makePreviews(pictures);
      if (!developed.ok) return developed;
      const prepared = await prepare(prepareServices, pack, template, document, options);
      if (!prepared.ok) return prepared;
      const { context } = prepared.value;
      return ok({
        document,
        prepared: prepared.value,
        pictures,
        compose: (format, wear) => compose(wear === undefined ? pack : coloured(pack, wear), template, document, format, context),
        parts: (format) => shownParts(pack, template, document, format, context),
      });
    },
  };
}

function coloured(pack: LoadedPack, wear: (palette: Palette) => Palette): LoadedPack {
  return { ...pack, pack: { ...pack.pack, palettes: pack.pack.palettes.map(wear) } };
}
