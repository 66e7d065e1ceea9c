// Words box -> one text node per line, in the most readable of the colours the template wishes for.

import type { Rect } from '#domain/geometry/geometry.ts';
import { DISPLAY_CONTRAST, readableRole, TEXT_CONTRAST } from '#domain/palette/contrast.ts';
import type { TextNode } from '#scene/scene.ts';
import type { ResolvedWords } from '../resolve-tree.ts';
import type { Drawing } from './drawing-context.ts';

/** Display size: 24 CSS px where a card of 1080 px is shown 390 CSS px wide (or 18.66 px bold), as output px per px of width. */
const DISPLAY_SHARE = 66 / 1080;
const BOLD_DISPLAY_SHARE = 52 / 1080;

export function resolveWords(resolved: ResolvedWords, content: Rect, card: Drawing): readonly TextNode[] {
  const { box, id, text } = resolved;
  const setting = card.settings.get(id);
  if (setting === undefined) return [];
  const display = setting.size >= card.format.width * (setting.typeface.weight >= 700 ? BOLD_DISPLAY_SHARE : DISPLAY_SHARE);
  const role = readableRole(card.palette, resolved.ground, box.colour ?? ['ink', 'paper'], display ? DISPLAY_CONTRAST : TEXT_CONTRAST);
  const align = physicalAlign(box.textAlign ?? 'start', card.direction);
  const x = align === 'left' ? content.x : align === 'right' ? content.x + content.width : content.x + content.width / 2;
  return setting.lines.map((line, index): TextNode => {
    const y = content.y + setting.ascent + index * setting.leading;
    const left = align === 'left' ? x : align === 'right' ? x - line.width : x - line.width / 2;
    return {
      kind: 'text',
      id: `${id}/${index}`,
      slot: resolved.slot,
      text: line.text,
      family: setting.typeface.family,
      weight: setting.typeface.weight,
      size: setting.size,
      lang: setting.typeface.lang,
      letterSpacing: setting.typeface.letterSpacing,
      direction: text.direction,
      align,
      x,
      y,
      paint: card.palette.colours[role],
      opacity: box.opacity ?? 1,
      bounds: { x: left, y: y - setting.ascent, width: line.width, height: setting.ascent + setting.descent },
    };
  });
}

function physicalAlign(align: 'start' | 'center' | 'end', direction: 'ltr' | 'rtl'): 'left' | 'center' | 'right' {
  if (align === 'center') return 'center';
  return (align === 'start') === (direction === 'ltr') ? 'left' : 'right';
}
