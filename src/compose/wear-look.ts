// wearLook: a template as a person's look changes it: its fonts, its patterns, the side its words start from, the cut of its photos.
// A change of data before anything is resolved, so that what is drawn, what is measured and which fonts are fetched can't disagree.

import type { Look } from '#domain/document/look.ts';
import type { Side } from '#domain/document/override.ts';
import { SHAPES } from '#domain/format/shape.ts';
import type { Pairing } from '#domain/pack/pairing.ts';
import type { Box, DrawingBox, GroupBox, PatternBox, PhotoBox, WordsBox } from '#domain/template/box.ts';
import type { Condition } from '#domain/template/condition.ts';
import type { Outline } from '#domain/template/ornament.ts';
import type { Template } from '#domain/template/template.ts';
import { dressPattern, type Dressed as DressedPattern } from './dress-pattern.ts';
import { pairStyles } from './pair-styles.ts';
import { randomFrom } from './random.ts';

/** A look as one size wears it: its words may also stand at the side they run to. */
type SizeLook = Omit<Look, 'alignment'> & { readonly alignment?: Side | undefined };
export type Worn = { readonly look: SizeLook; readonly seed: number };
type Dressed = Worn & { readonly pairing: Pairing | undefined; readonly template: Template };

/** The last look each template wore: a document is composed at many sizes, one after the other. */
const worn = new WeakMap<Template, Dressed>();

/** A pairing the pack does not have, any more or yet, changes nothing. */
export function wearLook(template: Template, { look, seed }: Worn, pairings: readonly Pairing[]): Template {
  const pairing = pairings.find(({ id }) => id === look.pairing);
  if (pairing === undefined && look.pattern === undefined && look.alignment === undefined && look.treatment !== 'cut') return template;
  const last = worn.get(template);
  if (last !== undefined && last.look === look && last.seed === seed && last.pairing === pairing) return last.template;
  const styles = pairing === undefined ? template.styles : pairStyles(template.styles, pairing);
  const made: Template = { ...template, styles, root: dress(template.root, look, cutFor(seed)) };
  worn.set(template, { look, seed, pairing, template: made });
  return made;
}

/** In a circle words stay in the middle, and a photo stays round. */
const NOT_ROUND: Condition = { shape: SHAPES.filter((shape) => shape !== 'circle') };

function dress(box: Box, look: SizeLook, cut: Outline): Box {
  if (box.keep === true) return box;
  switch (box.kind) {
    case 'group': {
      const hasWords = (box.children ?? []).some(({ kind }) => kind === 'words');
      const children = (box.children ?? []).map((child) =>
        child.kind === 'drawing' && hasWords ? underWords(child, look.alignment) : dress(child, look, cut),
      );
      const framed = look.treatment === 'cut' && frames(box) ? recut(box, cut) : box;
      const own = withAlignment(framed, look.alignment);
      return box.children === undefined ? own : { ...own, children };
    }
    case 'words':
      return look.alignment === undefined || box.textAlign === 'end' ? box : aligned(box, look.alignment);
    case 'pattern':
      return look.pattern === undefined ? box : redressed(box, look.pattern);
    case 'photo':
      return look.treatment === 'cut' ? recut(box, cut) : box;
    case 'drawing':
    case 'code':
      return box;
  }
}

function aligned(box: WordsBox, alignment: Side): WordsBox {
  return { ...box, adapt: [...(box.adapt ?? []), { when: NOT_ROUND, set: { textAlign: alignment } }] };
}

/** A group of words alone moves them to one side or the middle, as its own flow can. */
function withAlignment(box: GroupBox, alignment: SizeLook['alignment']): GroupBox {
  if (alignment === undefined || !holdsWordsAlone(box)) return box;
  const row = box.flow === 'row' || box.flow === 'row-reverse';
  if (row) {
    if (alignment === 'start') return box;
    return { ...box, adapt: [...(box.adapt ?? []), { when: NOT_ROUND, set: { justify: alignment } }] };
  }
  if (box.align === undefined || box.align === 'stretch') return box;
  return { ...box, adapt: [...(box.adapt ?? []), { when: NOT_ROUND, set: { align: alignment } }] };
}

/** A line drawn under words, say, goes where they go. */
function underWords(box: DrawingBox, alignment: SizeLook['alignment']): DrawingBox {
  if (alignment === undefined || box.keep === true || box.inset !== undefined) return box;
  return { ...box, adapt: [...(box.adapt ?? []), { when: NOT_ROUND, set: { self: alignment } }] };
}

/** Words, and at most a dot between them. */
function holdsWordsAlone(box: GroupBox): boolean {
  const children = box.children ?? [];
  return (
    children.length > 0 &&
    children.every((child) => child.kind === 'words' || (child.kind === 'group' && (isBare(child) || holdsWordsAlone(child))))
  );
}

function isBare(box: GroupBox): boolean {
  return (box.children ?? []).length === 0 && box.keep !== true;
}

function redressed(box: PatternBox, kind: NonNullable<Look['pattern']>): PatternBox {
  const put = <Said extends Pick<PatternBox, 'pattern' | 'fill'>>(said: Said): Said =>
    said.pattern === undefined ? said : { ...said, ...filled(dressPattern(said.pattern, kind), said.fill) };
  return { ...put(box), adapt: (box.adapt ?? []).map((change) => ({ ...change, set: put(change.set) })) };
}

function filled({ pattern, fill }: DressedPattern, own: PatternBox['fill']): Pick<PatternBox, 'pattern' | 'fill'> {
  const ground = own ?? fill;
  return ground === undefined ? { pattern } : { pattern, fill: ground };
}

function recut<Cut extends PhotoBox | GroupBox>(box: Cut, outline: Outline): Cut {
  return { ...box, adapt: [...(box.adapt ?? []), { when: NOT_ROUND, set: { outline } }] };
}

/** True when the group is a frame of the same cut round a photo: the two change together. */
function frames(box: GroupBox): boolean {
  const form = box.outline?.form;
  return (
    form !== undefined &&
    (box.children ?? []).some((child) => child.kind === 'photo' && child.keep !== true && child.outline?.form === form)
  );
}

/** Radii in units. */
const CUTS: readonly Outline[] = [
  { form: 'torn', radius: 2.2 },
  { form: 'scalloped', radius: 2.6 },
  { form: 'leaf' },
  { form: 'arch' },
  { form: 'circle' },
  { form: 'ticket', radius: 6 },
];
const SMOOTH: Outline = { form: 'rounded', radius: 6 };

/** One cut for the whole card: several photos are one set. */
function cutFor(seed: number): Outline {
  return CUTS[Math.floor(randomFrom(seed)() * CUTS.length)] ?? SMOOTH;
}
