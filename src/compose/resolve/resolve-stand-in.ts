// Stand-in box -> a ground in the form of the photo that is not wanted, and a figure, a letter or a pattern on it, cut to that form.

import type { Rect } from '#domain/geometry/geometry.ts';
import { IDENTITY } from '#domain/geometry/matrix.ts';
import type { Art } from '#domain/pack/art.ts';
import type { Role } from '#domain/palette/palette.ts';
import type { Node, ShapeNode } from '#scene/scene.ts';
import { cutPath, formOf, type Form } from '../cut/cut-path.ts';
import { ellipsePath, outlinePath } from '../outline.ts';
import { randomFrom, seedFor } from '../random.ts';
import type { ResolvedStandIn } from '../resolve-tree.ts';
import { clothNodes, clothOf } from '../stand-in/cloth.ts';
import { figureArt, figureNodes, shareOf } from '../stand-in/figure.ts';
import { initialNode } from '../stand-in/initial.ts';
import { toPx } from '../units.ts';
import type { Drawing } from './drawing-context.ts';
import { shape } from './surface.ts';

const VOICES = ['rose', 'leaf', 'sky', 'sun'] as const satisfies readonly Role[];
const PLAIN = ['paper', 'deep'] as const satisfies readonly Role[];

/** The first node is the ground: it has the whole form, and the slot, so that a tap on it finds what it stands for. */
export function resolveStandIn(resolved: ResolvedStandIn, rect: Rect, card: Drawing): readonly Node[] {
  if (rect.width < 1 || rect.height < 1) return [];
  const { box, id, slot } = resolved;
  const seed = seedFor(card.seed, slot);
  const mask = standInMask(resolved, rect, card);
  const form = formOf(mask);
  const on = (ground: Role, content: readonly Node[]): readonly Node[] =>
    [{ ...shape(`${id}/stand-in`, mask, card.palette.colours[ground], rect, 1), slot }, ...content].map((node) => ({
      ...node,
      opacity: node.opacity * (box.opacity ?? 1),
    }));
  switch (resolved.standIn.kind) {
    case 'silhouette': {
      const art = figureArt(resolved.standIn.figure, card);
      const ground = groundFor(art, resolved.ground);
      return on(ground, [...hill(id, rect, form, seed, ground, card), ...figureNodes(art, id, rect, form, card)]);
    }
    case 'initial': {
      const voices = VOICES.filter((role) => role !== resolved.ground);
      const ground = voices[Math.floor(randomFrom(seed)() * voices.length)] ?? 'rose';
      return on(ground, [...hill(id, rect, form, seed, ground, card), initialNode(resolved.standIn, resolved, rect, ground, card)]);
    }
    case 'pattern': {
      const cloth = clothOf(card, rect, seed);
      return on(cloth.fill ?? 'deep', clothNodes(cloth, id, rect, form, seed, card));
    }
  }
}

/** The outline a photo would show through, as path data in px. */
export function standInMask({ box, id }: ResolvedStandIn, rect: Rect, card: Drawing): string {
  const radius = toPx(box.outline?.radius, card.unit, Math.min(rect.width, rect.height));
  return outlinePath(box.outline, rect, radius, seedFor(card.seed, id));
}

/** Up to this share of a figure may be of the colour it stands on: a bead, a button, and not the hair. */
const LITTLE = 0.04;

/** A voice that little of the figure is of; where it has much of all of them, whatever it has least of. */
function groundFor(art: Art, around: Role): Role {
  const least = (roles: readonly Role[]) =>
    roles
      .filter((role) => role !== around)
      .map((role) => ({ role, share: shareOf(role, art) }))
      .toSorted((a, b) => a.share - b.share)[0];
  const voice = least(VOICES);
  return (voice === undefined || voice.share > LITTLE ? least([...PLAIN, ...VOICES]) : voice)?.role ?? 'leaf';
}

/** How much of another colour what lies behind has: a tone of the ground, so that nothing before it is lost. */
const TONE = 0.22;

/** The brow of a hill behind whoever stands there, rising to one side. */
function hill(id: string, rect: Rect, form: Form, seed: number, ground: Role, card: Drawing): readonly ShapeNode[] {
  const wide = Math.max(rect.width, rect.height * 0.8);
  const side = randomFrom(seed)() < 0.5 ? 0.18 : 0.82;
  const brow = { x: rect.x + rect.width * side - wide * 0.75, y: rect.y + rect.height * 0.42, width: wide * 1.5, height: wide * 1.5 };
  const cut = cutPath(ellipsePath(brow), IDENTITY, form);
  const role = ground === 'paper' || ground === 'deep' ? 'sky' : card.palette.mode === 'light' ? 'paper' : 'deep';
  if (cut === null) return [];
  return [{ ...shape(`${id}/hill`, cut.d, card.palette.colours[role], cut.bounds, TONE), matrix: cut.matrix }];
}
