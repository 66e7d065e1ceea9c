// pairStyles: the styles of a template in another pair of fonts. Sizes stay: how large words may be is the design's business.

import type { Pairing } from '#domain/pack/pairing.ts';
import { QUIET_FONT } from '#domain/template/font.ts';
import type { TypeStyle } from '#domain/template/type-style.ts';
import type { Template } from '#domain/template/template.ts';

type Font = TypeStyle['font'];
type Set = TypeStyle['adapt'][number]['set'];

/** What each voice can bear: letters set tight or lines set close suit a grotesque, not a hand. */
const TIGHTEST: Readonly<Record<Font, { readonly tracking: number; readonly leading: number }>> = {
  grotesk: { tracking: -0.08, leading: 0.8 },
  'grotesk-text': { tracking: -0.02, leading: 1 },
  serif: { tracking: -0.015, leading: 1 },
  hand: { tracking: 0, leading: 1.12 },
};

export function pairStyles(styles: Template['styles'], pairing: Pairing): Template['styles'] {
  const { story, headline, name, detail, tag } = styles;
  const other = (style: TypeStyle | undefined) => (style === undefined ? undefined : paired(style, pairing));
  return { story: paired(story, pairing), headline: other(headline), name: other(name), detail: other(detail), tag: other(tag) };
}

function paired(style: TypeStyle, pairing: Pairing): TypeStyle {
  const font = fontIn(pairing, style.font);
  const changed = font !== style.font;
  return {
    ...style,
    font,
    weight: weightIn(pairing, style.font, style.weight),
    leading: Math.max(style.leading, TIGHTEST[font].leading),
    tracking: Math.max(style.tracking, TIGHTEST[font].tracking),
    adapt: style.adapt.map(({ when, set }) => ({ when, set: pairedSet(set, style.font, changed, pairing) })),
  };
}

/** `base`: the font the style has where the adaptation names none; `changed`: the pairing sets that one in another. */
function pairedSet(set: Set, base: Font, changed: boolean, pairing: Pairing): Set {
  const from = set.font ?? base;
  const font = fontIn(pairing, from);
  if (font === from && !changed) return set;
  const { leading, tracking, weight } = set;
  return {
    ...set,
    ...(set.font === undefined ? {} : { font }),
    ...(weight === undefined ? {} : { weight: weightIn(pairing, from, weight) }),
    ...(leading === undefined ? {} : { leading: Math.max(leading, TIGHTEST[font].leading) }),
    ...(tracking === undefined ? {} : { tracking: Math.max(tracking, TIGHTEST[font].tracking) }),
  };
}

function fontIn({ voice, quiet }: Pairing, font: Font): Font {
  return font === QUIET_FONT ? quiet : voice;
}

function weightIn({ voice, weight }: Pairing, font: Font, own: number): number {
  return font === QUIET_FONT || font === voice || weight === undefined ? own : weight;
}
