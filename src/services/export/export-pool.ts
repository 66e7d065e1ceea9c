// ExportPool: scenes to encoded pictures, in a small pool of workers, or on this thread where workers are forbidden.

import type { Result } from '#domain/result.ts';
import type { EncodeError, EncodeRequest } from '#paint/encode-scene.ts';

export type ExportError = EncodeError | { readonly kind: 'export-failed'; readonly reason: string };

export type ExportPool = {
  /** `worker` until a worker could not be started: a sandboxed frame, a browser without module workers. */
  readonly where: () => 'worker' | 'page';
  /**
   * A picture of exactly scene.width x scene.height px: a PNG, or the best JPEG within what `takes` allows. Its type says which. The bitmaps are handed over and closed, also on failure.
   * Rejects only with the signal's reason, when aborted.
   */
  readonly toPicture: (request: EncodeRequest, signal?: AbortSignal) => Promise<Result<Blob, ExportError>>;
  /** Stops the workers. */
  readonly close: () => void;
};
