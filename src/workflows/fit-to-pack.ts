// fitToPack: a draft from an earlier visit made to fit the pack as it is today. The words always stay.

import type { Document } from '#domain/document/document.ts';
import type { Pack } from '#domain/pack/pack.ts';

export type Fitted = { readonly document: Document; readonly templateGone: boolean };

/** Whether the pack can draw it: a draft of another pack waits, as it is, for its own, or for the person to move its words over. */
export function isOfPack(document: Document, pack: Pack): boolean {
  return document.packId === pack.id;
}

/** A template or a palette that the pack no longer has is replaced: by the pack's first, and by the one that template starts with. */
export function fitToPack(document: Document, pack: Pack): Fitted {
  const own = pack.templates.find(({ id }) => id === document.templateId);
  const template = own ?? pack.templates[0];
  if (template === undefined) throw new Error(`pack ${pack.id} has no templates`);
  const hasPalette = pack.palettes.some(({ id }) => id === document.paletteId);
  if (own !== undefined && hasPalette && document.packId === pack.id) return { document, templateGone: false };
  return {
    document: { ...document, packId: pack.id, templateId: template.id, paletteId: hasPalette ? document.paletteId : template.palette },
    templateGone: own === undefined,
  };
}
