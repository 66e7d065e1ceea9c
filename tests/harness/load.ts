// What the harness pages share: the bundled pack, formats and fonts, loaded by the product's own code.

import { compose } from '#compose/compose.ts';
import * as v from 'valibot';
import { DOCUMENT_VERSION, newPhoto, type Document } from '#domain/document/document.ts';
import type { Look } from '#domain/document/look.ts';
import type { Override } from '#domain/document/override.ts';
import { picturesOf, type Picture } from '#domain/document/picture.ts';
import { photoIdSchema } from '#domain/ids.ts';
import { migrateDocument } from '#domain/document/migrate-document.ts';
import { parseCatalogue } from '#domain/format/catalogue.ts';
import type { Format } from '#domain/format/format.ts';
import type { LightMap } from '#domain/light/light-map.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { describeFaults } from '#domain/parse.ts';
import type { Result } from '#domain/result.ts';
import type { Scene } from '#scene/scene.ts';
import { intlCalendar } from '#services/calendar/intl-calendar.ts';
import { bundledFonts } from '#services/fonts/bundled-fonts.ts';
import { loadLayoutEngine } from '#services/layout/yoga-layout.ts';
import { bundledPack } from '#services/packs/bundled-packs.ts';
import { readPack } from '#services/packs/read-pack.ts';
import { readTemplates } from '#services/packs/read-templates.ts';
import { lightOfBitmap } from '#services/photo/light-of-bitmap.ts';
import { prepare, type Prepared } from '#workflows/prepare.ts';
import messaging from '#assets/formats/messaging.json';
import platforms from '#assets/formats/platforms.json';
import print from '#assets/formats/print.json';
import screen from '#assets/formats/screen.json';
import social from '#assets/formats/social.json';

export function need<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

export const catalogue = need(parseCatalogue({ platforms, formats: [...social, ...messaging, ...screen, ...print] }));

export function formatOf(id: string): Format {
  const found = catalogue.formats.find((format) => format.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}

/** One format per shape, in the order a contact sheet shows them. */
export const SHAPE_FORMATS = ['ig-portrait', 'ig-square', 'ig-story', 'x-post', 'x-header', 'ig-profile', 'a4'] as const;

export async function loadWholePack(id = 'it-takes-a-community'): Promise<LoadedPack> {
  const files = bundledPack(id);
  const cover = need(await readPack(files, ['en', 'ar']));
  return need(
    await readTemplates(
      files,
      cover,
      cover.pack.templates.map((template) => template.id),
    ),
  );
}

export type CardRequest = {
  readonly template: string;
  readonly format: string;
  readonly palette?: string;
  readonly locale?: string;
  readonly seed?: number;
  readonly words: Readonly<Record<string, string>>;
  readonly look?: Look;
  /** What this size has of its own. */
  readonly own?: Override;
  /** Size of a photo to place in the slot `photo`. */
  readonly photo?: CardPhoto;
  /** Photos for other slots. */
  readonly photos?: Readonly<Record<string, CardPhoto>>;
  /** What stands where a photo could, and which figure. */
  readonly standIns?: Readonly<Record<string, string>>;
  readonly figures?: Readonly<Record<string, string>>;
};

export type CardPhoto = { readonly id: string; readonly width: number; readonly height: number };

export function documentOf(pack: LoadedPack, request: CardRequest): Document {
  const template = pack.pack.templates.find((each) => each.id === request.template);
  if (template === undefined) throw new Error(`no template ${request.template}`);
  const migrated = migrateDocument({
    version: DOCUMENT_VERSION,
    packId: pack.pack.id,
    templateId: request.template,
    paletteId: request.palette ?? template.palette,
    seed: request.seed ?? 7,
    locale: request.locale ?? 'en',
    words: Object.fromEntries(Object.entries(request.words).map(([slot, text]) => [slot, { text }])),
    photos: Object.fromEntries(
      Object.entries({ ...(request.photo === undefined ? {} : { photo: request.photo }), ...request.photos }).map(
        ([slot, { id, ...size }]) => [slot, newPhoto(v.parse(photoIdSchema, id), size)],
      ),
    ),
    standIns: request.standIns ?? {},
    figures: request.figures ?? {},
    look: request.look ?? {},
    formats: [],
    overrides: request.own === undefined ? {} : { [request.format]: request.own },
    kit: { hashtags: [], captions: {} },
  });
  if (!migrated.ok) throw new Error(describeFaults(migrated.error));
  return migrated.value;
}

const fonts = bundledFonts();
const lights = new Map<string, LightMap>();

/** Has the picture of `id` looked at before cards with it are composed. */
export async function lookAt(id: string, bitmap: ImageBitmap): Promise<void> {
  const light = await lightOfBitmap(bitmap);
  if (light !== null) lights.set(id, light);
}

/** Pictures must not change from one day to the next: here it is always 12 December 2026. */
export const CALENDAR = intlCalendar(new Date(2026, 11, 12));

export async function composeCard(
  pack: LoadedPack,
  request: CardRequest,
): Promise<{ readonly scene: Scene; readonly prepared: Prepared; readonly pictures: readonly Picture[]; readonly milliseconds: number }> {
  const document = documentOf(pack, request);
  const template = pack.templates.get(document.templateId);
  if (template === undefined) throw new Error(`no template ${request.template}`);
  const prepared = need(
    await prepare(
      { fonts, loadLayout: loadLayoutEngine, calendar: () => CALENDAR, measureLight: async ({ photo }) => lights.get(photo) ?? null },
      pack,
      template,
      document,
      {
        samples: Object.keys(request.words).length === 0,
      },
    ),
  );
  const start = performance.now();
  const scene = compose(pack, template, document, formatOf(request.format), prepared.context);
  return { scene, prepared, pictures: [...picturesOf(document, pack).values()], milliseconds: performance.now() - start };
}
