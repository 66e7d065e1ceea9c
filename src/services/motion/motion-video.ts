// What a card's film is encoded as, what it is made from, and what can go wrong.

import type { FaceSource } from '#paint/load-faces.ts';
import type { PhotoBitmaps } from '#paint/paint-node.ts';
import type { Scene } from '#scene/scene.ts';

/** `container`: also how the file's name ends. */
export type VideoKind =
  | { readonly container: 'mp4'; readonly codec: 'avc' }
  | { readonly container: 'webm'; readonly codec: 'vp9' | 'vp8' | 'av1' };

export type MotionRequest = {
  /** Even in both directions. */
  readonly scene: Scene;
  readonly faces: readonly FaceSource[];
  readonly photos: PhotoBitmaps;
  readonly video: VideoKind;
};

export type MotionError =
  | { readonly kind: 'motion-font-failed'; readonly family: string }
  /** The browser refused a canvas of that size. */
  | { readonly kind: 'motion-too-large' }
  | { readonly kind: 'motion-failed'; readonly reason: string };
