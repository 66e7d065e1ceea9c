// PatternPicture: a scrap of a pattern in the card's colours, drawn by what draws it on the card.

import { drawPattern } from '#compose/patterns/pattern.ts';
import { dressPattern } from '#compose/dress-pattern.ts';
import type { Palette } from '#domain/palette/palette.ts';
import type { Pattern } from '#domain/template/ornament.ts';
import type { PatternKind } from '#domain/template/pattern-kinds.ts';
import styles from './panels.module.css';

/** The scrap, in units of its own; a thread of the design's pattern is drawn this wide. */
const SCRAP = { x: 0, y: 0, width: 96, height: 56 };
const CELL = 8;

type PatternPictureProps = {
  /** The design's own pattern. */
  readonly pattern: Pattern;
  /** The kind it is dressed as; null: as it is. */
  readonly kind: PatternKind | null;
  readonly palette: Palette;
  readonly seed: number;
};

export function PatternPicture({ pattern, kind, palette, seed }: PatternPictureProps) {
  const own = pattern.kind === 'weave' ? { ...pattern, fringe: [] } : pattern;
  const dressed = kind === null ? { pattern: own, fill: undefined } : dressPattern(own, kind);
  const unit = own.kind === 'rays' ? 1 : CELL / threadOf(own);
  const paths = drawPattern(dressed.pattern, SCRAP, unit, seed, 'ltr');
  return (
    <svg className={styles['scrap']} viewBox={`0 0 ${SCRAP.width} ${SCRAP.height}`} aria-hidden="true" focusable="false">
      <rect width={SCRAP.width} height={SCRAP.height} fill={palette.colours[dressed.fill ?? 'paper']} />
      {paths.map(({ role, d, opacity }, index) => (
        <path key={`${index}${role}`} d={d} fill={palette.colours[role]} opacity={opacity} />
      ))}
    </svg>
  );
}

/** The cell of the same cloth as a weave, in units. */
function threadOf(pattern: Pattern): number {
  const weave = dressPattern(pattern, 'weave').pattern;
  return weave.cell;
}
