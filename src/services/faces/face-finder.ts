// FaceFinder: where faces seem to be in a picture, told by a detector on this device. It misses some, and takes other things for faces: what it
// says is a suggestion, never a promise.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Result } from '#domain/result.ts';
import type { Care } from './plan-looks.ts';

/** Shares of the picture, from eyebrows to chin; `score` 0 to 1. */
export type FaceBox = Rect & { readonly score: number };

/** Its sentence is at `errors.<kind>`. */
export type FaceError =
  /** The detector could not be fetched. */
  | { readonly kind: 'faces-unreachable' }
  /** Stopped after `seconds`. */
  | { readonly kind: 'faces-too-slow'; readonly seconds: number }
  /** There was no memory to look with. */
  | { readonly kind: 'faces-not-seen' };

export type FindFacesOptions = {
  readonly signal?: AbortSignal;
  readonly care?: Care;
  /** False: only where the page need not wait for it; `faces-not-seen` elsewhere. */
  readonly onPage?: boolean;
  /** How much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

export type FaceFinder = {
  /** `worker` until one could not be started. */
  readonly where: () => 'worker' | 'page';
  /** Surest first. `bitmap` stays open. Rejects only with the signal's reason, when aborted. */
  readonly findFaces: (bitmap: ImageBitmap, options?: FindFacesOptions) => Promise<Result<readonly FaceBox[], FaceError>>;
  /** Ends the worker. */
  readonly close: () => void;
};
