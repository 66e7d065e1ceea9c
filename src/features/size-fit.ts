// sizeFit: how the words stand in one size, or in all of those chosen: well, small, or too many.

import type { Document } from '#domain/document/document.ts';
import type { Format } from '#domain/format/format.ts';
import type { FormatId } from '#domain/ids.ts';
import type { Overflow, Scene } from '#scene/scene.ts';

export type SizeFit =
  | { readonly kind: 'well' }
  /** All there, at or next to the smallest type the design allows; about so many letters fewer would make it larger. */
  | { readonly kind: 'small'; readonly letters: number }
  | {
      readonly kind: 'over';
      readonly overflow: Overflow;
      readonly letters: number;
      /** The person has seen it and agrees. */ readonly accepted: boolean;
    };

export function sizeFit(scene: Scene, document: Document): SizeFit {
  const [overflow] = scene.overflow;
  if (overflow === undefined) return scene.smallPrint > 0 ? { kind: 'small', letters: scene.smallPrint } : { kind: 'well' };
  const letters = scene.overflow.reduce((sum, each) => sum + each.letters, 0);
  return { kind: 'over', overflow, letters, accepted: document.overrides[scene.format]?.shortened === true };
}

export type FitSummary = {
  readonly small: readonly Format[];
  /** About how many letters fewer would leave none of them in small print. */
  readonly smallBy: number;
  /** Words are left out and nobody has agreed to that. */
  readonly over: readonly Format[];
  /** Words are left out, and the person agreed. */
  readonly accepted: readonly Format[];
  /** Sizes about which there is something to do: those over, those with a text of their own, those whose shortened text was agreed to. */
  readonly special: readonly Format[];
};

/** `scenes` may lack sizes that are still being composed. */
export function fitSummary(formats: readonly Format[], scenes: ReadonlyMap<FormatId, Scene>, document: Document): FitSummary {
  const fits = formats.flatMap((format) => {
    const scene = scenes.get(format.id);
    return scene === undefined || scene.sample ? [] : [{ format, fit: sizeFit(scene, document) }];
  });
  const over = fits.filter(({ fit }) => fit.kind === 'over' && !fit.accepted).map(({ format }) => format);
  return {
    small: fits.filter(({ fit }) => fit.kind === 'small').map(({ format }) => format),
    smallBy: Math.max(0, ...fits.map(({ fit }) => (fit.kind === 'small' ? fit.letters : 0))),
    over,
    accepted: fits.filter(({ fit }) => fit.kind === 'over' && fit.accepted).map(({ format }) => format),
    special: formats.filter((format) => over.includes(format) || hasOwnText(document, format.id)),
  };
}

/** True when this size shows other words than the rest, or fewer by agreement. */
export function hasOwnText(document: Document, format: FormatId): boolean {
  const override = document.overrides[format];
  return override !== undefined && (override.shortened || Object.keys(override.words).length > 0);
}
