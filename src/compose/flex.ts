// The layout engine as compose sees it: a tree of flex boxes in, rectangles out. Yoga stands behind it (services/layout).

import type { Rect, Size } from '#domain/geometry/geometry.ts';

/** Output px, or a share of the parent in percent. */
export type FlexLength = { readonly unit: 'px' | 'percent'; readonly value: number };

export type FlexEdges = {
  readonly top: FlexLength | null;
  readonly bottom: FlexLength | null;
  readonly start: FlexLength | null;
  readonly end: FlexLength | null;
};

export type FlexStyle = {
  readonly width: FlexLength | null;
  readonly height: FlexLength | null;
  readonly minWidth: FlexLength | null;
  readonly minHeight: FlexLength | null;
  readonly maxWidth: FlexLength | null;
  readonly maxHeight: FlexLength | null;
  readonly aspect: number | null;
  readonly grow: number;
  readonly shrink: number;
  readonly basis: FlexLength | null;
  readonly margin: FlexEdges;
  readonly padding: FlexEdges;
  readonly gap: FlexLength | null;
  readonly flow: 'column' | 'row' | 'column-reverse' | 'row-reverse';
  readonly justify: 'start' | 'center' | 'end' | 'between' | 'around' | 'evenly';
  readonly align: 'start' | 'center' | 'end' | 'stretch';
  readonly self: 'start' | 'center' | 'end' | 'stretch' | null;
  readonly wrap: boolean;
  /** Edges of an absolutely placed box, or null when it is in the flow. */
  readonly inset: FlexEdges | null;
};

export type FlexNode = {
  readonly style: FlexStyle;
  /** The size of the content when at most `maxWidth` px wide (null: as wide as it likes). Only on leaves. */
  readonly measure: ((maxWidth: number | null) => Size) | null;
  readonly children: readonly FlexNode[];
};

export type FlexResult = {
  /** In output px of the whole format. */
  readonly rect: Rect;
  /** `rect` without its padding. */
  readonly content: Rect;
  readonly children: readonly FlexResult[];
};

export type LayoutEngine = {
  /** Opens a tree that fills exactly `size` px; `start` is the left in ltr and the right in rtl. It must be closed. */
  open(root: FlexNode, size: Size, direction: 'ltr' | 'rtl'): OpenLayout;
};

/** A tree laid out many times, each time with what its leaves measure then: building it costs more than laying it out. */
export type OpenLayout = {
  /** Asks every leaf that measures anew. */
  layout(): FlexResult;
  /** Gives back its memory; it must not be laid out again. */
  close(): void;
};
