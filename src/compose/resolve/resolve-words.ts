// Words box -> one text node per line, in the most readable of the colours the template wishes for.

import type { Rect } from '#domain/geometry/geometry.ts';
import { readableRole } from '#domain/palette/contrast.ts';
import type { TextNode } from '#scene/scene.ts';
import { SOFT_HYPHEN } from '#text/hyphens.ts';
import { JOINER, joinsAcross } from '#text/joining.ts';
import { visualOrder, type LineSpan } from '#text/visual-order.ts';
import { contrastNeeded, wishedColours } from '../legible/contrast-needed.ts';
import { linesInBox } from '../lines-in-box.ts';
import type { ResolvedWords } from '../resolve-tree.ts';
import type { SetLine, Setting } from '../set-words.ts';
import type { Drawing } from './drawing-context.ts';

export function resolveWords(resolved: ResolvedWords, content: Rect, card: Drawing): readonly TextNode[] {
  const { box, id, text } = resolved;
  const setting = card.settings.get(id);
  if (setting === undefined) return [];
  const role =
    card.verdicts.get(id)?.role ?? readableRole(card.palette, resolved.ground, wishedColours(box), contrastNeeded(setting, card.format));
  const { align, x, bounds } = linesInBox(setting, content, box.textAlign, card.direction);
  const drawn = visualOrder(
    setting.text,
    text.direction,
    setting.lines.map((line, index) => spanOf(setting, line, index)),
  );
  return setting.lines.flatMap((line, index): readonly TextNode[] => {
    const ink = bounds[index];
    if (line.text === '' || ink === undefined) return [];
    return [
      {
        kind: 'text',
        id: `${id}/${index}`,
        slot: resolved.slot,
        text: shown(setting.text.slice(line.start, line.end)),
        after: gapAfter(setting, index),
        drawn: shown(drawn[index] ?? ''),
        family: setting.typeface.family,
        weight: setting.typeface.weight,
        size: setting.size,
        lang: setting.typeface.lang,
        letterSpacing: setting.typeface.letterSpacing,
        direction: text.direction,
        align,
        x,
        y: content.y + line.baseline,
        paint: card.palette.colours[role],
        opacity: box.opacity ?? 1,
        bounds: ink,
      },
    ];
  });
}

/** The line in its text, with the hyphen it ends in, or joiners where a joined word goes on in the next line. */
function spanOf(setting: Setting, line: SetLine, index: number): LineSpan {
  const joinsNext = setting.lines[index + 1]?.start === line.end && joinsAcross(setting.text, line.end);
  const joinsLast = setting.lines[index - 1]?.end === line.start && joinsAcross(setting.text, line.start);
  return {
    start: line.start,
    end: line.end,
    before: joinsLast ? JOINER : '',
    after: line.hyphenated ? '-' : joinsNext ? JOINER : '',
  };
}

/** What stands in the text between this line and the next that has words. */
function gapAfter(setting: Setting, index: number): TextNode['after'] {
  const line = setting.lines[index];
  const next = setting.lines.find((each, place) => place > index && each.text !== '');
  if (line === undefined || next === undefined) return '';
  const gap = setting.text.slice(line.end, next.start);
  return gap.includes('\n') ? '\n' : /\s/u.test(gap) ? ' ' : '';
}

function shown(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, '');
}
