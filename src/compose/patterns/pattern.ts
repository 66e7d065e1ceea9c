// drawPattern: a generated pattern as a few paths, one per colour. It ends exactly at its box.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { Role } from '#domain/palette/palette.ts';
import type { Pattern } from '#domain/template/ornament.ts';
import { bunting } from './bunting.ts';
import { ikat } from './ikat.ts';
import { leaves } from './leaves.ts';
import { rays } from './rays.ts';
import { ring } from './ring.ts';
import { scallops } from './scallops.ts';
import { stars } from './stars.ts';
import { stitch } from './stitch.ts';
import { street } from './street.ts';
import { tiles } from './tiles.ts';
import { waves } from './waves.ts';
import { weave, type Fringe } from './weave.ts';

/** `opacity` below 1 is for the shade one thread throws on another. */
export type PatternPath = { readonly role: Role; readonly d: string; readonly opacity: number };

/** `unit` px per template unit; `seed` makes the pattern this person's; `direction` says which side is the start. */
export function drawPattern(pattern: Pattern, rect: Rect, unit: number, seed: number, direction: 'ltr' | 'rtl'): readonly PatternPath[] {
  if (rect.width < 1 || rect.height < 1) return [];
  const cell = pattern.cell * unit;
  switch (pattern.kind) {
    case 'weave':
      return weave({ ...pattern, fringe: (pattern.fringe ?? []).map((edge) => physical(edge, direction)) }, rect, cell, seed);
    case 'stitch':
      return stitch(pattern, rect, cell, seed);
    case 'tiles':
      return tiles(pattern, rect, cell, seed);
    case 'bunting':
      return bunting(pattern, rect, cell, seed);
    case 'scallops':
      return scallops(pattern, rect, cell, seed);
    case 'street':
      return street(pattern, rect, cell, seed);
    case 'ikat':
      return ikat(pattern, rect, cell, seed);
    case 'stars':
      return stars(pattern, rect, cell, seed);
    case 'waves':
      return waves(pattern, rect, cell, seed);
    case 'leaves':
      return leaves(pattern, rect, cell, seed);
    case 'ring':
      return ring(pattern, rect, cell, pattern.thickness * unit, seed);
    case 'rays':
      return rays(pattern, rect);
  }
}

function physical(edge: 'top' | 'bottom' | 'start' | 'end', direction: 'ltr' | 'rtl'): Fringe {
  if (edge === 'top' || edge === 'bottom') return edge;
  return (edge === 'start') === (direction === 'ltr') ? 'left' : 'right';
}
