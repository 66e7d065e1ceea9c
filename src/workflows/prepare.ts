// prepare: everything compose and the painters need that takes time: fonts for these words, the layout engine. Then compose is synchronous.

import { fontNeeds } from '#compose/font-needs.ts';
import type { ComposeContext } from '#compose/context.ts';
import type { LayoutEngine } from '#compose/flex.ts';
import type { Document } from '#domain/document/document.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Template } from '#domain/template/template.ts';
import type { FaceSource } from '#paint/load-faces.ts';
import type { FontError, Fonts } from '#services/fonts/fonts.ts';

export type PrepareServices = {
  readonly fonts: Fonts;
  /** CSS family name of each font id. */
  readonly families: Readonly<Record<string, string>>;
  loadLayout(): Promise<LayoutEngine>;
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
  const requests = fontNeeds(pack, template, document).map(({ font, text }) => ({ family: familyOf(services, font), text }));
  const [faces, layout] = await Promise.all([services.fonts.ensure(requests, options.signal), services.loadLayout()]);
  options.signal?.throwIfAborted();
  if (!faces.ok) return faces;
  const uncovered = new Set(requests.flatMap(({ family, text }) => services.fonts.uncovered(family, text)));
  return ok({
    context: {
      breaker: services.fonts.breaker,
      measurer: services.fonts.measurer,
      layout,
      families: services.families,
      samples: options.samples,
    },
    faces: faces.value,
    uncovered: [...uncovered],
  });
}

function familyOf(services: PrepareServices, font: string): string {
  const family = services.families[font];
  if (family === undefined) throw new Error(`there is no font ${font}`);
  return family;
}
