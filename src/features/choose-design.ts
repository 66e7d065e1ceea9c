// chooseDesign: what tapping a design does to the document: a new one, or the same words in another design.

import type { Document } from '#domain/document/document.ts';
import { withTemplate } from '#domain/document/edit-document.ts';
import type { PaletteId, TemplateId } from '#domain/ids.ts';
import type { Pack } from '#domain/pack/pack.ts';
import { isOfPack } from '#workflows/fit-to-pack.ts';

/** The document in another design. The colours follow the design's own, unless the person had chosen others. Words and photos come along. */
export function inDesign(pack: Pack, document: Document, template: TemplateId): Document {
  if (!isOfPack(document, pack)) {
    return { ...document, packId: pack.id, templateId: template, paletteId: paletteOf(pack, template) ?? document.paletteId };
  }
  if (document.templateId === template) return document;
  const chosen = document.paletteId !== paletteOf(pack, document.templateId);
  return withTemplate(document, template, chosen ? document.paletteId : (paletteOf(pack, template) ?? document.paletteId));
}

/** The colours a design starts with. */
export function paletteOf(pack: Pack, template: TemplateId): PaletteId | undefined {
  return pack.templates.find(({ id }) => id === template)?.palette;
}
