// Pattern kinds: the names alone, apart from the schemas of patterns: a document's look names one, and the first page reads documents.

import type { Pattern } from './ornament.ts';

/** Patterns that fill any box, so that one can stand in for another. */
export const PATTERN_KINDS = [
  'weave',
  'tiles',
  'stars',
  'ikat',
  'waves',
  'scallops',
  'leaves',
  'stitch',
  'rays',
] as const satisfies readonly Pattern['kind'][];
export type PatternKind = (typeof PATTERN_KINDS)[number];
