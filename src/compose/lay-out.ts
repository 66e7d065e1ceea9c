// openLayOut: a resolved tree at any type scale: rectangles for every box, settings for every text, and whether all of it fits.

import type { Format } from '#domain/format/format.ts';
import { clearArea } from '#domain/format/clear-area.ts';
import { containsRect, insetRect, type Insets, type Rect } from '#domain/geometry/geometry.ts';
import type { Template } from '#domain/template/template.ts';
import { quote } from '#text/quotes.ts';
import type { CardContent, CardText } from './content.ts';
import type { ComposeContext } from './context.ts';
import type { FlexEdges, FlexNode, FlexResult, FlexStyle } from './flex.ts';
import { linesInBox } from './lines-in-box.ts';
import type { ResolvedBox, ResolvedWords } from './resolve-tree.ts';
import type { Instead } from './shorten.ts';
import { textSetter, type Setting, type TextSetter } from './set-words.ts';
import { typeSizes, type TypeSizes } from './type-sizes.ts';
import { toFlexEdges, toFlexLength, unitOf } from './units.ts';

export type LaidOut = {
  readonly root: FlexResult;
  readonly settings: ReadonlyMap<string, Setting>;
  readonly sizes: TypeSizes;
  /** Nothing leaves its box, no words leave the clear area, no word is broken. */
  readonly fits: boolean;
  /** As `fits`, but broken words are accepted: the last resort at the smallest type. */
  readonly holds: boolean;
  /** px by which something is taller than its room, or reaches above or below the clear area: 0 when all is inside. */
  readonly excess: number;
};

/** Layout is in fractions of a px; less than this outside is not seen. */
const SLACK = 1;

export type LayOutArguments = {
  readonly tree: ResolvedBox;
  readonly template: Template;
  readonly content: CardContent;
  readonly format: Format;
  readonly context: ComposeContext;
};

export type LayOut = {
  /** The tree at a type scale from 0 to 1. What was asked before is answered at once. `instead`: words shown in place of some boxes' own. */
  at(scale: number, instead?: Instead): LaidOut;
  close(): void;
};

const NOTHING: Instead = new Map();

/** Opens a tree to be laid out at several scales: its boxes are the same at each, only what they say is set anew. It must be closed. */
export function openLayOut({ tree, template, content, format, context }: LayOutArguments): LayOut {
  const clear = clearArea(format);
  const clearRect = insetRect({ x: 0, y: 0, width: format.width, height: format.height }, clear);
  const unit = unitOf(format);
  const words: ResolvedWords[] = [];
  let setters: ReadonlyMap<string, TextSetter> = new Map();
  const flex = context.layout.open(node(tree, false), format, content.direction);
  const known = new Map<string, LaidOut>();

  function node(box: ResolvedBox, inRow: boolean): FlexNode {
    const style = flexStyle(box, unit, clear, content.direction, inRow);
    switch (box.kind) {
      case 'group': {
        const row = style.flow === 'row' || style.flow === 'row-reverse';
        return { style, measure: null, children: box.children.map((child) => node(child, row)) };
      }
      case 'words': {
        words.push(box);
        const measure = (maxWidth: number | null) => setters.get(box.id)?.set(maxWidth) ?? EMPTY;
        return { style, measure, children: [] };
      }
      case 'photo':
      case 'stand-in':
      case 'code':
      case 'drawing':
      case 'pattern':
        return { style, measure: null, children: [] };
    }
  }

  function setterOf(box: ResolvedWords, sizes: TypeSizes, instead: string | undefined): TextSetter {
    const sized = box.box.style === undefined ? undefined : sizes.get(box.box.style);
    if (sized === undefined) throw new Error(`${template.id}: ${box.id} has no style`);
    return textSetter(shownText(box, instead), sized.style, sized.size, context);
  }

  function layOut(scale: number, instead: Instead): LaidOut {
    const sizes = typeSizes(template, content.facts, format, scale);
    setters = new Map(words.map((box) => [box.id, setterOf(box, sizes, instead.get(box.id))]));
    const root = flex.layout();
    return { root, sizes, ...checked(root) };
  }

  function checked(root: FlexResult): Omit<LaidOut, 'root' | 'sizes'> {
    const settings = new Map<string, Setting>();
    let inside = true;
    let broken = false;
    // What is too tall for its room sticks out above and below where it stands in the middle.
    let above = 0;
    let below = 0;
    let within = 0;

    function keep(outer: Rect, inner: Rect): void {
      if (containsRect(outer, inner, SLACK)) return;
      inside = false;
      above = Math.max(above, outer.y - inner.y);
      below = Math.max(below, inner.y + inner.height - outer.y - outer.height);
    }

    function check(box: ResolvedBox, result: FlexResult, room: Rect): void {
      if (box.box.inset === undefined) keep(room, result.rect);
      if (box.kind === 'words') {
        const setting = setters.get(box.id)?.set(result.content.width);
        if (setting === undefined) return;
        settings.set(box.id, setting);
        if (setting.broken) broken = true;
        if (setting.height > result.content.height + SLACK) inside = false;
        within = Math.max(within, setting.height - result.content.height);
        const { bounds } = linesInBox(setting, result.content, box.box.textAlign, content.direction);
        for (const ink of bounds) keep(clearRect, ink);
      }
      if (box.kind !== 'group') return;
      box.children.forEach((child, index) => {
        const placed = result.children[index];
        if (placed !== undefined) check(child, placed, result.content);
      });
    }
    check(tree, root, root.rect);
    return { settings, holds: inside, fits: inside && !broken, excess: Math.max(above + below, within) };
  }

  return {
    at(scale, instead = NOTHING) {
      const key = `${scale}\n${[...instead].join('\n')}`;
      const made = known.get(key) ?? layOut(scale, instead);
      known.set(key, made);
      return made;
    },
    close: () => flex.close(),
  };
}

