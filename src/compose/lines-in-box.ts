// linesInBox: where the lines of a setting stand in their box. Fitting and drawing ask the same, so what is checked is what is drawn.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { WordsBox } from '#domain/template/box.ts';
import type { Setting } from './set-words.ts';

export type LinesInBox = {
  /** The physical side of the lines that stands at `x` (output px). */
  readonly align: 'left' | 'center' | 'right';
  readonly x: number;
  /** The ink of each line, in output px of the format. */
  readonly bounds: readonly Rect[];
};

/** `content`: the words box without its padding; `direction`: the card's, which says where a line starts. */
export function linesInBox(setting: Setting, content: Rect, textAlign: WordsBox['textAlign'], direction: 'ltr' | 'rtl'): LinesInBox {
  const align = physicalAlign(textAlign ?? 'start', direction);
  const inner = { x: content.x + setting.left, width: content.width - setting.left - setting.right };
  const x = align === 'left' ? inner.x : align === 'right' ? inner.x + inner.width : inner.x + inner.width / 2;
  const bounds = setting.lines.map((line): Rect => {
    const left = align === 'left' ? x : align === 'right' ? x - line.width : x - line.width / 2;
    return {
      x: left - line.left,
      y: content.y + line.baseline - line.ascent,
      width: line.width + line.left + line.right,
      height: line.ascent + line.descent,
    };
  });
  return { align, x, bounds };
}

function physicalAlign(align: 'start' | 'center' | 'end', direction: 'ltr' | 'rtl'): LinesInBox['align'] {
  if (align === 'center') return 'center';
  return (align === 'start') === (direction === 'ltr') ? 'left' : 'right';
}
