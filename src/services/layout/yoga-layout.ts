// Yoga behind compose's LayoutEngine. Loading compiles its WebAssembly once; a tree is built once per card and freed when it is closed.

import { loadYoga, type Node as YogaNode, type Yoga } from 'yoga-layout/load';
import type { FlexEdges, FlexLength, FlexNode, FlexResult, FlexStyle, LayoutEngine } from '#compose/flex.ts';

/** Loads the layout engine; the promise is shared, so calling it again costs nothing. */
export function loadLayoutEngine(): Promise<LayoutEngine> {
  loading ??= loadYoga().then(layoutEngine);
  return loading;
}

let loading: Promise<LayoutEngine> | null = null;

function layoutEngine(yoga: Yoga): LayoutEngine {
  const config = yoga.Config.create();
  // 0 keeps fractions: rounding every box to whole px would shift text between sizes.
  config.setPointScaleFactor(0);
  config.setUseWebDefaults(false);

  const flow = {
    column: yoga.FLEX_DIRECTION_COLUMN,
    row: yoga.FLEX_DIRECTION_ROW,
    'column-reverse': yoga.FLEX_DIRECTION_COLUMN_REVERSE,
    'row-reverse': yoga.FLEX_DIRECTION_ROW_REVERSE,
  } as const;
  const justify = {
    start: yoga.JUSTIFY_FLEX_START,
    center: yoga.JUSTIFY_CENTER,
    end: yoga.JUSTIFY_FLEX_END,
    between: yoga.JUSTIFY_SPACE_BETWEEN,
    around: yoga.JUSTIFY_SPACE_AROUND,
    evenly: yoga.JUSTIFY_SPACE_EVENLY,
  } as const;
  const align = {
    start: yoga.ALIGN_FLEX_START,
    center: yoga.ALIGN_CENTER,
    end: yoga.ALIGN_FLEX_END,
    stretch: yoga.ALIGN_STRETCH,
  } as const;
  const edges = [
    ['top', yoga.EDGE_TOP],
    ['bottom', yoga.EDGE_BOTTOM],
    ['start', yoga.EDGE_START],
    ['end', yoga.EDGE_END],
  ] as const;

  function value(length: FlexLength): number | `${number}%` {
    return length.unit === 'px' ? length.value : `${length.value}%`;
  }

  function onEdges(given: FlexEdges, set: (edge: (typeof edges)[number][1], length: number | `${number}%`) => void): void {
    for (const [name, edge] of edges) {
      const length = given[name];
      if (length !== null) set(edge, value(length));
    }
  }

  function build({ style, measure, children }: FlexNode): Built {
    const node = yoga.Node.create(config);
    if (style.width !== null) node.setWidth(value(style.width));
    if (style.height !== null) node.setHeight(value(style.height));
    if (style.minWidth !== null) node.setMinWidth(value(style.minWidth));
    if (style.minHeight !== null) node.setMinHeight(value(style.minHeight));
    if (style.maxWidth !== null) node.setMaxWidth(value(style.maxWidth));
    if (style.maxHeight !== null) node.setMaxHeight(value(style.maxHeight));
    if (style.aspect !== null) node.setAspectRatio(style.aspect);
    node.setFlexGrow(style.grow);
    node.setFlexShrink(style.shrink);
    if (style.basis !== null) node.setFlexBasis(value(style.basis));
    onEdges(style.margin, (edge, length) => node.setMargin(edge, length));
    onEdges(style.padding, (edge, length) => node.setPadding(edge, length));
    if (style.gap !== null) node.setGap(yoga.GUTTER_ALL, value(style.gap));
    node.setFlexDirection(flow[style.flow]);
    node.setJustifyContent(justify[style.justify]);
    node.setAlignItems(align[style.align]);
    if (style.self !== null) node.setAlignSelf(align[style.self]);
    if (style.wrap) node.setFlexWrap(yoga.WRAP_WRAP);
    if (style.inset !== null) {
      node.setPositionType(yoga.POSITION_TYPE_ABSOLUTE);
      onEdges(style.inset, (edge, length) => node.setPosition(edge, length));
    }
    if (measure !== null) {
      node.setMeasureFunc((width, mode) => measure(mode === yoga.MEASURE_MODE_UNDEFINED ? null : width));
    }
    const below = children.map(build);
    below.forEach((child, index) => node.insertChild(child.node, index));
    return { node, padded: padded(style), measures: measure !== null, children: below };
  }

  /** Each call into WebAssembly costs more than the layout itself: nothing is asked that is known to be 0. */
  function read({ node, padded: hasPadding, children }: Built, left: number, top: number): FlexResult {
    const rect = {
      x: left + node.getComputedLeft(),
      y: top + node.getComputedTop(),
      width: node.getComputedWidth(),
      height: node.getComputedHeight(),
    };
    const below = children.map((child) => read(child, rect.x, rect.y));
    if (!hasPadding) return { rect, content: rect, children: below };
    const padding = {
      left: node.getComputedPadding(yoga.EDGE_LEFT),
      right: node.getComputedPadding(yoga.EDGE_RIGHT),
      top: node.getComputedPadding(yoga.EDGE_TOP),
      bottom: node.getComputedPadding(yoga.EDGE_BOTTOM),
    };
    const content = {
      x: rect.x + padding.left,
      y: rect.y + padding.top,
      width: Math.max(0, rect.width - padding.left - padding.right),
      height: Math.max(0, rect.height - padding.top - padding.bottom),
    };
    return { rect, content, children: below };
  }

  return {
    open(root, size, direction) {
      const built = build(root);
      const { node } = built;
      node.setWidth(size.width);
      node.setHeight(size.height);
      let fresh = true;
      return {
        layout() {
          if (!fresh) markDirty(built);
          fresh = false;
          node.calculateLayout(size.width, size.height, direction === 'rtl' ? yoga.DIRECTION_RTL : yoga.DIRECTION_LTR);
          return read(built, 0, 0);
        },
        close: () => node.freeRecursive(),
      };
    },
  };
}

type Built = {
  readonly node: YogaNode;
  readonly padded: boolean;
  /** A leaf that tells its size. */
  readonly measures: boolean;
  readonly children: readonly Built[];
};

function padded({ padding }: FlexStyle): boolean {
  return [padding.top, padding.bottom, padding.start, padding.end].some((edge) => edge !== null);
}

function markDirty({ node, measures, children }: Built): void {
  if (measures) node.markDirty();
  children.forEach(markDirty);
}
