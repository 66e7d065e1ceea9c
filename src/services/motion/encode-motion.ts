// encodeMotion: a card's film, frame by frame: the scene at each moment painted by the painters of everything else, and encoded. The same code in
// a worker and, where workers are forbidden, on the page. Silent; nothing in the file but the pictures.

import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, Quality, WebMOutputFormat } from 'mediabunny';
import { planMotion } from '#compose/motion/plan-motion.ts';
import { sceneAt } from '#compose/motion/scene-at.ts';
import { DURATION, FRAMES_PER_SECOND } from '#compose/motion/timeline.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { loadFaces } from '#paint/load-faces.ts';
import { paintScene } from '#paint/paint-node.ts';
import { bitrateOf } from './choose-video.ts';
import type { MotionError, MotionRequest } from './motion-video.ts';
import { withoutDates } from './without-dates.ts';

const FRAMES = (DURATION / 1000) * FRAMES_PER_SECOND;
/** Seconds from one whole frame to the next: what moves is in the first of them, so a seek shows the still card at once. */
const KEY_FRAMES = 3;

export type EncodeOptions = {
  /** `done`: 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
  /** Awaited between frames, where others share the thread. */
  readonly breathe?: () => Promise<void>;
};

/** A film of scene.width x scene.height px. The bitmaps stay open; `faceSet` is this thread's own. Rejects with the signal's reason, when aborted. */
export async function encodeMotion(
  { scene, faces, photos, video }: MotionRequest,
  faceSet: FontFaceSet,
  { onProgress, signal, breathe }: EncodeOptions = {},
): Promise<Result<Blob, MotionError>> {
  // Before anything is drawn: a worker keeps what a font string meant when it was first used.
  const loaded = await loadFaces(faceSet, faces);
  if (!loaded.ok) return fail({ kind: 'motion-font-failed', family: loaded.error.family });
  const canvas = new OffscreenCanvas(scene.width, scene.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return fail({ kind: 'motion-too-large' });
  const target = new BufferTarget();
  const format = video.container === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, {
    codec: video.codec,
    quality: new Quality({ bitrate: bitrateOf(scene) }),
    keyFrameInterval: KEY_FRAMES,
  });
  output.addVideoTrack(source, { frameRate: FRAMES_PER_SECOND });
  try {
    await output.start();
    const plan = planMotion(scene);
    let painted: unknown = null;
    for (let frame = 0; frame < FRAMES; frame += 1) {
      signal?.throwIfAborted();
      const now = sceneAt(scene, (frame * 1000) / FRAMES_PER_SECOND, plan);
      // Once all is still it is the same scene again and again.
      if (now !== painted) paintScene(context, now, photos);
      painted = now;
      await source.add(frame / FRAMES_PER_SECOND, 1 / FRAMES_PER_SECOND);
      onProgress?.((frame + 1) / FRAMES);
      await breathe?.();
    }
    signal?.throwIfAborted();
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  } finally {
    // Frees the pixels at once instead of at the next collection.
    canvas.width = 0;
    canvas.height = 0;
  }
  const { buffer } = target;
  if (buffer === null || buffer.byteLength === 0) return fail({ kind: 'motion-failed', reason: 'the encoder gave nothing' });
  const bytes = video.container === 'mp4' ? withoutDates(new Uint8Array(buffer)) : new Uint8Array(buffer);
  return ok(new Blob([bytes], { type: `video/${video.container}` }));
}
