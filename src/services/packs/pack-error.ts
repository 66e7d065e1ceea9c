// PackError: why a pack could not be read. The faults are for whoever made the pack; a person sees the sentence of `kind`.

import type { Fault } from '#domain/parse.ts';

export type PackError =
  | { readonly kind: 'pack-file-missing'; readonly file: string }
  | { readonly kind: 'pack-malformed'; readonly file: string; readonly faults: readonly Fault[] };
