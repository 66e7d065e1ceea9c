// PhotoError: why a file can't be used as a photo, and the limits behind it. Each kind has its sentence at `errors.<kind>`.

import type { FileType } from './sniff.ts';

/** Heaviest file taken, in bytes: 30 MB however the person's file manager counts them. */
export const MAX_BYTES = 30 * 1024 * 1024;

/** Most pixels decoded. Chromium decodes twice as many and phones far fewer; a decoded photo of this size is 400 MB of memory. */
export const MAX_PIXELS = 100_000_000;

export type PhotoError =
  | { readonly kind: 'photo-empty' }
  /** `bytes` of the file, `limit` in bytes. */
  | { readonly kind: 'photo-too-heavy'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'photo-not-an-image' }
  | { readonly kind: 'photo-svg' }
  | { readonly kind: 'photo-heic-unsupported' }
  /** Both in millions of pixels. */
  | { readonly kind: 'photo-too-many-pixels'; readonly megapixels: number; readonly limit: number }
  | { readonly kind: 'photo-cut-off' }
  /** Stopped after `seconds`. */
  | { readonly kind: 'photo-too-slow'; readonly seconds: number }
  /** A picture, or a file, that this browser can't read. `type` is null when not even its bytes could be had. */
  | { readonly kind: 'photo-unreadable'; readonly type: FileType | null };
