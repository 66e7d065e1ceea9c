// makeMotion: one document as a short film in one shape, from compose to a named file: photos developed and cropped as for a picture.

import type { Format } from '#domain/format/format.ts';
import { videoName } from '#domain/format/file-name.ts';
import type { MotionShape } from '#domain/format/motion-shape.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Scene } from '#scene/scene.ts';
import { cropPhotos } from '#services/export/crop-photos.ts';
import type { MotionMaker } from '#services/motion/create-motion-maker.ts';
import type { MotionError, VideoKind } from '#services/motion/motion-video.ts';
import type { DevelopError } from '#services/photo/darkroom.ts';
import type { Studio, Table } from './studio.ts';

export type Film = { readonly shape: MotionShape; readonly scene: Scene; readonly name: string; readonly blob: Blob };

export type FilmRequest = { readonly shape: MotionShape; readonly format: Format; readonly video: VideoKind };
type MakeOptions = Parameters<MotionMaker['make']>[1];

/** `table` must have been set without samples. Rejects only with the signal's reason, when aborted. */
export async function makeMotion(
  studio: Studio,
  table: Table,
  maker: MotionMaker,
  { shape, format, video }: FilmRequest,
  options: MakeOptions,
): Promise<Result<Film, MotionError | DevelopError>> {
  options.signal.throwIfAborted();
  const scene = table.compose(format);
  if (scene.sample) throw new Error('sample words must never be exported');
  const developed = await studio.darkroom.wholes(table.pictures);
  if (!developed.ok) return developed;
  const cropped = await cropPhotos(scene, developed.value.bitmaps).finally(developed.value.release);
  if (!cropped.ok) return fail({ kind: 'motion-too-large' });
  const made = await maker.make({ ...cropped.value, faces: table.prepared.faces, video }, options);
  return made.ok ? ok({ shape, scene, name: videoName(shape.ratio, video.container), blob: made.value }) : made;
}
