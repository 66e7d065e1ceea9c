// composeCard: one card from a template and words, by the product's compose in Node; and what tests ask of the scene it makes.

import { compose } from '#compose/compose.ts';
import type { ComposeContext } from '#compose/context.ts';
import type { Document } from '#domain/document/document.ts';
import { clearArea } from '#domain/format/clear-area.ts';
import type { Format } from '#domain/format/format.ts';
import { insetRect, type Rect } from '#domain/geometry/geometry.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import type { Template } from '#domain/template/template.ts';
import type { Scene, TextNode } from '#scene/scene.ts';
import { aFormat, aLoadedPack, aTemplate } from './builders.ts';
import { composeContext } from './compose-context.ts';

export type CardParts = {
  readonly template?: Template;
  readonly pack?: LoadedPack;
  readonly format?: Format;
  readonly context?: ComposeContext;
};

export async function composeCard(document: Document, parts: CardParts = {}): Promise<Scene> {
  const template = parts.template ?? aTemplate();
  const context = parts.context ?? (await composeContext());
  return compose(parts.pack ?? aLoadedPack(template), template, document, parts.format ?? aFormat(), context);
}

export function textsOf(scene: Scene, slot?: string | null): readonly TextNode[] {
  return scene.nodes.filter((node): node is TextNode => node.kind === 'text' && (slot === undefined || node.slot === slot));
}

/** The words of a slot as they can be read, lines joined by spaces. */
export function readSlot(scene: Scene, slot: string | null): string {
  return textsOf(scene, slot)
    .map((node) => node.text)
    .join(' ');
}

/** The type size of a slot in output px; 0 when it shows nothing. */
export function sizeOf(scene: Scene, slot: string | null): number {
  return textsOf(scene, slot)[0]?.size ?? 0;
}

export function clearRect(format: Format): Rect {
  return insetRect({ x: 0, y: 0, width: format.width, height: format.height }, clearArea(format));
}
