// drawCard: one card, small, on a canvas, with the person's own words and photo, by the one path.

import type { Document } from '#domain/document/document.ts';
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
  const table = await studio.setTable(withoutPhotos(document, lost), { samples: true, signal });
  if (!table.ok) return table;
  const scene = table.value.compose(format);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gives no 2d context');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round((width * scene.height) / scene.width));
  context.scale(canvas.width / scene.width, canvas.height / scene.height);
  paintScene(context, scene, studio.darkroom.previews());
  return ok(undefined);
}
