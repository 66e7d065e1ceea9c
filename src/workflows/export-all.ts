// exportAll: one document in every size asked for, from compose to named picture files. Composes on this thread in slices, paints in the pool.

import type { Format } from '#domain/format/format.ts';
import { pictureName } from '#domain/format/file-name.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Takes } from '#paint/encode-scene.ts';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import type { Scene } from '#scene/scene.ts';
import { cropPhotos } from '#services/export/crop-photos.ts';
import type { ExportError } from '#services/export/export-pool.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import type { Studio, Table } from './studio.ts';

export type Picture = { readonly format: Format; readonly scene: Scene; readonly name: string; readonly blob: Blob };
export type PictureFailure = { readonly format: Format; readonly error: ExportError | DevelopError };
export type Exported = { readonly pictures: readonly Picture[]; readonly failures: readonly PictureFailure[] };

/** What is written into a PNG besides the picture; answers the file. */
export type Carry = (picture: Picture) => Promise<Result<Blob, DevelopError>>;

export type ExportOptions = {
  /** Absent: files carry their picture and nothing else. A JPEG never carries more. */
  readonly carry?: Carry | undefined;
  readonly signal?: AbortSignal;
  /** Called after each picture, whether it came out or not. */
  readonly onProgress?: (done: number, total: number, format: Format) => void;
  /** Called with each picture that came out, as it does: in no order. */
  readonly onPicture?: (picture: Picture) => void;
};

/** At most this many scenes and cropped photos wait for a worker at a time, so that memory does not grow with the number of sizes. */
const AT_ONCE = 4;

/**
 * `table` must have been set without samples. Pictures come back in the order of `formats`; one that fails does not stop the others.
 * Rejects only with the signal's reason, when aborted.
 */
export async function exportAll(studio: Studio, table: Table, formats: readonly Format[], options: ExportOptions = {}): Promise<Exported> {
  options.signal?.throwIfAborted();
  // Each photo is developed once for all sizes.
  const developed = await studio.darkroom.wholes(table.pictures);
  if (!developed.ok) return { pictures: [], failures: formats.map((format) => ({ format, error: developed.error })) };
  const { bitmaps, release } = developed.value;
  const pictures = new Map<Format, Picture>();
  const failures: PictureFailure[] = [];
  const waiting = [...formats].sort((a, b) => b.width * b.height - a.width * a.height);
  let done = 0;

  async function work(): Promise<void> {
    for (let format = waiting.shift(); format !== undefined; format = waiting.shift()) {
      options.signal?.throwIfAborted();
      await breathe();
      const painted = await paintOne(studio, table, format, bitmaps, options.signal);
      const made = painted.ok && options.carry !== undefined ? await carried(painted.value, options.carry) : painted;
      if (made.ok) {
        pictures.set(format, made.value);
        options.onPicture?.(made.value);
      } else failures.push({ format, error: made.error });
      done += 1;
      options.onProgress?.(done, formats.length, format);
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, formats.length) }, work));
  } finally {
    release();
  }
  return { pictures: formats.flatMap((format) => pictures.get(format) ?? []), failures };
}

async function carried(picture: Picture, carry: Carry): Promise<Result<Picture, DevelopError>> {
  if (picture.blob.type !== 'image/png') return ok(picture);
  const blob = await carry(picture);
  return blob.ok ? ok({ ...picture, blob: blob.value }) : blob;
}

async function paintOne(
  studio: Studio,
  table: Table,
  format: Format,
  photos: PhotoBitmaps,
  signal: AbortSignal | undefined,
): Promise<Result<Picture, ExportError>> {
  const whole = table.compose(format);
  if (whole.sample) throw new Error('sample words must never be exported');
  const cropped = await cropPhotos(whole, photos);
  if (!cropped.ok) return cropped;
  const made = await studio.exporter.toPicture({ ...cropped.value, faces: table.prepared.faces, takes: takenBy(format) }, signal);
  if (!made.ok) return made;
  const blob = made.value;
  return { ok: true, value: { format, scene: whole, name: pictureName(format, blob.type === 'image/jpeg' ? 'jpg' : 'png'), blob } };
}

/** Only what a worker needs to know of it. */
function takenBy({ byteCap, types }: Format): Takes {
  return { byteCap, types };
}

/** Lets the page answer taps between two sizes. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
