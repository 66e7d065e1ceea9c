// initial: a large first letter where a photo could be, in the design's own voice and the letter's own script.

import type { Rect } from '#domain/geometry/geometry.ts';
import { DISPLAY_CONTRAST, readableRole } from '#domain/palette/contrast.ts';
import type { Role } from '#domain/palette/palette.ts';
import type { Template } from '#domain/template/template.ts';
import type { TypeStyle } from '#domain/template/type-style.ts';
import type { TextNode } from '#scene/scene.ts';
import { graphemesOf } from '#text/graphemes.ts';
import { mainScript } from '#text/scripts.ts';
import type { TextMeasurer } from '#text/typeface.ts';
import type { Drawing } from '../resolve/drawing-context.ts';
import type { ResolvedStandIn } from '../resolve-tree.ts';
import type { CardStandIn } from './stand-ins-of.ts';

export type Initials = Pick<TypeStyle, 'font' | 'weight'> & {
  readonly measurer: TextMeasurer;
  readonly familyFor: (font: string, lang: string) => string;
};
export type Initial = Extract<CardStandIn, { readonly kind: 'initial' }>;

/** Scripts whose first letter is written large; Georgian has capitals that no name is begun with. */
const WITH_CAPITALS: ReadonlySet<string> = new Set(['Latn', 'Grek', 'Cyrl', 'Armn']);
/** Emoji, digits in a box: pictures, not letters. */
const PICTURE = /\p{Emoji_Presentation}|\uFE0F|\u20E3/u;

/** The first letter of `text`, else its first digit; null where it has neither. A letter with its marks is one. */
export function initialOf(text: string, lang: string): string | null {
  const letters = graphemesOf(text.normalize('NFC')).filter((each) => !PICTURE.test(each));
  const letter = letters.find((each) => /\p{L}/u.test(each)) ?? letters.find((each) => /\p{N}/u.test(each));
  if (letter === undefined) return null;
  if (!WITH_CAPITALS.has(mainScript(letter) ?? '')) return letter;
  const capital = letter.toLocaleUpperCase(lang);
  // A sharp s becomes two letters: then it stays as it is.
  return graphemesOf(capital).length === 1 ? capital : letter;
}

/** The font of the loudest words. */
export function initialFont({ styles }: Pick<Template, 'styles'>): Pick<TypeStyle, 'font' | 'weight'> {
  const { font, weight } = styles.headline ?? styles.story ?? styles.name ?? { font: 'grotesk', weight: 700 };
  return { font, weight };
}

/** Size the letter is measured at, px. */
const MEASURED_AT = 100;
/** Shares of its box that the ink may fill, across and down; round forms leave less. */
const ROOM = { plain: [0.74, 0.6], round: [0.58, 0.5] } as const;

/** The letter with its ink in the middle of `rect`, as large as the form leaves room for. */
export function initialNode(
  initial: Initial,
  { id, slot, box }: Pick<ResolvedStandIn, 'id' | 'slot' | 'box'>,
  rect: Rect,
  ground: Role,
  card: Drawing,
): TextNode {
  const { font, weight, measurer, familyFor } = card.initials;
  const typeface = { family: familyFor(font, initial.lang), weight, lang: initial.lang, letterSpacing: 0 };
  const { width, ascent, descent, left, right } = measurer.measure(initial.letter, typeface, MEASURED_AT);
  const form = box.outline?.form;
  const [across, down] = form === 'circle' || form === 'leaf' || form === 'arch' ? ROOM.round : ROOM.plain;
  const fits = Math.min((rect.width * across) / (left + width + right), (rect.height * down) / Math.max(1, ascent + descent));
  const x = rect.x + rect.width / 2 + ((left - right) / 2) * fits;
  const y = rect.y + rect.height / 2 + ((ascent - descent) / 2) * fits;
  const role = readableRole(card.palette, ground, ['paper', 'ink', 'deep'], DISPLAY_CONTRAST);
  return {
    kind: 'text',
    id: `${id}/initial`,
    slot,
    ornament: true,
    text: initial.letter,
    after: '',
    drawn: initial.letter,
    ...typeface,
    size: MEASURED_AT * fits,
    direction: initial.direction,
    align: 'center',
    x,
    y,
    paint: card.palette.colours[role],
    opacity: 1,
    bounds: {
      x: x - (width / 2 + left) * fits,
      y: y - ascent * fits,
      width: (left + width + right) * fits,
      height: (ascent + descent) * fits,
    },
  };
}
