// PackFileError: why a file a person opened is not taken for a pack. Sentences at `errors.<kind>`; `most` and `file` stand in them.

import type { PackFault } from '#domain/pack/check-pack.ts';

export type PackFileError =
  /** `most` in megabytes. */
  | { readonly kind: 'zip-too-heavy'; readonly most: number }
  /** Not a ZIP at all, or cut off. */
  | { readonly kind: 'zip-unreadable' }
  | { readonly kind: 'zip-locked'; readonly file: string }
  | { readonly kind: 'zip-too-many-files'; readonly most: number }
  /** A name that leads out of the pack, or that two openers would read in two ways. */
  | { readonly kind: 'zip-unsafe-name'; readonly file: string }
  | { readonly kind: 'zip-same-name'; readonly file: string }
  /** `most` in megabytes, unpacked. */
  | { readonly kind: 'zip-file-too-large'; readonly file: string; readonly most: number }
  | { readonly kind: 'zip-too-large-inside'; readonly most: number }
  | { readonly kind: 'zip-damaged'; readonly file: string }
  | { readonly kind: 'zip-not-text'; readonly file: string }
  | { readonly kind: 'zip-no-pack' }
  /** Everything that is wrong with what is in it. */
  | { readonly kind: 'zip-pack-faulty'; readonly faults: readonly PackFault[] };
