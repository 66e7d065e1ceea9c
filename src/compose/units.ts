// Units: template lengths (1 unit = 1% of the format's short side, or a share of the parent) into lengths the layout engine knows.

import type { Size } from '#domain/geometry/geometry.ts';
import type { Edges, Length } from '#domain/template/length.ts';
import type { FlexEdges, FlexLength } from './flex.ts';

/** Output px of one template unit. */
export function unitOf(size: Size): number {
  return Math.min(size.width, size.height) / 100;
}

export function toFlexLength(length: Length | undefined, unit: number): FlexLength | null {
  if (length === undefined) return null;
  return typeof length === 'number' ? { unit: 'px', value: length * unit } : { unit: 'percent', value: Number.parseFloat(length) };
}

/** A length in px, a share being of `whole` px. */
export function toPx(length: Length | undefined, unit: number, whole: number): number {
  if (length === undefined) return 0;
  return typeof length === 'number' ? length * unit : (Number.parseFloat(length) / 100) * whole;
}

export function toFlexEdges(edges: Edges | undefined, unit: number): FlexEdges {
  if (edges === undefined) return { top: null, bottom: null, start: null, end: null };
  if (typeof edges === 'number' || typeof edges === 'string') {
    const all = toFlexLength(edges, unit);
    return { top: all, bottom: all, start: all, end: all };
  }
  return {
    top: toFlexLength(edges.top ?? edges.block, unit),
    bottom: toFlexLength(edges.bottom ?? edges.block, unit),
    start: toFlexLength(edges.start ?? edges.inline, unit),
    end: toFlexLength(edges.end ?? edges.inline, unit),
  };
}
