// PhotoReader: files to photos, one at a time, in a worker, or on the page where workers are forbidden.

import type { Result } from '#domain/result.ts';
import type { PhotoError } from './photo-error.ts';
import type { ReadOptions, ReadPhoto } from './read-photo.ts';

export type PhotoReader = {
  /** `worker` until one could not be started: a sandboxed frame, a browser without module workers or without a canvas in them. */
  readonly where: () => 'worker' | 'page';
  /**
   * See readPhoto. A stopped one is ended at once, worker and all, and so is one that takes too long (`photo-too-slow`); on the page, what a
   * browser has begun to decode it finishes, and the outcome is thrown away.
   */
  readonly read: (file: Blob, options?: ReadOptions) => Promise<Result<ReadPhoto, PhotoError>>;
  /** See reopenPhoto. */
  readonly reopen: (stored: Blob, options?: ReadOptions) => Promise<Result<ReadPhoto, PhotoError>>;
  /** Ends the worker. */
  readonly close: () => void;
};
