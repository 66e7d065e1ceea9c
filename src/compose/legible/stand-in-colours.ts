// standInShown: what words over a figure, a letter or a pattern stand on: its colours are known, as a photo's are from its light.

import { rectsOverlap, type Rect } from '#domain/geometry/geometry.ts';
import { mixRgb, toRgb, type Rgb } from '#domain/palette/rgb.ts';
import type { Node } from '#scene/scene.ts';
import type { ResolvedStandIn } from '../resolve-tree.ts';
import type { Drawing } from '../resolve/drawing-context.ts';
import { resolveStandIn, standInMask } from '../resolve/resolve-stand-in.ts';
import type { Shown } from './beneath.ts';

type StandInShown = { readonly node: Shown; readonly coloursUnder: (ink: Rect) => readonly Rgb[] };

/** Null where nothing of it shows. It is drawn only where words are found to lie on it. */
export function standInShown(box: ResolvedStandIn, rect: Rect, card: Drawing): StandInShown | null {
  if (rect.width < 1 || rect.height < 1) return null;
  const opacity = box.box.opacity ?? 1;
  const node = { id: `${box.id}/stand-in`, mask: standInMask(box, rect, card), bounds: rect, opacity };
  let nodes: readonly Node[] | null = null;
  const coloursUnder = (ink: Rect) => {
    nodes ??= resolveStandIn(box, rect, card);
    return coloursOf(nodes, ink, opacity);
  };
  return { node, coloursUnder };
}

/** Every colour that may show in `ink`, and what each becomes under a tone laid on it. `whole`: the opacity of the box, judged with it. */
function coloursOf(nodes: readonly Node[], ink: Rect, whole: number): readonly Rgb[] {
  const near = nodes
    .filter(({ bounds }) => rectsOverlap(bounds, ink))
    .flatMap((node) => {
      const paint = paintOf(node);
      return paint === null ? [] : [{ colour: toRgb(paint), opacity: node.opacity / whole }];
    });
  const plain = near.filter(({ opacity }) => opacity >= 1).map(({ colour }) => colour);
  const tones = near.filter(({ opacity }) => opacity < 1);
  return [...new Set([...plain, ...tones.flatMap((tone) => plain.map((below) => mixRgb(below, tone.colour, tone.opacity * 255)))])];
}

function paintOf(node: Node): string | null {
  switch (node.kind) {
    case 'shape':
      return typeof node.fill === 'string' ? node.fill : (node.stroke?.paint ?? null);
    case 'text':
      return node.paint;
    case 'image':
      return null;
  }
}
