// drawCard: one card, small, on a canvas, with the person's own words and photos in the places it has for them, by the one path. In steps, so
// that nothing else on the page waits for the whole of it.

import type { Document } from '#domain/document/document.ts';
import { flowInto } from '#domain/document/flow.ts';
import type { FormatId } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import { paintScene } from '#paint/paint-node.ts';
import type { FontError } from '#services/fonts/fonts.ts';
import type { PackError } from '#services/packs/pack-error.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import type { DraftKeeper } from './keep-draft.ts';
import { reopenPhotos, withoutPhotos } from './reopen-photos.ts';
import type { Studio } from './studio.ts';

export type CardRequest = {
  readonly document: Document;
  readonly format: FormatId;
  /** Device px across; the height follows the format. */
  readonly width: number;
};

/** `canvas` is resized and painted only once all is ready. Rejects only with the signal's reason, when aborted. */
export async function drawCard(
  studio: Studio,
  drafts: DraftKeeper,
  canvas: HTMLCanvasElement,
  { document, format: id, width }: CardRequest,
  signal: AbortSignal,
): Promise<Result<void, PackError | FontError | DevelopError>> {
  const format = studio.catalogue.formatById.get(id);
  if (format === undefined) throw new Error(`there is no format ${id}`);
  const lost = await reopenPhotos(studio, drafts, document);
  const opened = await studio.openTemplates([document.templateId]);
  if (!opened.ok) return opened;
  const template = opened.value.templates.get(document.templateId);
  if (template === undefined) throw new Error(`template ${document.templateId} was read and is not there`);
  const flowed = flowInto(withoutPhotos(document, lost), template, opened.value.pack);
  const table = await studio.setTable(flowed, { samples: true, signal });
  if (!table.ok) return table;
  await nextTask(signal);
  const scene = table.value.compose(format);
  await nextTask(signal);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gives no 2d context');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round((width * scene.height) / scene.width));
  context.scale(canvas.width / scene.width, canvas.height / scene.height);
  paintScene(context, scene, studio.darkroom.previews());
  return ok(undefined);
}

/** Lets the page answer what has come meanwhile. */
async function nextTask(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
