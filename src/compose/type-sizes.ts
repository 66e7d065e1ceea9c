// Type sizes: one scale from 0 (smallest) to 1 (largest) moves every style of a template together, so the hierarchy holds at any size. From 1
// to 2 all grow alike beyond what the template asks for, where a person wishes so for one size.

import type { Format } from '#domain/format/format.ts';
import { minimumTypePx } from '#domain/format/minimum-type.ts';
import { holds, type Facts } from '#domain/template/condition.ts';
import type { Template } from '#domain/template/template.ts';
import type { StyleName, TypeStyle } from '#domain/template/type-style.ts';
import { clamp } from '#domain/geometry/geometry.ts';
import { unitOf } from './units.ts';

export type SizedStyle = { readonly style: TypeStyle; /** Output px, whole. */ readonly size: number };
/** Times its largest, at a scale of 2. */
const GROWTH = 1.5;

export type TypeSizes = ReadonlyMap<StyleName, SizedStyle>;

/** The styles of `template` for these facts, each at `scale` between its smallest and largest or beyond it, never under the format's own minimum. */
export function typeSizes(template: Template, facts: Facts, format: Format, scale: number): TypeSizes {
  const unit = unitOf(format);
  const floor = minimumTypePx(format);
  const sizes = new Map<StyleName, SizedStyle>();
  for (const [name, style] of stylesOf(template)) {
    const own = style.adapt
      .filter((change) => holds(change.when, facts))
      .reduce<TypeStyle>((whole, { set }) => adaptedStyle(whole, set), style);
    const smallest = Math.max(own.size.min * unit, floor);
    const largest = Math.max(own.size.max * unit, smallest);
    const size = smallest * (largest / smallest) ** clamp(scale, 0, 1) * GROWTH ** clamp(scale - 1, 0, 1);
    sizes.set(name, { style: own, size: Math.ceil(size) });
  }
  return sizes;
}

function adaptedStyle(style: TypeStyle, set: TypeStyle['adapt'][number]['set']): TypeStyle {
  return {
    ...style,
    font: set.font ?? style.font,
    weight: set.weight ?? style.weight,
    size: set.size ?? style.size,
    leading: set.leading ?? style.leading,
    tracking: set.tracking ?? style.tracking,
    balance: set.balance ?? style.balance,
  };
}

function stylesOf(template: Template): readonly (readonly [StyleName, TypeStyle])[] {
  const { headline, story, name, detail, tag } = template.styles;
  const all: readonly (readonly [StyleName, TypeStyle | undefined])[] = [
    ['headline', headline],
    ['story', story],
    ['name', name],
    ['detail', detail],
    ['tag', tag],
  ];
  return all.flatMap(([key, style]) => (style === undefined ? [] : [[key, style] as const]));
}
