// compose: Template + Document + Format -> Scene. The one path that preview, thumbnails, export and print share. Pure and synchronous.

import type { Document } from '#domain/document/document.ts';
import type { Override } from '#domain/document/override.ts';
import type { Format } from '#domain/format/format.ts';
import type { Rect } from '#domain/geometry/geometry.ts';
import type { SlotId } from '#domain/ids.ts';
import type { LoadedPack } from '#domain/pack/loaded-pack.ts';
import { holds } from '#domain/template/condition.ts';
import type { Template } from '#domain/template/template.ts';
import type { Node, Scene, ScenePart } from '#scene/scene.ts';
import { cardContent, type CardContent } from './content.ts';
import type { ComposeContext } from './context.ts';
import { fit, type Fit } from './fit.ts';
import type { FlexResult } from './flex.ts';
import { leaveOut } from './leave-out.ts';
import { judgeWords, NONE_JUDGED } from './legible/judge-words.ts';
import { rectPath } from './outline.ts';
import { resolveTree, type ResolvedBox } from './resolve-tree.ts';
import type { Drawing } from './resolve/drawing-context.ts';
import { resolveCode } from './resolve/resolve-code.ts';
import { resolveDrawing } from './resolve/resolve-drawing.ts';
import { resolvePattern } from './resolve/resolve-pattern.ts';
import { resolvePhoto } from './resolve/resolve-photo.ts';
import { resolveStandIn } from './resolve/resolve-stand-in.ts';
import { resolveWords } from './resolve/resolve-words.ts';
import { shape, surface } from './resolve/surface.ts';
import { sceneParts } from './scene-parts.ts';
import { smallPrint } from './small-print.ts';
import { initialFont } from './stand-in/initial.ts';
import { unitOf } from './units.ts';
import { wearLook, type Worn } from './wear-look.ts';

/**
 * The card of `document` at `format`, in output px. Everything asynchronous (fonts, layout engine, photo sizes) is in `context` already.
 * Throws only on a bug: a document that names what the pack lacks. Words that don't fit are reported in `overflow`, never cut silently.
 */
export function compose(pack: LoadedPack, design: Template, document: Document, format: Format, context: ComposeContext): Scene {
  const own = document.overrides[format.id];
  const template = leaveOut(wearLook(design, lookAt(document, own), pack.pack.pairings), own?.hidden ?? []);
  const content = cardContent(pack, template, document, format, context);
  const background = template.backgroundAdapt.filter((change) => holds(change.when, content.facts)).at(-1)?.set ?? template.background;
  const whole: Rect = { x: 0, y: 0, width: format.width, height: format.height };
  const ground: Node = shape('background', rectPath(whole), content.palette.colours[background], whole, 1);
  const sources = { content, calendar: context.calendar, hashtag: pack.pack.hashtags[0] ?? '' };
  const tree = resolveTree(template.root, sources, background);
  if (tree === null) return sceneOf(format, content, { nodes: [ground], parts: [] }, { scale: 1, overflow: [] }, 0);

  const fitted = fit({ tree, template, content, format, context }, own?.textScale);
  const card: Drawing = {
    pack,
    palette: content.palette,
    format,
    unit: unitOf(format),
    seed: document.seed,
    look: document.look,
    direction: content.direction,
    initials: { ...initialFont(template), measurer: context.measurer, familyFor: context.familyFor },
    settings: fitted.settings,
    verdicts: NONE_JUDGED,
  };
  const verdicts =
    content.photos.size + content.standIns.size === 0 ? NONE_JUDGED : judgeWords(tree, fitted.root, card, background, context.lightOf);
  // Who wished for smaller type knows.
  const small = (own?.textScale ?? 0) < 0 ? 0 : smallPrint({ tree, template, content, format, scale: fitted.scale });
  const drawn = { nodes: [ground, ...draw(tree, fitted.root, { ...card, verdicts })], parts: sceneParts(tree, fitted.root, pack.pack) };
  return sceneOf(format, content, drawn, fitted, small);
}

/** A size's own side for its words goes before that of the look. */
function lookAt({ look, seed }: Document, own: Override | undefined): Worn {
  return own?.align === undefined ? { look, seed } : { look: { ...look, alignment: own.align }, seed };
}

/** A box's own surface, its content, then its children over it. */
function draw(box: ResolvedBox, result: FlexResult, card: Drawing): readonly Node[] {
  const own: readonly Node[] = surface(box.id, box.box, result.rect, card);
  switch (box.kind) {
    case 'group':
      return [
        ...own,
        ...box.children.flatMap((child, index) => {
          const below = result.children[index];
          return below === undefined ? [] : draw(child, below, card);
        }),
      ];
    case 'words':
      return [...own, ...(card.verdicts.get(box.id)?.under ?? []), ...resolveWords(box, result.content, card)];
    case 'photo':
      return [...own, ...resolvePhoto(box, result.content, card)];
    case 'stand-in':
      return [...own, ...resolveStandIn(box, result.content, card)];
    case 'code':
      return [...own, ...resolveCode(box, result.content, card)];
    case 'drawing':
      return [...own, ...resolveDrawing(box, result.content, card)];
    case 'pattern':
      return [...own, ...resolvePattern(box, result.content, card)];
  }
}

type Fitted = Pick<Fit, 'scale' | 'overflow'>;
type Drawn = { readonly nodes: readonly Node[]; readonly parts: readonly ScenePart[] };

function sceneOf(format: Format, content: CardContent, { nodes, parts }: Drawn, { scale, overflow }: Fitted, small: number): Scene {
  return {
    format: format.id,
    width: format.width,
    height: format.height,
    direction: content.direction,
    nodes,
    parts,
    overflow,
    typeScale: scale,
    smallPrint: small,
    regions: regionsOf(nodes),
    sample: content.sample,
  };
}

function regionsOf(nodes: readonly Node[]): Scene['regions'] {
  const regions = new Map<SlotId, Rect>();
  for (const node of nodes) {
    if (node.slot === null) continue;
    const known = regions.get(node.slot);
    regions.set(node.slot, known === undefined ? node.bounds : union(known, node.bounds));
  }
  return [...regions].map(([slot, bounds]) => ({ slot, bounds }));
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
