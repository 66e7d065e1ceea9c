// prepare: everything compose and the painters need that takes time: fonts for these words, the layout
// engine, where very long words may be parted. Then compose is synchronous.

import type { Calendar } from '#domain/calendar/calendar-day.ts';
import { fontNeeds } from '#compose/font-needs.ts';
import type { ComposeContext } from '#compose/context.ts';
import type { LayoutEngine } from '#compose/flex.ts';
import { longWordLanguages } from '#compose/long-word-languages.ts';
import type { Document } from '#domain/document/document.ts';
import { picturesOf, type Picture } from '#domain/document/picture.ts';
import type { LightMap } from '#domain/light/light-map.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Template } from '#domain/template/template.ts';
import type { FaceSource } from '#paint/load-faces.ts';
import type { FontError, Fonts } from '#services/fonts/fonts.ts';
import { loadHyphens } from '#services/hyphens/load-hyphens.ts';

export type PrepareServices = {
  readonly fonts: Fonts;
  loadLayout(): Promise<LayoutEngine>;
  /** What words over a photo need to know of it, as it is drawn; null when it is not in memory. */
  measureLight(picture: Picture): Promise<LightMap | null>;
  /** Asked anew for every document: a page may stay open over midnight. */
  calendar(): Calendar;
};

export type Prepared = {
  readonly context: ComposeContext;
  /** The faces that were loaded, for a worker to load too. */
  readonly faces: readonly FaceSource[];
  /** Letters on this card that no bundled font can draw. */
  readonly uncovered: readonly string[];
};

/** Rejects only with the signal's reason, when aborted. */
export async function prepare(
  services: PrepareServices,
  pack: LoadedPack,
  template: Template,
  document: Document,
  options: { readonly samples: boolean; readonly signal?: AbortSignal },
): Promise<Result<Prepared, FontError>> {
  const calendar = services.calendar();
  const saying = { samples: options.samples, calendar };
  const requests = fontNeeds(pack, template, document, saying).map(({ font, lang, text }) => ({
    family: services.fonts.familyFor(font, lang),
    text,
  }));
  const languages = longWordLanguages(document);
  const [faces, layout, hyphenate, lights] = await Promise.all([
    services.fonts.ensure(requests, options.signal),
    services.loadLayout(),
    languages.length === 0 ? null : loadHyphens(languages),
    lightsOf(picturesOf(document, pack), services),
  ]);
  options.signal?.throwIfAborted();
  if (!faces.ok) return faces;
  const uncovered = new Set(requests.flatMap(({ family, text }) => services.fonts.uncovered(family, text)));
  return ok({
    context: {
      breaker: services.fonts.breaker,
      measurer: services.fonts.measurer,
      layout,
      ...(hyphenate === null ? {} : { hyphenate }),
      familyFor: services.fonts.familyFor,
      lightOf: (slot) => lights.get(slot) ?? null,
      ...saying,
    },
    faces: faces.value,
    uncovered: [...uncovered],
  });
}

async function lightsOf(pictures: ReadonlyMap<string, Picture>, services: PrepareServices): Promise<ReadonlyMap<string, LightMap | null>> {
  return new Map(await Promise.all([...pictures].map(async ([slot, picture]) => [slot, await services.measureLight(picture)] as const)));
}
