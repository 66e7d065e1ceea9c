// drawStandIn: what would stand in one place of a card, small and square, by the one path: a design of nothing but that place.

import { compose } from '#compose/compose.ts';
import type { Document } from '#domain/document/document.ts';
import { withStandIn, type StandIn } from '#domain/document/edit-photo.ts';
import { SHAPE_FORMATS } from '#domain/format/shape-format.ts';
import type { SlotId } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Template } from '#domain/template/template.ts';
import { paintScene } from '#paint/paint-node.ts';
import type { FontError } from '#services/fonts/fonts.ts';
import type { PackError } from '#services/packs/pack-error.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import type { Studio } from './studio.ts';

export type StandInRequest = {
  readonly document: Document;
  readonly slot: SlotId;
  readonly standIn: StandIn;
  /** Device px, across and down. */
  readonly side: number;
};

/** `canvas` is resized and painted only once all is ready. Rejects only with the signal's reason, when aborted. */
export async function drawStandIn(
  studio: Studio,
  canvas: HTMLCanvasElement,
  { document, slot, standIn, side }: StandInRequest,
  signal: AbortSignal,
): Promise<Result<void, PackError | FontError | DevelopError>> {
  const format = studio.catalogue.formatById.get(SHAPE_FORMATS.square.id);
  if (format === undefined) throw new Error('there is no square format');
  const opened = await studio.openTemplates([document.templateId]);
  if (!opened.ok) return opened;
  const template = opened.value.templates.get(document.templateId);
  if (template === undefined) throw new Error(`template ${document.templateId} was read and is not there`);
  const standing = withStandIn({ ...document, photos: {} }, slot, standIn);
  const table = await studio.setTable(standing, { samples: true, signal });
  if (!table.ok) return table;
  signal.throwIfAborted();
  const alone: Template = { ...template, backgroundAdapt: [], root: { kind: 'photo', slot, grow: 1 } };
  const scene = compose(opened.value, alone, standing, format, table.value.prepared.context);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gives no 2d context');
  canvas.width = Math.max(1, Math.round(side));
  canvas.height = canvas.width;
  context.scale(canvas.width / scene.width, canvas.height / scene.height);
  paintScene(context, scene, new Map());
  return ok(undefined);
}
