// cloth: the person's own pattern where a photo could be, cut to its form: the kind they chose for the card, else one by their seed.

import type { Rect } from '#domain/geometry/geometry.ts';
import { IDENTITY } from '#domain/geometry/matrix.ts';
import type { Role } from '#domain/palette/palette.ts';
import { PATTERN_KINDS } from '#domain/template/pattern-kinds.ts';
import type { Pattern } from '#domain/template/ornament.ts';
import type { ShapeNode } from '#scene/scene.ts';
import { cutPath, type Form } from '../cut/cut-path.ts';
import { dressPattern, type Dressed } from '../dress-pattern.ts';
import { drawPattern } from '../patterns/pattern.ts';
import { randomFrom } from '../random.ts';
import type { Drawing } from '../resolve/drawing-context.ts';

/** Threads across the shorter side of the box. */
const THREADS = 14;
const LEAST_CELL = 0.6;
/** What every kind is dressed from: all four voices. */
const CLOTH = { kind: 'weave', warp: ['rose', 'sun'], weft: ['leaf', 'sky'] } as const;

/** `ground`: the colour the box stands on, which the cloth must not be lost in. */
export function clothOf({ look, unit }: Pick<Drawing, 'look' | 'unit'>, rect: Rect, seed: number): Dressed {
  const kind = look.pattern ?? PATTERN_KINDS[Math.floor(randomFrom(seed)() * PATTERN_KINDS.length)] ?? 'weave';
  const cell = Math.max(LEAST_CELL, Math.min(rect.width, rect.height) / unit / THREADS);
  const cloth: Pattern = { ...CLOTH, warp: [...CLOTH.warp], weft: [...CLOTH.weft], cell };
  return dressPattern(cloth, kind);
}

export function clothNodes({ pattern }: Dressed, id: string, rect: Rect, form: Form, seed: number, card: Drawing): readonly ShapeNode[] {
  const paint = (role: Role) => card.palette.colours[role];
  return drawPattern(pattern, rect, card.unit, seed, card.direction).flatMap(({ d, role, opacity }, index): readonly ShapeNode[] => {
    const cut = cutPath(d, IDENTITY, form);
    const base = { kind: 'shape', id: `${id}/cloth/${index}`, slot: null, rule: 'nonzero', stroke: null } as const;
    return cut === null ? [] : [{ ...base, ...cut, fill: paint(role), opacity }];
  });
}
