// drawRow: one row's card, small, on a canvas, by the one path, with what would be missing of it. Nothing of the row stays in memory.

import type { BatchFault } from './batch-fault.ts';
import type { SheetRow } from '#domain/batch/sheet.ts';
import type { Format } from '#domain/format/format.ts';
import { paintScene } from '#paint/paint-node.ts';
import type { Studio } from '../studio.ts';
import { leftOut } from './make-row.ts';
import { openRow, type RowSource } from './open-row.ts';

export type RowPicture = {
  readonly row: SheetRow;
  /** All that will be made: looked through for words left out. */
  readonly formats: readonly Format[];
  /** The one that is drawn. */
  readonly format: Format;
  /** Device px. */
  readonly width: number;
};

/** `canvas` is painted only once all is ready, and not at all where the row stops. Rejects only with the signal's reason, when aborted. */
export async function drawRow(
  studio: Studio,
  source: RowSource,
  canvas: HTMLCanvasElement,
  { row, formats, format, width }: RowPicture,
  signal: AbortSignal,
): Promise<readonly BatchFault[]> {
  const opened = await openRow(studio, source, row, signal);
  if (!opened.ok) return [{ row: row.number, trouble: opened.error }];
  const { table, close } = opened.value;
  try {
    const scene = table.compose(format);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('the browser gives no 2d context');
    canvas.width = Math.max(1, Math.round(width));
    canvas.height = Math.max(1, Math.round((width * scene.height) / scene.width));
    context.scale(canvas.width / scene.width, canvas.height / scene.height);
    paintScene(context, scene, studio.darkroom.previews());
    return leftOut(table, formats, row.number);
  } finally {
    close();
  }
}
