// exportAll: one document in every size asked for, from compose to named PNG files. Composes on this thread in slices, paints in the pool.

import type { Format } from '#domain/format/format.ts';
import { pictureName } from '#domain/format/file-name.ts';
import type { PhotoId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { Scene } from '#scene/scene.ts';
import { cropPhotos } from '#services/export/crop-photos.ts';
import type { ExportError } from '#services/export/export-pool.ts';
import type { Studio, Table } from './studio.ts';

export type Picture = { readonly format: Format; readonly scene: Scene; readonly name: string; readonly blob: Blob };
export type PictureFailure = { readonly format: Format; readonly error: ExportError };
export type Exported = { readonly pictures: readonly Picture[]; readonly failures: readonly PictureFailure[] };

export type ExportOptions = {
  readonly signal?: AbortSignal;
  /** Called after each picture, whether it came out or not. */
  readonly onProgress?: (done: number, total: number, format: Format) => void;
};

/** At most this many scenes and cropped photos wait for a worker at a time, so that memory does not grow with the number of sizes. */
const AT_ONCE = 4;

/**
 * `table` must have been set without samples. Pictures come back in the order of `formats`; one that fails does not stop the others.
 * Rejects only with the signal's reason, when aborted.
 */
export async function exportAll(studio: Studio, table: Table, formats: readonly Format[], options: ExportOptions = {}): Promise<Exported> {
  const pictures = new Map<Format, Picture>();
  const failures: PictureFailure[] = [];
  const waiting = [...formats].sort((a, b) => b.width * b.height - a.width * a.height);
  let done = 0;

  async function work(): Promise<void> {
    for (let format = waiting.shift(); format !== undefined; format = waiting.shift()) {
      options.signal?.throwIfAborted();
      await breathe();
      const made = await exportOne(studio, table, format, options.signal);
      if (made.ok) pictures.set(format, made.value);
      else failures.push({ format, error: made.error });
      done += 1;
      options.onProgress?.(done, formats.length, format);
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, formats.length) }, work));
  return { pictures: formats.flatMap((format) => pictures.get(format) ?? []), failures };
}

export async function exportOne(studio: Studio, table: Table, format: Format, signal?: AbortSignal): Promise<Result<Picture, ExportError>> {
  const whole = table.compose(format);
  if (whole.sample) throw new Error('sample words must never be exported');
  const cropped = await cropPhotos(whole, workingPhotos(studio, table));
  if (!cropped.ok) return cropped;
  const blob = await studio.exporter.toPng({ ...cropped.value, faces: table.prepared.faces }, signal);
  return blob.ok ? { ok: true, value: { format, scene: whole, name: pictureName(format, 'png'), blob: blob.value } } : blob;
}

function workingPhotos(studio: Studio, table: Table): ReadonlyMap<PhotoId, ImageBitmap> {
  const placed = Object.values(table.document.photos).map((photo) => photo.photo);
  return new Map(
    placed.flatMap((id) => {
      const photo = studio.photos.get(id);
      return photo === undefined ? [] : [[id, photo.bitmap] as const];
    }),
  );
}

/** Lets the page answer taps between two sizes. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
