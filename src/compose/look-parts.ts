// lookParts: what of a look a template lets a person change: the rest would be choices that do nothing.

import type { Look } from '#domain/document/look.ts';
import type { Box } from '#domain/template/box.ts';
import type { Pattern } from '#domain/template/ornament.ts';
import { PATTERN_KINDS } from '#domain/template/pattern-kinds.ts';
import type { Template } from '#domain/template/template.ts';
import { wearLook } from './wear-look.ts';

export type LookParts = {
  /** The pattern the design has of its own, of those that may be another; null where there is none. */
  readonly pattern: Pattern | null;
  readonly alignment: boolean;
  /** Whether a photo may be cut otherwise. */
  readonly cut: boolean;
  readonly photo: boolean;
};

export function lookParts(template: Template): LookParts {
  const own = JSON.stringify(template.root);
  const changes = (look: Look) => JSON.stringify(wearLook(template, { look, seed: 0 }, []).root) !== own;
  return {
    pattern: firstPattern(template.root),
    alignment: changes({ alignment: 'center' }),
    cut: changes({ treatment: 'cut' }),
    photo: hasPhoto(template.root),
  };
}

function firstPattern(box: Box): Pattern | null {
  if (box.keep === true) return null;
  if (box.kind === 'pattern') {
    const own = box.pattern;
    return own !== undefined && PATTERN_KINDS.some((kind) => kind === own.kind) ? own : null;
  }
  for (const child of box.kind === 'group' ? (box.children ?? []) : []) {
    const found = firstPattern(child);
    if (found !== null) return found;
  }
  return null;
}

function hasPhoto(box: Box): boolean {
  return box.kind === 'photo' || (box.kind === 'group' && (box.children ?? []).some(hasPhoto));
}