const EMPTY = { width: 0, height: 0 };

/** The words of a box, or those shown instead; in quotation marks where the template says so, however short they have become. */
function shownText(box: ResolvedWords, instead: string | undefined): CardText {
  const text = instead ?? box.text.text;
  return { ...box.text, text: box.box.quoted === true && box.slot !== null ? quote(text, box.text.lang) : text };
}

function flexStyle(box: ResolvedBox, unit: number, clear: Insets, direction: 'ltr' | 'rtl', inRow: boolean): FlexStyle {
  const own = box.box;
  const padding = toFlexEdges(own.padding, unit);
  return {
    width: toFlexLength(own.width, unit),
    height: toFlexLength(own.height, unit),
    minWidth: toFlexLength(own.minWidth, unit),
    minHeight: toFlexLength(own.minHeight, unit),
    maxWidth: toFlexLength(own.maxWidth, unit),
    maxHeight: toFlexLength(own.maxHeight, unit),
    aspect: own.aspect ?? null,
    grow: own.grow ?? 0,
    // Words in a row give way to one another and wrap; words in a column keep their height, so that too much text shows as an overflow.
    shrink: own.shrink ?? (box.kind === 'words' && inRow ? 1 : 0),
    basis: toFlexLength(own.basis, unit),
    margin: toFlexEdges(own.margin, unit),
    padding: own.safe === undefined ? padding : withClear(padding, own.safe, clear, direction),
    gap: toFlexLength(own.gap, unit),
    flow: own.flow ?? 'column',
    justify: own.justify ?? 'start',
    align: own.align ?? 'stretch',
    self: own.self ?? null,
    wrap: own.wrap ?? false,
    inset: own.inset === undefined ? null : toFlexEdges(own.inset, unit),
  };
}

/** Padding on the edges of the format a box touches: its own, or what the platform covers there, whichever is more. */
function withClear(
  padding: FlexEdges,
  edges: readonly ('top' | 'bottom' | 'start' | 'end')[],
  clear: Insets,
  direction: 'ltr' | 'rtl',
): FlexEdges {
  const kept = {
    top: clear.top,
    bottom: clear.bottom,
    start: direction === 'ltr' ? clear.left : clear.right,
    end: direction === 'ltr' ? clear.right : clear.left,
  };
  const result = { ...padding };
  for (const edge of edges) {
    const own = padding[edge];
    if (own === null || (own.unit === 'px' && own.value < kept[edge])) result[edge] = { unit: 'px', value: kept[edge] };
  }
  return result;
}
